/**
 * What changed in the contract since the last release, and how much. `redocly diff` finds and rates changes; where it rates
 * too low for those who use this package, or finds nothing, the rules here rate. A change without a rule counts as breaking.
 *
 * Two promises are rated. A client of the last release still sends legal requests and still reads every response. A recording that
 * kept the contract of the last release still keeps it.
 *
 * @see docs/decisions/0007-releases.md
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRecord } from '../wire/is-record.ts';
import { pointerSteps, toPointer, valueAt } from '../wire/pointer.ts';
import type { Change, Rating } from './change.ts';
import { differences, isWording, type Tokens } from './differences.ts';
import { readJson } from './manifest.ts';
import { redoclyDiff, type RedoclyChange } from './redocly-diff.ts';

type Verdict = Pick<Change, 'rating' | 'why'>;
type Node = Readonly<Record<string, unknown>>;

/** Keywords that `redocly diff` rates as patch where they allow more values in a request, or fewer in a response. */
const limits = new Set([
  ...['type', 'enum', 'const', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ...['pattern', 'format', 'minLength', 'maxLength', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
]);

/** Types of nodes that may be added without harm. */
const additions = new Set([
  ...['PathItem', 'Operation', 'MediaType', 'Parameter', 'Example', 'SecurityRequirement'],
]);

/**
 * The changes from one bundled document to another, breaking ones first.
 *
 * @param root the folder of both
 * @param baseFile the document of the last release.
 * @param file the document as it is.
 * @throws {ReleaseError} where a file cannot be read or Redocly cannot compare them.
 */
export function contractChanges(root: string, baseFile: string, file: string): Change[] {
  const [base, revision] = [baseFile, file].map((one) => withOwnResponses(readJson(root, one) as Node)) as [
    Node,
    Node,
  ];
  const found = diff(base, revision).filter((change) => !isReordered(change));
  const rated = found.map((change) => {
    const place = placeOf(change);
    return { place, what: describe(change, place), ...rate(change, place, base, revision) };
  });
  const unseen = differences(base, revision)
    .filter((place) => !rated.some((other) => contains(other.place, place) || contains(place, other.place)))
    .map((place) => ({ place, ...rateUnseen(place, base, revision) }));
  // Redocly reports each place once, rated by the strictest of the requests and responses that reach it.
  return [...rated, ...unseen]
    .map(({ place, ...change }) => ({ where: `${basename(file)}#${toPointer(place)}`, ...change }))
    .sort((one, other) => strictness(other.rating) - strictness(one.rating));
}

/**
 * The document with each response copied to where an operation refers to it. Whether operations share one depends on their examples,
 * and makes no difference to a reader.
 */
function withOwnResponses(document: Node): Node {
  const inlined = JSON.parse(JSON.stringify(document), (_name, value: unknown) => {
    const ref = isRecord(value) ? value['$ref'] : undefined;
    if (typeof ref !== 'string' || !ref.startsWith('#/components/responses/')) return value;
    return valueAt(document, pointerSteps(ref.slice(1)));
  }) as { components?: { responses?: object } };
  // The names of the components stay.
  const { responses } = inlined.components ?? {};
  for (const name in responses) Object.assign(responses, { [name]: { description: '' } });
  return inlined;
}

function diff(...documents: [base: Node, revision: Node]): readonly RedoclyChange[] {
  const folder = mkdtempSync(join(tmpdir(), 'contract-changes-'));
  try {
    const files = documents.map((document, index) => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, JSON.stringify(document));
      return path;
    }) as [string, string];
    return redoclyDiff(...files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const strictness = (rating: Rating): number => ['wording', 'compatible', 'breaking'].indexOf(rating);

/** Redocly reports a list as changed even when only its order changed. */
function isReordered({ property, base, revision }: RedoclyChange): boolean {
  return (
    base?.value !== undefined && differences(base.value, revision?.value, [String(property)]).length === 0
  );
}

/** The place of the change, in the document that has it. */
function placeOf({ property, base, revision }: RedoclyChange): Tokens {
  const sides = [revision, base].filter((side) => side !== undefined);
  const places = sides.map(({ pointer }) => pointerSteps(pointer));
  return places.find((place) => place.at(-1) === property) ?? places[0] ?? [];
}

function describe(change: RedoclyChange, place: Tokens): string {
  const { verdicts, kind, typeName, property, base, revision } = change;
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ');
  if (property === undefined) return `${typeName} \`${place.at(-1)}\` was ${kind}.`;
  return `\`${property}\` changed from ${shown(base?.value)} to ${shown(revision?.value)}.`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const compatible: Verdict = { rating: 'compatible' };
const breaking = (why: string): Verdict => ({ rating: 'breaking', why });
const unknown = breaking(
  'No rule says that it is harmless: if it is, write one in src/release/contract-changes.ts.',
);

function rate(change: RedoclyChange, place: Tokens, base: Node, revision: Node): Verdict {
  const { impact, kind, typeName, property, path } = change;
  const response = pointerSteps(path.slice(1)).includes('responses');
  if (impact === 'major') return { rating: 'breaking' };
  if (isWording(place)) return { rating: 'wording' };
  if (property === 'deprecated')
    return { rating: 'compatible', why: 'It works as before and will be removed.' };
  if (property === undefined && place.length <= 3 && place[0] === 'components')
    return kind === 'added'
      ? compatible
      : breaking('Its name is an export of the types and an address in the document.');
  if (kind === 'removed' && typeName === 'Example') return breaking('Users asked the mock for it by name.');
  if (kind === 'added' && typeName === 'Response') return addedResponse(place, base, revision);
  if (kind === 'added' && additions.has(typeName)) return compatible;
  if (kind === 'added' && typeName === 'Header')
    return valueAt(revision, [...place, 'required']) === true
      ? breaking('A recorded response without it kept the contract until now.')
      : compatible;
  if ((typeName === 'RequestBody' || typeName === 'Parameter') && property === 'required') return compatible;
  if (kind === 'added') return addedSchema(place, response, base, revision);
  const loosens = limits.has(property ?? '') || place.at(-2) === 'allOf';
  if (typeName === 'Schema' && loosens && !isTurned(place))
    return response
      ? breaking('It demands more of responses: a recorded one that kept the contract may now break it.')
      : { rating: 'compatible', why: 'It allows more requests.' };
  return unknown;
}

/** Whether a place is under `not` or `if`, where allowing more may refuse more. */
function isTurned(place: Tokens): boolean {
  return place.some((step, index) => (step === 'not' || step === 'if') && place[index - 1] !== 'properties');
}

/** Rates a new status, which a range or `default` may have described until now. */
function addedResponse(place: Tokens, base: Node, revision: Node): Verdict {
  const others = [`${String(place.at(-1)).charAt(0)}XX`, 'default'].map((one) =>
    valueAt(base, [...place.slice(0, -1), one]),
  );
  const before = others.find((one) => one !== undefined);
  if (before === undefined) return compatible;
  const changed = differences(before, valueAt(revision, place)).filter(
    (at) => !isWording(at) && at[2] !== 'examples',
  );
  return changed.length === 0
    ? compatible
    : breaking('Until now, the rules of its range judged a response of this status.');
}

/** Rates a new member or alternative: in a request, either may refuse what was legal. */
function addedSchema(place: Tokens, response: boolean, base: Node, revision: Node): Verdict {
  if (place.at(-2) === 'properties') {
    return response || valueAt(base, [...place.slice(0, -2), 'additionalProperties']) === false
      ? compatible
      : breaking('The object allowed any value there, and now allows only these.');
  }
  if (place.at(-2) === 'oneOf' && !response) {
    const added = valueAt(revision, place) as Node;
    const others = (valueAt(revision, place.slice(0, -1)) as Node[]).filter((other) => other !== added);
    return isTagged(added, others)
      ? compatible
      : breaking('No required member tells it from the others, and a value that matches two is refused.');
  }
  return unknown;
}

/** Whether a required member of the alternative has values that no other alternative lists, and each of those lists some. */
function isTagged(added: Node, others: readonly Node[]): boolean {
  return ((added['required'] ?? []) as string[]).some((name) => {
    const values = tagValues(added, name);
    return (
      values !== undefined &&
      others.every((other) => tagValues(other, name)?.every((value) => !values.includes(value)) === true)
    );
  });
}

function tagValues(schema: Node, name: string): unknown[] | undefined {
  const property = (schema['properties'] as Record<string, Node> | undefined)?.[name];
  if (property === undefined) return undefined;
  return 'const' in property ? [property['const']] : (property['enum'] as unknown[] | undefined);
}

/** Rates a difference that Redocly does not report. */
function rateUnseen(place: Tokens, base: Node, revision: Node): Omit<Change, 'where'> {
  const what = `\`${place.at(-1)}\` changed from ${shown(valueAt(base, place))} to ${shown(valueAt(revision, place))}.`;
  if (isWording(place) || isExample(place)) return { rating: 'wording', what };
  return { rating: 'breaking', what, why: `\`redocly diff\` does not rate it. ${unknown.why}` };
}

function isExample(place: Tokens): boolean {
  const at = place.indexOf('examples');
  return at >= 0 && place[at - 1] !== 'properties' && place.length > at + 2;
}

function contains(outer: Tokens, inner: Tokens): boolean {
  return outer.every((step, index) => step === inner[index]);
}
