/** The example page: an order, the rules of the contract as one types, and three transports. */
import { RequestError, type Fault } from '../../client/index.ts';
import { validation } from '../../client/validation.ts';
import type { PageData } from './page-data.ts';
import { byId, element } from './element.ts';
import { fieldId, orderForm, type Finding } from './form.ts';
import { transports } from './order/transports.ts';
import { transportCard } from './transport.ts';

declare const PAGE: PageData;

const token = byId('token', HTMLInputElement);
const validate = byId('validate', HTMLInputElement);
const examples = byId('example', HTMLSelectElement);
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
    return (error.faults ?? []).map(
      ({ pointer, expected, received, message }: Fault & { message?: string }) => ({
        pointer,
        message: message ?? `Expected ${expected}, received ${received}.`,
      }),
    );
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

const form = orderForm(byId('fields', HTMLElement), PAGE, judge, tell);
const options = () => ({ accessToken: token.value, baseUrl, ...(validate.checked && { validation }) });

byId('transports', HTMLElement).append(...transports(() => form.value, options).map(transportCard));

examples.append(
  ...PAGE.examples.map(({ summary }, index) => element('option', { value: String(index) }, summary)),
);
examples.addEventListener('change', () => {
  form.load(PAGE.examples[Number(examples.value)]?.order);
});
/** The order in the address, `#order=JSON`, as links from the docs have it; `undefined` where there is none. */
function orderInAddress(): unknown {
  const [, text] = /^#order=(.+)$/.exec(location.hash) ?? [];
  try {
    const order: unknown = text === undefined ? undefined : JSON.parse(decodeURIComponent(text));
    return typeof order === 'object' && order !== null && !Array.isArray(order) ? order : undefined;
  } catch {
    return undefined;
  }
}

// A browser that goes back shows the choice that was made.
const load = (): void => {
  form.load(orderInAddress() ?? PAGE.examples[Number(examples.value)]?.order);
};
load();
addEventListener('hashchange', () => {
  if (orderInAddress() !== undefined) load();
});
byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
});
