/** docs/scale.md, run: its commands and files as they are printed, over hosts, a queue and a balancer, and what dies in the middle. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeTraffic } from '../../bench/traffic.ts';
import { freePort } from '../listening.ts';
import { marketOrder } from '../orders.ts';
import { check, equal, notRun } from './check.ts';
import { blocksOf, type Block } from './docs.ts';
import { missing, start, startHosts, startRedis, type Engine } from './engines.ts';
import { clone, fixture, root, write } from './project.ts';
import { run } from './shell.ts';
import { ENV, NODE } from './tools.ts';

const EXCHANGES = 1000;
const FILE = 'docs/scale.md';

/** @param bare a project with nothing but the package. */
export async function checkScale(bare: string): Promise<void> {
  const project = clone(bare, 'scale');
  await writeTraffic(join(project, 'archive.ndjson'), EXCHANGES);
  breakSome(join(project, 'archive.ndjson'));
  const died = join(project, 'died');
  fixture(project, 'die-once.mjs');
  const own = { PATH: `${join(project, 'node_modules/.bin')}:${ENV['PATH'] ?? ''}` };
  const dying = { DIED: died, NODE_OPTIONS: `--import=${join(project, 'die-once.mjs')}` };
  const blocks = blocksOf(FILE, readFileSync(join(root, FILE), 'utf8'), true);
  const block = (word: string): Block => {
    const [found, ...others] = blocks.filter(
      ({ language, text }) => language === 'sh' && text.includes(word),
    );
    if (!found || others.length > 0) throw new Error(`expected ${FILE} with one block with ${word}`);
    return found;
  };
  const runBlock = async ({ text }: Block, env: object = {}) => {
    await run(project, { ...ENV, ...own, ...env }, 'bash', ['-eo', 'pipefail', '-c', text]);
  };
  const addUp = async () => {
    await runBlock(block('jq -s'));
    return readFileSync(join(project, 'total.json'), 'utf8');
  };

  await runBlock(block('- < archive.ndjson'));
  const lines = linesOf(join(project, 'findings.ndjson'));
  const whole = lines.slice(0, -1);
  equal(
    whole.some((line) => line.includes('"violates"')),
    true,
  );
  writeFileSync(join(project, 'all.out'), `${lines.at(-1) ?? ''}\n`);
  const total = missing('jq') === undefined ? await addUp() : undefined;

  /** Runs a block, and compares what it found, in which order, and what its summaries come to, with the run of one process. */
  const same = async (name: string, word: string, needs: string[], engine?: () => Promise<Engine>) => {
    const program = missing('jq', ...needs);
    if (program !== undefined) {
      notRun(
        name,
        `${program} is not installed: apt-get install jq parallel openssh-server rsync redis-server`,
      );
      return;
    }
    await check(name, async () => {
      for (const file of ['findings.ndjson', 'all.out', 'died'])
        rmSync(join(project, file), { recursive: true, force: true });
      const running = await engine?.();
      try {
        await runBlock(block(word), running?.env);
      } finally {
        running?.stop();
      }
      equal(linesOf(join(project, 'findings.ndjson')), whole);
      equal(await addUp(), total);
      if (running) equal(existsSync(died), true);
      return `${whole.length} lines in order, and the same sums${running ? ', although one died' : ''}`;
    });
  };

  await same('an archive in parts is one archive, by xargs', 'xargs', []);
  await same('an archive in parts is one archive, by GNU parallel', '--pipepart', ['parallel']);
  await same(
    'two hosts judge an archive, and one is lost in the middle',
    '-S host-a',
    ['parallel', 'sshd', 'ssh', 'rsync'],
    () => {
      const env = { PATH: own.PATH };
      return startHosts(project, { 'host-a': { ...env, ...dying }, 'host-b': env });
    },
  );
  await same(
    'two workers of a queue judge an archive, and one is killed in the middle',
    'queue/worker.js',
    ['redis-server'],
    async () => {
      mkdirSync(join(project, 'queue'));
      for (const { file, text } of blocks) if (file?.startsWith('queue/')) write(project, file, text);
      await run(project, ENV, 'npm', ['install', '--no-audit', '--no-fund', 'bullmq@6.7.0', 'ioredis@6.0.0']);
      const redis = await startRedis();
      return { ...redis, env: { ...redis.env, ...dying } };
    },
  );
  await checkBalancer(project, blocks.find(({ file }) => file === 'balancer/haproxy.cfg')?.text ?? '');
}

/** Each of the two counts what comes to it; when one has ended, the other answers all. */
async function checkBalancer(project: string, config: string): Promise<void> {
  const name = 'two replicas of the mock stand behind a balancer, and one ends';
  if (missing('haproxy') !== undefined) {
    notRun(name, 'haproxy is not installed: apt-get install haproxy');
    return;
  }
  await check(name, async () => {
    const ports = [await freePort(), await freePort(), await freePort()];
    write(
      project,
      'balancer.cfg',
      ports.reduce((text, port, at) => text.replace(`:40${['09', '10', '11'][at]}`, `:${port}`), config),
    );
    const replicas = await Promise.all(ports.slice(1).map((port) => replica(project, port)));
    const balancer = await start(ports[0] ?? 0, 'haproxy', '-f', join(project, 'balancer.cfg'));
    try {
      const place = (id: string) =>
        fetch(`http://127.0.0.1:${ports[0]}/v2/orders`, {
          method: 'POST',
          headers: { authorization: 'Bearer made-up', 'content-type': 'application/json' },
          body: JSON.stringify({ ...marketOrder, OrderConfirmId: id }),
        }).then(({ status }) => status);
      equal([await place('twice'), await place('twice')], [200, 200]);
      equal(await replicas[0]?.end(), '1 order');
      for (let at = 0; at < 50; at += 1) equal(await place(`ID-${at}`), 200);
      equal(await replicas[1]?.end(), '51 orders');
      return 'an order that came to both is one order to each; 50 orders more were answered by the other';
    } finally {
      balancer.stop();
      for (const one of replicas) void one.end();
    }
  });
}

/** A mock, and what it says of its orders when it ends. */
async function replica(project: string, port: number) {
  const command = join(project, 'node_modules/.bin/order-contract');
  const child = spawn(NODE, [command, 'mock', '--port', String(port)], { env: ENV });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  while (!said.includes('mock: ')) await setTimeout(50);
  return {
    end: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      return said.trimEnd().split('\n').at(-1);
    },
  };
}

/** A finding in each tenth line that buys. */
function breakSome(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const broken = lines.map((line, at) =>
    at % 10 === 0 ? line.replace(String.raw`\"Buy\"`, String.raw`\"Hold\"`) : line,
  );
  writeFileSync(file, broken.join('\n'));
}

/** Without their sources, which name the part. */
function linesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').trimEnd();
  return text.split('\n').map((line) => line.replace(/^\{"source":"[^"]*",/, '{'));
}
