/** Findings that are known already: those of an earlier JSON report. They are counted, and fail no more. */
import { readFile } from 'node:fs/promises';
import { worst, type Finding } from '../contract/index.ts';
import type { Judged } from './judged.ts';
import { UsageError } from '../recordings/usage-error.ts';

export interface Baseline {
  /** The same without its known findings, and how many those are. */
  withoutKnown(judged: Judged): { readonly judged: Judged; readonly known: number };
}

type Located = Pick<Finding, 'where' | 'pointer' | 'rule'>;

/**
 * @param file a report of `order-contract verify --format json`
 * @throws UsageError where it cannot be read, or is no such report
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const keys = new Set<string>();
  for (const { operationId, findings } of exchangesOf(file, await text(file)))
    for (const finding of findings) keys.add(keyOf(operationId, finding));
  return {
    withoutKnown(judged) {
      const findings = judged.findings.filter((finding) => !keys.has(keyOf(judged.operationId, finding)));
      const known = judged.findings.length - findings.length;
      return { judged: known === 0 ? judged : { ...judged, findings, verdict: worst(findings) }, known };
    },
  };
}

/** Where in a list something stands says nothing of whether it is known. */
function keyOf(operationId: string | null | undefined, { where, pointer, rule }: Located): string {
  return JSON.stringify([operationId ?? null, where, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0'), rule]);
}

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`expected --baseline with a file that can be read, received ${file} (${code})`, {
      cause: error,
    });
  }
}

interface Reported {
  readonly operationId: string | null;
  readonly findings: readonly Located[];
}

function exchangesOf(file: string, json: string): readonly Reported[] {
  try {
    const { exchanges } = JSON.parse(json) as { exchanges?: unknown };
    if (Array.isArray(exchanges) && exchanges.every(isReported)) return exchanges;
  } catch {
    // Said below.
  }
  throw new UsageError(
    `expected --baseline with a report of verify --format json, received ${file}, which is none`,
  );
}

function isReported(value: unknown): value is Reported {
  const { findings } = (value ?? {}) as { findings?: unknown };
  return (
    Array.isArray(findings) &&
    findings.every((one: Partial<Located> | null) =>
      [one?.where, one?.pointer, one?.rule].every((text) => typeof text === 'string'),
    )
  );
}
