/** How long it takes to tell a legal order from an illegal one, beside JSON.parse of the same body and beside peers. */
import { validateOrder } from '../generated/validators.js';
import { validatorFor } from '../src/contract/contract.ts';
import { canonicalForm, contract } from '../src/contract/index.ts';
import { installPeers, takeTurns, versionOf, type Bench, type Options, type Row } from './harness.ts';
import { CASES, recordedBodies } from './orders.ts';
import type { Verdict } from './peers/rules.ts';

const PARSE = 'JSON.parse';
const OURS = 'this contract';
const EXPLAINED = 'this contract, with every fault explained';
const LIMIT = 'written by hand, the limit';

/** So many values of a kind take turns, so that no answer is remembered. */
const VALUES = 8;

async function peers(): Promise<Record<string, Verdict>> {
  type Peer = Readonly<Record<'order' | 'ajv' | 'schemasafe', Verdict>>;
  const peer = async (file: string) => (await import(`./peers/${file}`)) as Peer;
  const { ajv, schemasafe } = await peer('document.js');
  const order = async (name: string) => (await peer(`${name}.js`)).order;
  const named = (name: string) => `${name} ${versionOf(name)}`;
  return {
    [`${named('ajv')}, the contract as written`]: ajv,
    [named('@exodus/schemasafe')]: schemasafe,
    [named('typia')]: (await peer('typia.ts')).order,
    [named('typebox')]: await order('typebox'),
    [named('arktype')]: await order('arktype'),
    [named('zod')]: await order('zod'),
    [named('valibot')]: await order('valibot'),
  };
}

async function run({ quick }: Options) {
  const isOrder = validatorFor(contract, 'Order');
  installPeers();
  const others = await peers();
  const hand = (await import('./peers/hand.ts')).order;
  const notes = await disagreements({ ...others, [LIMIT]: hand });
  const rows: Row[] = [];
  for (const { name, legal, text } of CASES) {
    const values = Array.from({ length: VALUES }, () => JSON.parse(text) as unknown);
    let sink = 0;
    const judged = (verdict: Verdict) => (times: number) => {
      for (let at = 0; at < times; at += 1) sink += verdict(values[at % VALUES]) ? 1 : 0;
    };
    const explain: Verdict = (value) => canonicalForm(value, isOrder, contract.sensitive).faults.length === 0;
    const stats = takeTurns(
      {
        [PARSE]: (times) => {
          for (let at = 0; at < times; at += 1) sink += JSON.parse(text) === null ? 1 : 0;
        },
        [OURS]: judged(validateOrder),
        ...(!legal && { [EXPLAINED]: judged(explain) }),
        ...Object.fromEntries(Object.entries(others).map(([peer, verdict]) => [peer, judged(verdict)])),
        [LIMIT]: judged(hand),
      },
      quick ? { rounds: 10, warm: 50 } : { rounds: 400 },
    );
    if (sink < 0) throw new Error('nothing was judged');
    const parse = stats[PARSE]?.median ?? NaN;
    const fastest = Math.min(...Object.keys(others).map((peer) => stats[peer]?.median ?? Infinity));
    for (const [who, { median, spread }] of Object.entries(stats)) {
      const row = { what: `${legal ? 'legal' : 'refused'}: ${name}`, who, value: median, spread, unit: 'ns' };
      if (who === PARSE) rows.push(row);
      else
        rows.push({
          ...row,
          ratio: median / parse,
          of: PARSE,
          ...(who === OURS && {
            atMost: legal ? 0.45 : 0.8,
            note: median < fastest ? 'ahead of every peer' : 'BEHIND a peer',
          }),
        });
    }
  }
  return { rows, notes };
}

/** Which recorded orders peers judge otherwise: what it is worth to compare with them. */
async function disagreements(others: Readonly<Record<string, Verdict>>): Promise<string[]> {
  const bodies = await recordedBodies();
  const legal = bodies.filter(({ body }) => validateOrder(body)).length;
  const found = new Map<string, string[]>();
  for (const [peer, verdict] of Object.entries(others)) {
    const names = bodies.filter(({ body }) => verdict(body) !== validateOrder(body)).map(({ name }) => name);
    if (names.length > 0) found.set(names.join(', '), [...(found.get(names.join(', ')) ?? []), peer]);
  }
  const counted = `${bodies.length} recorded orders, ${legal} of them legal`;
  return [
    found.size > 0 ? `Of ${counted}:` : `Every judge here gives the same verdict on ${counted}.`,
    ...Array.from(found, ([names, alike]) => `Judged otherwise by ${alike.join('; ')}: ${names}.`),
  ];
}

export const bench: Bench = { name: 'validate', title: 'Validate an order', run };
