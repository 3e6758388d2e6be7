/**
 * The validators against the mock: an order gets one verdict, one status and one result, whichever way it is sent.
 *
 * What XML cannot carry (carried.ts) is not sent in XML, save for text that XML has no characters for: written as a reference
 * it must be refused, whatever the rest of the order is worth. An order that needs `xsi:type` in XML is also sent without, and is
 * then worth what the order is that has text there.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  judgeRequest,
  judgeResponse,
  worst,
  type Contract,
  type Finding,
  type Verdict,
} from '../../src/contract/index.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import { startMock } from '../../src/mock/index.ts';
import type { RequestMessage, ResponseMessage } from '../../src/wire/index.ts';
import { asPlainText, obstaclesOf, type Obstacle } from './carried.ts';
import type { Compare } from './compare.ts';
import { orderPlace } from './orders.ts';
import { Sender, transports, xmlMessage, type Transport } from './transports.ts';

/** What was sent, for the report. */
export interface Tally {
  readonly verdicts: Record<Verdict, number>;
  readonly requests: Record<string, number>;
  /** Orders that XML cannot carry, by the first reason. */
  readonly notInXml: Record<Obstacle, number>;
  /** Orders that were also sent in XML without types. */
  plainXml: number;
  seconds: number;
}

export interface AgainstMock {
  readonly judges: Compare;
  readonly tally: Tally;
  close(): Promise<void>;
}

interface Answer {
  readonly verdict: Verdict;
  readonly status: number;
  readonly value: unknown;
}

/** @param received what came of what the mock answered; a test of this comparison changes it on the way. */
export async function againstMock(
  contract: Contract,
  received = (_name: string, response: ResponseMessage): ResponseMessage => response,
): Promise<AgainstMock> {
  const logged: Verdict[] = [];
  const mock = await startMock({ port: 0, log: ({ verdict }) => void logged.push(verdict) });
  const sender = new Sender(mock.url);
  const tally: Tally = {
    verdicts: { ok: 0, deviates: 0, violates: 0, unchecked: 0 },
    requests: { JSON: 0, XML: 0, JSONP: 0 },
    notInXml: { character: 0, name: 0, array: 0, empty: 0 },
    plainXml: 0,
    seconds: 0,
  };
  const isOrder = validatorFor(contract, 'Order');

  /** What the validators say of the message, what the mock answers, and whether that keeps the contract. */
  const put = async (
    transport: Transport,
    message: RequestMessage,
  ): Promise<{
    readonly findings: readonly Finding[];
    readonly canonical: unknown;
    readonly answer: Answer;
  }> => {
    const judged = judgeRequest(contract, message);
    logged.length = 0;
    // An order that comes again, in whatever transport, gets another id.
    mock.reset();
    const started = performance.now();
    const response = received(transport.name, await sender.send(message));
    tally.seconds += (performance.now() - started) / 1000;
    tally.requests[transport.name] = (tally.requests[transport.name] ?? 0) + 1;
    const { operation } = judged;
    const kept = operation && judgeResponse(contract, operation, response).findings;
    if (kept?.length !== 0)
      throw new Disagreement(`the answer in ${transport.name} does not keep the contract`);
    const answer: Answer = { ...transport.answer(response), verdict: logged[0] ?? 'unchecked' };
    return { findings: judged.findings, canonical: judged.canonicalBody, answer };
  };

  const sendJson = async (order: unknown) => {
    const { json, jsonp } = transports;
    const inJson = await put(json, json.message(order));
    const verdict = worst(inJson.findings);
    tally.verdicts[verdict] += 1;
    if (isOrder(order) !== (verdict === 'ok')) throw new Disagreement('the validator alone says otherwise');
    if (isOrder(inJson.canonical) !== (verdict !== 'violates'))
      throw new Disagreement('the validator says otherwise of the canonical form');
    const status = verdict === 'violates' ? 400 : 200;
    agree('JSON', 'verdict', verdict, inJson.answer.verdict);
    agree('JSON', 'status', status, inJson.answer.status);
    if (Array.isArray(inJson.answer.value) !== (status === 200))
      throw new Disagreement('an error for a result in JSON');
    same('JSONP', inJson, await put(jsonp, jsonp.message(order)));
    return inJson;
  };

  const sendXml = async (order: unknown, inJson: Awaited<ReturnType<typeof put>>) => {
    const [obstacle, ...more] = obstaclesOf(orderPlace, order);
    const text = attempt(() => transports.xml.message(order));
    if ((obstacle === undefined) !== (text !== undefined))
      throw new Disagreement(
        `XML ${text ? 'carries' : 'does not carry'} what has ${obstacle ?? 'no'} obstacle`,
      );
    if (text) {
      same('XML', inJson, await put(transports.xml, text));
      await sendPlain(order, String(text.body));
      return;
    }
    if (obstacle !== undefined) tally.notInXml[obstacle] += 1;
    if (obstacle !== 'character' || more.length > 0) return;
    const { answer } = await put(transports.xml, xmlMessage(withReferences(order)));
    agree('XML with an illegal character', 'verdict', 'violates', answer.verdict);
    agree('XML with an illegal character', 'status', 400, answer.status);
  };

  /** As XML is written that does not know of types. */
  const sendPlain = async (order: unknown, text: string) => {
    const plain = text.replaceAll(/ xsi:type="[^"]*"/g, '');
    if (plain === text) return;
    tally.plainXml += 1;
    const read = asPlainText(orderPlace, order);
    const inJson = await put(transports.json, transports.json.message(read));
    same('XML without types', inJson, await put(transports.xml, xmlMessage(plain)));
  };

  const judges: Compare = async (orders) => {
    const said: (string | undefined)[] = [];
    for (const order of orders) {
      try {
        await sendXml(order, await sendJson(order));
        said.push(undefined);
      } catch (error) {
        if (!(error instanceof Disagreement)) throw error;
        said.push(error.message);
      }
    }
    return said;
  };
  return {
    judges,
    tally,
    close: async () => {
      sender.close();
      await mock.close();
    },
  };
}

class Disagreement extends Error {}

type Sent = Readonly<{ findings: readonly Finding[]; canonical: unknown; answer: Answer }>;

/**
 * The same findings but for where they stand and in which order, since members have another in XML; the same order in canonical
 * form, the same answer.
 */
function same(transport: string, inJson: Sent, other: Sent): void {
  const bare = ({ findings }: Sent) =>
    findings.map(({ where: _where, line: _line, ...rest }) => JSON.stringify(rest)).sort();
  agree(transport, 'verdict', inJson.answer.verdict, other.answer.verdict);
  agree(transport, 'status', inJson.answer.status, other.answer.status);
  if (!isDeepStrictEqual(bare(inJson), bare(other)))
    throw new Disagreement(`${transport}: other findings than JSON`);
  if (!isDeepStrictEqual(inJson.canonical, other.canonical))
    throw new Disagreement(`${transport}: another canonical form than JSON`);
  if (!isDeepStrictEqual(inJson.answer.value, other.answer.value))
    throw new Disagreement(`${transport}: another result than JSON`);
}

function agree(transport: string, what: string, validators: unknown, mock: unknown): void {
  if (validators !== mock)
    throw new Disagreement(
      `${transport}: expected the ${what} ${String(validators)}, the mock says ${String(mock)}`,
    );
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The order in XML, with a reference to U+0001 in the place of each character that XML has not. */
function withReferences(order: unknown): string {
  const stand = '\u{e000}';
  const legal = JSON.stringify(order, (_name, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, stand)
      : value,
  );
  const { body } = transports.xml.message(JSON.parse(legal));
  return String(body).replaceAll(stand, '&#1;');
}
