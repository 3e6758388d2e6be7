/** Findings that are known already, from an earlier JSON report. They are still reported, but no longer fail. */
import { readFile } from 'node:fs/promises';
import { isAtMost, worst, type Finding } from '../contract/index.ts';
import { unusable, UsageError } from '../recordings/index.ts';
import { countedFindings, type Judged, type ToldFinding } from './judged.ts';

export interface Baseline {
  /** The exchange with its known findings marked. It counts by its new findings, or as `known` where it has none. */
  mark(judged: Judged): Judged;
}

type Located = Pick<Finding, 'verdict' | 'where' | 'pointer' | 'rule' | 'received'>;

/**
 * @param file a report of `order-contract verify --format json`
 * @throws UsageError where it cannot be read, or is not such a report
 */
export async function readBaseline(file: string): Promise<Baseline> {
  /** The worst known verdict of each finding. */
  const worstKnown = new Map<string, Finding['verdict']>();
  for (const { findings, ...exchange } of exchangesOf(file, await text(file)))
    for (const finding of findings) {
      const key = keyOf(exchange, finding);
      const before = worstKnown.get(key);
      if (before === undefined || isAtMost(before, finding.verdict)) worstKnown.set(key, finding.verdict);
    }
  return {
    mark(judged) {
      const findings = judged.findings.map((finding): ToldFinding => {
        const verdict = worstKnown.get(keyOf(judged, finding));
        return verdict !== undefined && isAtMost(finding.verdict, verdict)
          ? { ...finding, known: true }
          : finding;
      });
      const marked = { ...judged, findings };
      const rest = countedFindings(marked);
      if (judged.counted === 'refused' || rest.length === findings.length) return judged;
      return { ...marked, counted: rest.length === 0 ? 'known' : worst(rest) };
    },
  };
}

/**
 * An index in a list does not tell findings apart. Findings about a message as a whole differ by what was received, such as its
 * method and path or its media type, and all findings about a response by its status: a page of HTML with status 200 is not the
 * one that came with 500.
 */
function keyOf({ operationId, status }: Exchange, { where, pointer, rule, received }: Located): string {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0');
  const isOfMessage = pointer === '' || where.endsWith('.headers');
  return JSON.stringify([
    operationId ?? null,
    where,
    place,
    rule,
    isOfMessage ? received : null,
    where.startsWith('response') ? (status ?? null) : null,
  ]);
}

async function text(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    // With `>`, PowerShell writes UTF-16, or UTF-8 with a byte order mark. The decoder drops the mark.
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    throw unusable('--baseline', 'read', file, error);
  }
}

interface Exchange {
  readonly operationId?: string | null | undefined;
  readonly status?: number | null | undefined;
}

interface Reported extends Exchange {
  readonly findings: readonly Located[];
}

function exchangesOf(file: string, json: string): readonly Reported[] {
  try {
    const { exchanges } = JSON.parse(json) as { exchanges?: unknown };
    if (Array.isArray(exchanges) && exchanges.every(isReported)) return exchanges;
  } catch {
    // The error is thrown below.
  }
  throw new UsageError(
    `expected --baseline with a report of verify --format json, received ${file}, which is not one`,
  );
}

function isReported(value: unknown): value is Reported {
  const { findings } = (value ?? {}) as { findings?: unknown };
  return (
    Array.isArray(findings) &&
    findings.every(
      (one: Partial<Located> | null) =>
        ['deviates', 'unchecked', 'violates'].includes(one?.verdict as string) &&
        [one?.where, one?.pointer, one?.rule, one?.received].every((text) => typeof text === 'string'),
    )
  );
}
