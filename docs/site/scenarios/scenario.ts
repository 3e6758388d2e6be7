/** What a recorded exchange shows, as a page needs it: the order, its answer, and the facts by which readers look for it. */
import { join } from 'node:path';
import { readExchanges, type RecordedExchange } from '../../../src/codegen/examples.ts';
import { contract, matchOperation } from '../../../src/contract/index.ts';
import { readRequest } from '../../../src/contract/read-request.ts';
import { readResponse } from '../../../src/contract/read-response.ts';

export type Transport = 'JSON' | 'XML' | 'JSONP';

export interface Scenario {
  /** The name of its file without the ending, and of its page. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  /** The keys of the sources that it is from. */
  readonly sources: string;
  /** Whether somebody recorded it; the others were made for this contract. */
  readonly isRecorded: boolean;
  readonly transport: Transport;
  /** Whether it sends an order; any other operation is shown as it was recorded, and in no other form. */
  readonly placesOrder: boolean;
  readonly outcome: 'placed' | 'rejected' | 'answered' | 'error' | 'no answer of the contract';
  readonly status: number;
  readonly order: Readonly<Record<string, unknown>>;
  /** What the response says; `undefined` where it is nothing that the contract reads. */
  readonly answer: unknown;
  readonly exchange: RecordedExchange['exchange'];
}

const root = join(import.meta.dirname, '../../..');
/** The operation that takes an order in a script, which names the one that takes it in a body. */
export const byScript = contract.document.operations.find(({ jsonp }) => jsonp?.body !== undefined);

export async function scenarios(): Promise<Scenario[]> {
  const recorded = await readExchanges(join(root, 'spec/exchanges'));
  return recorded.map(scenarioOf);
}

function scenarioOf({ operation: id, scenario, summary, notes, exchange }: RecordedExchange): Scenario {
  const { request, response } = exchange;
  const match = matchOperation(contract.document, request);
  const { operation } = match;
  if (!operation || !response)
    throw new Error(`expected a whole exchange of the contract, received ${exchange.source}`);
  const sent = readRequest(contract, { ...match, operation }, request).body;
  const received = readResponse(contract, operation, response).body;
  const answer = received.state === 'value' ? received.value : undefined;
  const isXml = sent.state === 'value' && sent.mediaType === 'application/xml';
  const sources = notes['source'] ?? '';
  const placesOrder = id === byScript?.id || id === byScript?.jsonp?.operation;
  return {
    id: `${id}.${scenario}`,
    summary,
    sources: sources.replace('; made, not recorded', ''),
    isRecorded: !sources.includes('made, not recorded'),
    transport: operation.jsonp ? 'JSONP' : isXml ? 'XML' : 'JSON',
    placesOrder,
    outcome: placesOrder || isError(answer) ? outcomeOf(answer) : 'answered',
    status: response.status,
    order: sent.state === 'value' ? (sent.value as Record<string, unknown>) : {},
    answer,
    exchange,
  };
}

/** An object that says a status, as an error does; a result may say one too. */
function isError(answer: unknown): boolean {
  const said = Object(answer) as object;
  return 'StatusCode' in said && !('OrderStatus' in said);
}

function outcomeOf(answer: unknown): Scenario['outcome'] {
  if (!Array.isArray(answer)) return typeof answer === 'object' ? 'error' : 'no answer of the contract';
  const failed = answer.some((result: { OrderStatus?: unknown }) => result.OrderStatus !== 'Ok');
  return failed ? 'rejected' : 'placed';
}
