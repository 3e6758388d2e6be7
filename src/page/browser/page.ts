/** The example page: an order, the rules of the contract as one types, and three transports. */
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

/** What the client would refuse, in the words in which it would. */
function judge(value: unknown): Finding[] {
  try {
    validation.request(PAGE.method, PAGE.path, { body: value });
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // What JSON cannot carry is refused before it is judged, without faults.
    const faults: readonly Partial<Fault>[] = error.faults ?? [
      { expected: error.expected, received: error.received },
    ];
    return faults.map(({ pointer = '', expected, received, message }) => ({
      pointer,
      message: message ?? `Expected ${expected}, received ${received}.`,
    }));
  }
}

/** Says the verdict, and lists the findings, with a link to the field that is wrong. */
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
  // A region that is written anew is read out anew.
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
    : 'By the header Prefer; in JSONP by the parameter __fault';
}
const PLACED = { yes: 'Yes.', no: 'No.', 'as answered': 'As if the answer had come.' };
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

/** Shows what the address has; nothing is sent before somebody presses a button. */
function loadAddress(): boolean {
  const linked = fromAddress(location.hash);
  if (!linked) return false;
  form.load(linked.order);
  if (linked.fault !== undefined) faults.value = linked.fault;
  // An unknown fault is none.
  if (faults.selectedIndex < 0) faults.value = '';
  validate.checked = linked.validate ?? true;
  cards
    .get(linked.transport ?? '')
    ?.querySelector('button')
    ?.focus();
  return true;
}
// A browser that goes back shows the choice that was made.
if (!loadAddress()) form.load(PAGE.examples[Number(examples.value)]?.order);
addEventListener('hashchange', () => {
  loadAddress();
  tellFault();
});
tellFault();

byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
});
