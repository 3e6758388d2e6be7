/** One way to send the order: a button, the outcome, and what went over the wire. */
import type { OrderOutcome } from '../../client/index.ts';
import { OrderError, type JsonpOutcome } from '../../client/order/jsonp.ts';
import type { RecordedExchange } from '../recorder.ts';
import { copyButtons } from './copy.ts';
import { element } from './element.ts';
import { forReading } from './for-reading.ts';
import { holds, tellError, tellOutcome, type Told } from './order/outcome.ts';

export interface Transport {
  readonly name: string;
  /** What its button says. */
  readonly action: string;
  /** What it is, in a few words. */
  readonly hint: string;
  readonly send: () => Promise<OrderOutcome | JsonpOutcome>;
  /** What it would send, with a placeholder for the token. Both this and `typescript` throw where it would send nothing. */
  readonly curl: () => Promise<string>;
  readonly typescript: () => string;
}

/** @param link the address of the page with this exchange in it */
export function transportCard(
  { name, action, hint, send, curl, typescript }: Transport,
  link: () => string,
): HTMLElement {
  const title = element('h3', {}, name);
  const button = element('button', { type: 'button' }, action);
  const outcome = element('div', { class: 'outcome', role: 'status' });
  const wire = element('div', { class: 'wire' });
  let busy = false;

  const show = ({ mood, title, advice, said }: Told): void => {
    const list = element('ul', {}, ...said.map((text) => element('li', {}, text)));
    outcome.className = `outcome ${mood}`;
    outcome.replaceChildren(element('p', {}, element('strong', {}, `${title}. `), advice), list);
  };

  const run = async (): Promise<void> => {
    wire.replaceChildren();
    outcome.className = 'outcome';
    outcome.replaceChildren(element('p', {}, 'Waiting for the answer…'));
    const before = await lastId();
    const [told, order] = await send().then(
      (end) => [tellOutcome(end), end.order] as const,
      (error: unknown) => [tellError(error), error instanceof OrderError ? error.order : undefined] as const,
    );
    show(told);
    // Another page may send at the same time.
    const exchange = (await exchanges()).findLast(({ id, request }) => id > before && holds(request, order));
    wire.replaceChildren(
      ...(exchange
        ? [...messageOf('Request', exchange.request), ...messageOf('Response', exchange.response)]
        : [element('p', { class: 'hint' }, 'Nothing was sent.')]),
    );
  };

  button.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    run()
      .catch((error: unknown) => {
        wire.replaceChildren(element('p', { class: 'hint' }, `No record of the exchange: ${String(error)}`));
      })
      .finally(() => {
        busy = false;
      });
  });
  return element(
    'article',
    { 'aria-label': name },
    title,
    element('p', { class: 'hint' }, hint),
    button,
    outcome,
    wire,
    ...copyButtons({ 'Copy as curl': curl, 'Copy as TypeScript': typescript, 'Copy link': link }),
  );
}

/** The message for reading and, folded, the whole message as it went over the wire. */
function messageOf(title: string, message: string): HTMLElement[] {
  const heading = element('h4', {}, title);
  if (message === '') return [heading, element('p', { class: 'hint' }, 'The connection ended without one.')];
  return [
    heading,
    element('pre', {}, forReading(message)),
    element(
      'details',
      { class: 'quiet' },
      element('summary', {}, `${title} as it went over the wire`),
      element('pre', { class: 'whole' }, message),
    ),
  ];
}

async function lastId(): Promise<number> {
  return (await exchanges().catch(() => [])).at(-1)?.id ?? 0;
}

/** The exchanges of this page that its server recorded. */
async function exchanges(): Promise<RecordedExchange[]> {
  const response = await fetch('/exchanges');
  if (!response.ok) throw new Error(`expected status 200, received ${response.status}`);
  return (await response.json()) as RecordedExchange[];
}
