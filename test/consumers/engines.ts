/** What docs/scale.md runs on, on the loopback of this machine: hosts that are reached by ssh, and a queue. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../listening.ts';

export interface Engine {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** The first of the programs that is not on this machine. */
export function missing(...programs: readonly string[]): string | undefined {
  return programs.find(
    (one) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin; command -v ${one}`]).status !== 0,
  );
}

/**
 * Starts an sshd for each host, with a key that is made for it.
 *
 * @param hosts what the environment is there, by the name of the host
 */
export async function startHosts(
  folder: string,
  hosts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Engine> {
  const key = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  // Where the system never started sshd, its empty folder is missing.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const config: string[] = [];
  const running: Engine[] = [];
  for (const [name, env] of Object.entries(hosts)) {
    const port = await freePort();
    const settings = join(folder, `${name}.sshd`);
    writeFileSync(
      settings,
      `ListenAddress 127.0.0.1:${port}
HostKey ${key}
AuthorizedKeysFile ${key}.pub
PidFile none
StrictModes no
UsePAM no
SetEnv ${Object.entries(env)
        .map(([variable, value]) => `${variable}="${value}"`)
        .join(' ')}
`,
    );
    config.push(`Host ${name}
  HostName 127.0.0.1
  Port ${port}
  IdentityFile ${key}
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
`);
    running.push(await start(port, '/usr/sbin/sshd', '-D', '-f', settings));
  }
  writeFileSync(join(folder, 'ssh.config'), config.join(''));
  const ssh = `ssh -F ${join(folder, 'ssh.config')}`;
  return {
    env: { PARALLEL_SSH: ssh, RSYNC_RSH: ssh },
    stop: () => {
      for (const one of running) one.stop();
    },
  };
}

/** Starts a Redis that keeps nothing. */
export async function startRedis(): Promise<Engine> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'];
  const { stop } = await start(port, 'redis-server', ...args);
  return { env: { REDIS_PORT: String(port) }, stop };
}

/** Starts a server, and waits until it listens. */
export async function start(port: number, command: string, ...args: readonly string[]): Promise<Engine> {
  const child = spawn(command, args, { stdio: 'ignore' });
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`);
    await setTimeout(50);
  }
  return { env: {}, stop: () => void child.kill() };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => {
      resolve(false);
    });
  });
}
