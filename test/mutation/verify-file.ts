/** test/recordings/report.ts without a process: in one that is started no mutant would be active. */
import { parseArgs } from 'node:util';
import { verify } from '../../src/verify/index.ts';
import type { Report, Run } from '../recordings/report.ts';
import { Sink } from '../sink.ts';

export async function verifyFile(...args: string[]): Promise<Run> {
  const { values, positionals } = parseArgs({
    args,
    options: { baseline: { type: 'string' }, 'allow-unchecked': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await verify(positionals, {
    format: 'json',
    strict: false,
    allowUnchecked: values['allow-unchecked'],
    baseline: values.baseline,
    stdout,
    stderr,
  });
  const report = JSON.parse(stdout.text === '' ? '{}' : stdout.text) as Report;
  return { code, report, output: stdout.text, errors: stderr.text };
}
