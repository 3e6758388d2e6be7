/**
 * Runs a command with the streams of this process, and passes signals on to it.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { UsageError } from '../recordings/index.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * @param command a program and its arguments
 * @param variables what its environment has in addition to that of this process
 * @param started called when it has started
 * @returns its exit code; 128 plus the number of the signal where a signal ended it
 * @throws UsageError where it cannot be run
 */
export function runProgram(
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
  started: () => void,
): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const fail = (error: NodeJS.ErrnoException) => {
      const code = String(error.code);
      const reason = REASONS[code] ?? `which failed with ${code}`;
      const isScript = process.platform === 'win32' && ['ENOENT', 'EINVAL'].includes(code);
      const advice = isScript ? '; on Windows, run a .cmd such as npm by cmd /c' : '';
      const message = `expected a command that can be run after --, received ${program}, ${reason}${advice}`;
      reject(new UsageError(message));
    };
    let child: ChildProcess;
    try {
      child = spawn(program, args, { stdio: 'inherit', env });
    } catch (error) {
      // Node emits some system errors as events, and throws the others.
      fail(error as NodeJS.ErrnoException);
      return;
    }
    const pass = (signal: NodeJS.Signals) => {
      // A terminal sends these to the command itself, so they must not be passed on a second time.
      const isFromTerminal = signal !== 'SIGTERM' && process.stdin.isTTY;
      if (!isFromTerminal) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, pass);
    };
    child.once('spawn', started);
    child.once('error', (error: NodeJS.ErrnoException) => {
      end();
      fail(error);
    });
    child.once('exit', (code, signal) => {
      end();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'which was not found',
  EACCES: 'which may not be executed',
  E2BIG: 'which has too many arguments',
};

/** Resolves when somebody asks this process to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
