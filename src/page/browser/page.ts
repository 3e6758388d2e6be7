/** The example page: an order, the contract's findings as one types, and three transports. */
import { RequestError, type Fault } from '../../client/index.ts';
import { validation } from '../../client/validation.ts';
import type { PageData } from './page-data.ts';
import { fromAddress, toAddress } from './address.ts';
import { byId, element } from './element.ts';
import { fieldId, orderForm, type Finding } from './form.ts';
import { transports } from './order/transports.ts';
import { rawView } from './raw.ts';
import { transportCard } from './transport.ts';

declare const PAGE: PageData;

const token = byId('token', HTMLInputElement);
const validate = byId('validate', HTMLInputElement);
const examples = byId('example', HTMLSelectElement);
const faults = byId('fault', HTMLSelectElement);
const verdict = byId('verdict', HTMLElement);
const baseUrl = location.origin + PAGE.basePath;

byId('contract', HTMLElement).textContent = PAGE.title;
byId('base', HTMLElement).textContent = baseUrl;

/** What the client would refuse, in its own words. */
function judge(value: unknown): Finding[] {
  try {
    validation.request(PAGE.method, PAGE.path, { body: value });
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // A value that JSON cannot carry is refused before it is judged, so that error has no faults.
    const faults: readonly Partial<Fault>[] = error.faults ?? [
      { expected: error.expected, received: error.received },
    ];
    return faults.map(({ pointer = '', expected, received, message }) => ({
      pointer,
      message: message ?? `Expected ${expected}, received ${received}.`,
    }));
  }
}

/** Shows the verdict, and lists the findings, each with a link to its field. */
function tell(findings: readonly Finding[]): void {
  const count = findings.length === 1 ? 'one finding' : `${findings.length} findings`;
  const text =
    findings.length === 0 ? 'Legal: the contract has no objection to this order.' : `Illegal, ${count}:`;
  const items = findings.map(({ pointer, message }) => {
    const id = fieldId(pointer);
    const known = document.getElementById(id) !== null;
    return element('li', {}, known ? element('a', { href: `#${encodeURIComponent(id)}` }, message) : message);
  });
  const [status, list] = verdict.children;
  verdict.className = findings.length === 0 ? 'good' : 'bad';
  // A screen reader reads a status out again whenever it is written.
  if (status && status.textContent !== text) status.textContent = text;
  list?.replaceChildren(...items);
}

verdict.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  document.getElementById(decodeURIComponent(event.target.hash.slice(1)))?.focus();
});

const raw = rawView((order) => {
  form.load(order);
});
const form = orderForm(byId('fields', HTMLElement), PAGE, judge, (findings) => {
  tell(findings);
  raw.show(form.value);
});

faults.append(...PAGE.faults.map(({ text, does }) => element('option', { value: text }, `${text}: ${does}`)));
function tellFault(): void {
  const chosen = PAGE.faults.find(({ text }) => text === faults.value);
  byId('fault-hint', HTMLElement).textContent = chosen
    ? `Is the order placed? ${PLACED[chosen.placed]} The page gives up after 10 seconds.`
    : 'The page asks for it in the header Prefer, or for JSONP in the parameter __fault';
}
const PLACED = { yes: 'Yes.', no: 'No.', 'as answered': 'As the answer says, even if it does not arrive.' };
faults.addEventListener('change', tellFault);

const settings = () => ({
  accessToken: token.value,
  baseUrl,
  validate: validate.checked,
  fault: faults.value,
});
const cards = new Map(
  transports(() => form.value, settings).map((transport) => [
    transport.name,
    transportCard(transport, () => {
      const { fault, validate } = settings();
      const link = { order: Object(form.value) as object, transport: transport.name, fault, validate };
      history.replaceState(null, '', toAddress(link));
      return location.href;
    }),
  ]),
);
byId('transports', HTMLElement).append(...cards.values());

examples.append(
  ...PAGE.examples.map(({ summary }, index) => element('option', { value: String(index) }, summary)),
);
examples.addEventListener('change', () => {
  form.load(PAGE.examples[Number(examples.value)]?.order);
});

/** Shows the order in the address. Nothing is sent before somebody presses a button. */
function loadAddress(): boolean {
  const linked = fromAddress(location.hash);
  if (!linked) return false;
  form.load(linked.order);
  if (linked.fault !== undefined) faults.value = linked.fault;
  // For an unknown fault, the page chooses none.
  if (faults.selectedIndex < 0) faults.value = '';
  validate.checked = linked.validate ?? true;
  cards
    .get(linked.transport ?? '')
    ?.querySelector('button')
    ?.focus();
  return true;
}
// When a browser goes back, it keeps the example that was chosen.
if (!loadAddress()) form.load(PAGE.examples[Number(examples.value)]?.order);
addEventListener('hashchange', () => {
  loadAddress();
  tellFault();
});
tellFault();

byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
});
