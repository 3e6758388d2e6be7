/** Runs `redact` on recordings that a test makes up, in a folder of its own. */
import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { redact, type RedactOptions } from '../../src/redact/redact.ts';
import type { Exchange } from '../../src/wire/index.ts';
import { scratch, writeFiles, type Files } from '../scratch.ts';
import { Sink } from '../sink.ts';
import { harEntry } from '../verify/exchanges.ts';

export interface Redacted {
  readonly code: number;
  /** What was written to standard output. */
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to the folder, by name. */
  readonly written: Readonly<Record<string, string>>;
}

/** One recording, to standard output. */
export async function redactOne(content: string | Buffer, options: RedactOptions = {}): Promise<Redacted> {
  return run([join(recordings({ recording: content }), 'recording')], options);
}

/** Several recordings, by name, to a folder. */
export async function redactAll(files: Files): Promise<Redacted> {
  const folder = recordings(files);
  const output = join(folder, '..', 'out');
  const result = await run([folder], { output });
  const names = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  const written: Record<string, string> = {};
  for (const entry of names.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    written[relative(output, path)] = await readFile(path, 'utf8');
  }
  return { ...result, written };
}

export async function run(paths: readonly string[], options: RedactOptions = {}): Promise<Redacted> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await redact(paths, { stdout, stderr, ...options });
  return { code, stdout: stdout.text, stderr: stderr.text, written: {} };
}

/** A folder of its own for a test, with recordings by name. */
export function recordings(files: Files): string {
  const folder = join(scratch({}, onTestFinished), 'recordings');
  mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

/** An exchange as an entry of a HAR, with fields that only a browser has. */
export function toEntry(exchange: Pick<Exchange, 'request' | 'response'>, base64 = false): object {
  const entry = harEntry(exchange);
  const { content } = entry.response;
  const encoded = { text: Buffer.from(String(content?.['text'])).toString('base64'), encoding: 'base64' };
  return {
    _initiator: { type: 'script', url: exchange.request.target },
    ...entry,
    response: exchange.response && {
      ...entry.response,
      ...(base64 && exchange.response.body !== undefined && { content: { ...content, ...encoded } }),
    },
    _resourceType: 'xhr',
  };
}

export function toHar(entries: readonly object[]): string {
  const log = { version: '1.2', creator: { name: 'test', version: '1' }, pages: [], entries };
  return JSON.stringify({ log }, null, 2);
}
