/**
 * What GitHub's own language service says of a workflow: keys, expressions, contexts, inputs of jobs.
 *
 * @see https://github.com/actions/languageservices
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Service from '@actions/languageservice';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** It imports JSON in a way that only bundlers take. */
async function languageService(): Promise<typeof Service> {
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'));
  try {
    const outfile = join(folder, 'service.cjs');
    await build({
      stdin: { contents: "export * from '@actions/languageservice'", resolveDir: import.meta.dirname },
      ...{ bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' },
    });
    return createRequire(outfile)(outfile) as typeof Service;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { validate } = await languageService();

let read = 0;

/**
 * One line for each problem: `12: Unexpected value 'run-on'`.
 *
 * @param name `action.yml` is read as an action, any other as a workflow.
 */
export async function workflowProblems(text: string, name = 'workflow.yml'): Promise<string[]> {
  // The service knows a document by its address, and reads each one once.
  read += 1;
  const found = await validate(TextDocument.create(`file:///${read}/${name}`, 'yaml', 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${JSON.stringify(message)}`);
}
