/** Runs commands as a consumer's shell would: without the repository's own tools and settings. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<ChildProcess>();

/** The environment with one Node in front, and nothing of what npm put there for this run. */
export function environment(node: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return { ...Object.fromEntries(own), PATH: [dirname(node), ...path].join(delimiter), NO_COLOR: '1' };
}

/** Runs a command to its end, whatever its exit code. It is ended after five minutes. */
export function end(
  cwd: string,
  env: NodeJS.ProcessEnv,
  command: string,
  args: readonly string[],
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env, timeout: 300_000, maxBuffer: 1e8 };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      running.delete(child);
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message ?? ''}` : stderr });
    });
    running.add(child);
  });
}

/**
 * Runs a command that must succeed.
 *
 * @returns its standard output.
 * @throws {Error} with all that it printed where its exit code is not 0.
 */
export async function run(
  cwd: string,
  env: NodeJS.ProcessEnv,
  command: string,
  args: readonly string[],
): Promise<string> {
  const { code, stdout, stderr } = await end(cwd, env, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${code}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Starts a command that goes on until `stopAll`.
 *
 * @param ready what it prints once it can be used.
 * @returns what `ready` found.
 * @throws {Error} with all that it printed where it ends before.
 */
export function serve(
  cwd: string,
  env: NodeJS.ProcessEnv,
  command: string,
  args: readonly string[],
  ready: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    // A process group of its own: npx starts others.
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      const found = ready.exec(printed);
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', () => {
      running.delete(child);
      reject(new Error(`${command} ${args.join(' ')} ended\n${printed}`));
    });
  });
}

/** Ends what `serve` started, and what is still under way. */
export function stopAll(): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch {
      // It has no group of its own, and ends with its parent; or it has just ended.
    }
  }
}
