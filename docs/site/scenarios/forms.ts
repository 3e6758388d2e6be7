/** The same order in the three forms in which the API takes it, each with its answer. */
import { contract, matchOperation } from '../../../src/contract/index.ts';
import { xmlCodec } from '../../../src/client/xml.ts';
import { xmlInLines } from '../../../src/page/browser/for-reading.ts';
import { encodeJson, encodeJsonp, splitTarget } from '../../../src/wire/index.ts';
import { TOKEN, type Call } from './call.ts';
import { byScript, type Scenario, type Transport } from './scenario.ts';

export interface Form {
  readonly transport: Transport;
  readonly call: Call;
  /** Whether it is what the exchange itself has, and not made from it. */
  readonly isOwn: boolean;
  /** As it goes over the wire, with a token that stands for any. */
  readonly request: string;
  /** `undefined` where that form cannot carry the answer. */
  readonly response: string | undefined;
}

const CALLBACK = 'showResult';
const { operations, servers } = contract.document;
const base = splitTarget(servers[0] ?? '').path;

/** The form of the exchange itself comes first. */
export function formsOf(scenario: Scenario): [own: Form, ...made: Form[]] {
  const others = (['JSON', 'XML', 'JSONP'] as const).filter(
    (transport) => scenario.placesOrder && transport !== scenario.transport,
  );
  return [formOf(scenario, scenario.transport), ...others.map((transport) => formOf(scenario, transport))];
}

function formOf(scenario: Scenario, transport: Transport): Form {
  const isOwn = scenario.transport === transport;
  const call = callOf(scenario, transport);
  const request = `${call.method} ${base}${call.path} HTTP/1.1\n${Object.entries(call.headers)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}${call.body === undefined ? '' : `\n${call.body}`}`;
  return {
    transport,
    call,
    isOwn,
    request,
    response: isOwn ? ownAnswer(scenario) : madeAnswer(scenario, transport),
  };
}

function callOf({ order, placesOrder, transport: own, exchange }: Scenario, transport: Transport): Call {
  const recorded = exchange.request.body;
  const text = own === transport && typeof recorded === 'string' ? recorded.trimEnd() : undefined;
  if (!placesOrder) return asRecorded(exchange.request, text);
  const { path } = operationOf(transport);
  if (transport === 'JSONP') {
    const parameters = { data: encodeJson(order), callback: callbackOf(exchange), oauth_token: TOKEN };
    // With %20 for a space: that a plus is one too, no source says.
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return { method: 'GET', path: `${path}?${query.join('&')}`, headers: {}, body: undefined };
  }
  const mediaType = transport === 'XML' ? 'application/xml' : 'application/json';
  const body =
    text ??
    (transport === 'XML'
      ? xmlInLines(xmlCodec('Order').encode(order as never))
      : JSON.stringify(order, null, 2));
  return {
    method: 'POST',
    path,
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': mediaType, Accept: mediaType },
    body,
  };
}

function asRecorded(request: Scenario['exchange']['request'], body = ''): Call {
  const { method, target, headers } = request;
  const { path, query } = splitTarget(target);
  const { parameters = [] } = matchOperation(contract.document, request).operation ?? {};
  const declared = parameters.flatMap((one) => (one.in === 'header' ? [one.name.toLowerCase()] : []));
  const fields = headers.flatMap(([name, value]) =>
    /^authorization$/i.test(name)
      ? [[name, `Bearer ${TOKEN}`]]
      : /^(?:content-type|accept)$/i.test(name) || declared.includes(name.toLowerCase())
        ? [[name, value]]
        : [],
  );
  return {
    method,
    path: path.slice(base.length) + (query && `?${query}`),
    headers: Object.fromEntries(fields) as Record<string, string>,
    body: body === '' ? undefined : body,
  };
}

/** That of the exchange itself, where it is JSONP. */
function callbackOf({ request }: Scenario['exchange']): string {
  return new URLSearchParams(splitTarget(request.target).query).get('callback') ?? CALLBACK;
}

function operationOf(transport: Transport) {
  const operation =
    transport === 'JSONP' ? byScript : operations.find(({ id }) => id === byScript?.jsonp?.operation);
  if (!operation) throw new Error('expected an operation with a JSONP twin, received none');
  return operation;
}

function ownAnswer({ exchange: { response } }: Scenario): string | undefined {
  if (!response) return undefined;
  const type = response.headers.filter(([name]) =>
    /^(?:content-type|retry-after|www-authenticate)$/i.test(name),
  );
  const head = type.map(([name, value]) => `${name}: ${value}\n`).join('');
  const text = typeof response.body === 'string' ? response.body : '';
  return `HTTP/1.1 ${response.status}\n${head}\n${pretty(text)}`;
}

function madeAnswer({ answer, status }: Scenario, transport: Transport): string | undefined {
  if (answer === undefined) return undefined;
  if (transport === 'JSONP')
    return `HTTP/1.1 200\nContent-Type: application/json\njsonp-callback: ${CALLBACK}\n\n${encodeJsonp(CALLBACK, answer)}`;
  // In JSONP the status of an error stands inside.
  const inside = (answer as { StatusCode?: unknown }).StatusCode;
  const line = `HTTP/1.1 ${status === 200 && typeof inside === 'number' ? inside : status}`;
  if (transport === 'JSON')
    return `${line}\nContent-Type: application/json\n\n${JSON.stringify(answer, null, 2)}`;
  try {
    const schema = Array.isArray(answer) ? 'OrderResults' : 'Error';
    const text = xmlCodec(schema).encode(answer as never);
    return `${line}\nContent-Type: application/xml\n\n${xmlInLines(text)}`;
  } catch {
    return undefined;
  }
}

function pretty(text: string): string {
  if (text.startsWith('<') && !/<html/i.test(text)) return xmlInLines(text);
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.trimEnd();
  }
}
