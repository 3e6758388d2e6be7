/** Runs the command line and gives back all it wrote: in this process, or in one of its own as its user does. */
import { execFile } from 'node:child_process';
import { commandLine } from '../src/command-line.ts';
import { Sink } from './sink.ts';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** In this process, which is much faster. */
export async function runCli(...args: string[]): Promise<CliRun> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await commandLine(args, { stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

export function runProgram(...args: string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli.ts', ...args], { maxBuffer: 1e9 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
