/** What a run found: as text for a terminal, and as the tables of docs/agreement.md. */
import { number, runDetails, table, writeResults } from '../results-page.ts';
import type { Tally } from './against-mock.ts';
import { causeOf } from './against-prism.ts';
import type { Comparison } from './compare.ts';
import { rarest, type Coverage } from './coverage.ts';

export interface Results {
  readonly run: {
    readonly seed: number;
    readonly orders: number;
    readonly literals: number;
    readonly full: boolean;
  };
  readonly comparisons: readonly Comparison[];
  readonly tally: Tally;
  /** By rule: how many literals compile and are refused by it. */
  readonly beyondTypes: ReadonlyMap<string, number>;
  /** How many orders at the edges there are. */
  readonly edges: number;
  readonly atEdges: Coverage;
  /** Of the random orders. */
  readonly coverage: Coverage;
  readonly ways: ReadonlyMap<string, number>;
  /** What a run has to try and did not, in words. */
  readonly missing: readonly string[];
  /** In a full run only. */
  readonly prism: { readonly comparison: Comparison; readonly survives: boolean } | undefined;
  readonly seconds: number;
}

export function printed(results: Results): string {
  const { comparisons, prism } = results;
  const { seed, orders, literals, full } = results.run;
  const lines = [`seed ${seed}`, '', 'The validators against'];
  for (const one of [...comparisons, ...(prism ? [prism.comparison] : [])]) {
    const { name, seconds } = one;
    lines.push(
      `  ${name.padEnd(42)} ${number(one.orders).padStart(6)} orders  ${number(disagreements(one)).padStart(5)} disagreements  ` +
        `${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  lines.push('', ...facts(results));
  for (const { name, disagreements } of comparisons)
    for (const { says, count, order, at } of disagreements)
      lines.push('', `${name}: ${says} (${number(count)})${places(at)}`, `  ${JSON.stringify(order)}`);
  for (const { says, count, order } of prism?.comparison.disagreements ?? [])
    if (causeOf(says) === undefined)
      lines.push(
        '',
        `not explained in test/agreement/against-prism.ts: ${says} (${number(count)})`,
        `  ${JSON.stringify(order)}`,
      );
  lines.push(...results.missing.map((what) => `expected an order that tries it, received none: ${what}`));
  const again = `node test/agreement/run.ts --orders ${orders} --literals ${literals} --seed ${seed}${full ? ' --full' : ''}`;
  lines.push('', `${number(Math.round(results.seconds))} s; to run it again: ${again}`);
  return `${lines.join('\n')}\n`;
}

/** What else is to be known, one sentence a line. */
function facts({ comparisons, tally, beyondTypes, edges, atEdges, coverage }: Results): string[] {
  const { ok, deviates, violates } = tally.verdicts;
  const { JSON: json = 0, XML: xml = 0, JSONP: jsonp = 0 } = tally.requests;
  const { character, name, array, empty } = tally.notInXml;
  const requests = json + xml + jsonp;
  const breakable = coverage.constraints.filter((one) => one.breakable);
  const [least] = rarest(coverage, 1);
  const beyond = [...beyondTypes].map(([rule, count]) => `${rule} ${number(count)}`).join(', ');
  return [
    `${number(edges)} orders lie at the edges of the schema: they try ${tried(atEdges)} constraints.`,
    `Of ${number(comparisons[0]?.orders ?? 0)} orders ${number(ok)} are legal, ${number(deviates)} deviate and ${number(violates)} violate.`,
    `The mock answered ${number(requests)} requests (${number(json)} JSON, ${number(xml)} XML, ${number(jsonp)} JSONP), ` +
      `${number(Math.round(requests / tally.seconds))} a second.`,
    `XML cannot carry ${number(character + name + array + empty)} of the orders: character ${number(character)}, name ${number(name)}, ` +
      `array ${number(array)}, empty ${number(empty)}. Of the others ${number(tally.plainXml)} were also sent without \`xsi:type\`.`,
    `Literals that compile and break only what types cannot express: ${beyond}.`,
    `The random orders try ${tried(coverage)} constraints, of which ` +
      `${number(breakable.length)} can be broken; the least tried was kept ${number(least?.kept ?? 0)} times` +
      `${least?.breakable ? ` and broken alone ${number(least.broken)} times` : ''} (${least?.id}).`,
  ];
}

function tried({ constraints }: Coverage): string {
  const all = constraints.filter(({ kept, breakable, broken }) => kept > 0 && (!breakable || broken > 0));
  return `${number(all.length)} of ${number(constraints.length)}`;
}

/** The first few. */
function places(at: readonly string[]): string {
  if (at.length === 0) return '';
  const others = at.length > 5 ? ` and ${at.length - 5} others` : '';
  return `, at the edge of ${at.slice(0, 5).join(', ')}${others}`;
}

/** Writes the tables of docs/agreement.md. */
export async function writeDocument(results: Results): Promise<void> {
  const { comparisons, prism, coverage, ways, run, seconds } = results;
  const rows = comparisons.map((one) => [
    one.name,
    number(one.orders),
    number(disagreements(one)),
    one.seconds.toFixed(1),
  ]);
  const command = 'npm run test:agreement:full';
  await writeResults('agreement.md', command, () => [
    '## What a full run found',
    runDetails(command, run.seed, seconds),
    table(['the validators against', 'orders', 'disagreements', 'seconds'], rows),
    facts(results)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    'The constraints that were tried least:',
    table(
      ['constraint', 'kept', 'broken alone'],
      rarest(coverage, 8).map(({ id, kept, broken }) => [`\`${id}\``, number(kept), number(broken)]),
    ),
    'How often orders were broken in which way:',
    table(
      ['way', 'times'],
      [...ways].map(([way, count]) => [way, number(count)]),
    ),
    ...(prism ? prismParts(prism) : []),
  ]);
}

function prismParts({ comparison, survives }: NonNullable<Results['prism']>): string[] {
  const kinds = comparison.disagreements.toSorted((one, other) => other.count - one.count);
  const causes = new Set(kinds.map(({ says }) => causeOf(says) ?? 'Not explained:'));
  return [
    '## A plain `prism mock`',
    `${number(comparison.orders)} orders in JSON, ${number(disagreements(comparison))} disagreements, ${comparison.seconds.toFixed(1)} seconds.`,
    ...[...causes].flatMap((cause) => [
      cause,
      table(
        ['what they say', 'orders'],
        kinds
          .filter(({ says }) => (causeOf(says) ?? 'Not explained:') === cause)
          .map(({ says, count }) => [says, number(count)]),
      ),
    ]),
    survives
      ? 'After an order whose fault is in text beyond Latin-1 it still answers.'
      : 'An order whose fault is in text beyond Latin-1 ends it: it puts the text in a header of its answer. The orders above have `?` ' +
        'in the place of such text.',
  ];
}

function disagreements({ disagreements }: Comparison): number {
  return disagreements.reduce((sum, { count }) => sum + count, 0);
}
