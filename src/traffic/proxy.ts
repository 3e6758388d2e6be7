/** `order-contract proxy`: passes traffic on to a server, and judges both directions as they happen. */
import type { AddressInfo } from 'node:net';
import { names } from '../../generated/recordings.js';
import { contract as ownContract } from '../contract/index.ts';
import { guard as guardOf, type Guard } from '../mock/guard.ts';
import { close, listen } from '../mock/server/listen.ts';
import { knownWords, logged } from '../mock/known-words.ts';
import { brokenRequest } from '../mock/transport-faults.ts';
import { UsageError } from '../recordings/index.ts';
import { contractAt, type Seen } from '../verify/judge-recordings.ts';
import { otherEndpoints } from '../verify/scope.ts';
import { splitTarget } from '../wire/index.ts';
import { basePath } from './mock.ts';
import { serveProxy, type Passed } from './proxy/serve.ts';
import { isOwn, targetOf } from './proxy/target.ts';
import { reachable, runLive, type LiveOptions } from './run-live.ts';
import { testOf } from './seen-by-mock.ts';

export interface ProxyRunOptions extends LiveOptions {
  /** A base URL of the API. */
  readonly target: string;
  /** Whether the target may be a server where orders are real. */
  readonly live?: boolean | undefined;
  /** Whether it refuses illegal requests, and those that match neither an operation nor `--other`. */
  readonly refuse?: boolean | undefined;
  /** Milliseconds without a byte, after which a connection ends; 100,000 when left out. */
  readonly timeLimit?: number | undefined;
}

/**
 * Passes requests on to a server, once each, and reports what it saw.
 *
 * @returns the exit code: the command's own if it is not 0; else as for verify
 */
export function runProxy(options: ProxyRunOptions): Promise<number> {
  const servers = serversOf(options);
  return runLive('proxy', { ...options, servers }, async (watch, told) => {
    const { port, host, other = [], timeLimit = 100_000 } = options;
    const contract = contractAt(options.contract ?? ownContract, servers);
    const target = targetOf(options.target, options.live === true);
    const guard = guardOf(contract);
    const words = knownWords(contract.document, names);
    let number = 0;
    const seen = (passed: Passed) => {
      number += 1;
      const { own, trouble } = passed;
      const exchange = seenByProxy(passed, number, guard);
      const { isOwnAnswer: isRefused, live } = exchange;
      const result = watch.add(exchange, isRefused, trouble);
      if (typeof result === 'string') return;
      const { request, response, ms } = passed;
      told.log({
        ...{ time: new Date(), ms, verdict: result.verdict },
        method: words.method(request.method),
        path: words.path(splitTarget(request.target).path),
        status: response?.status ?? own?.reply.status ?? 'none',
        times: live.times,
        findings: result.findings.map((finding) => logged(finding, words)),
        ...(trouble !== undefined && { reason: trouble }),
        ...(isRefused && { reason: 'refused, and not passed on' }),
      });
    };
    // With `--refuse`, the endpoints that `--other` names still pass.
    const isLetThrough = options.refuse === true ? otherEndpoints(contract, other) : undefined;
    const { server, settled } = serveProxy({ target, guard, isLetThrough, timeLimit, seen });
    const url = reachable(await listen(server, port, host));
    if (await isOwn(target, (server.address() as AddressInfo).port)) {
      await close(server);
      throw new UsageError('expected --target with another server, received the address of this proxy');
    }
    told.line(`target: ${target.origin}`);
    return {
      url: url + (target.base === '' ? basePath(options.contract ?? ownContract) : target.base),
      get orders() {
        return guard.orders.counts;
      },
      close: () => close(server).then(settled),
    };
  });
}

/** Where a target has a base path, the API is there. A target that is not a base URL is refused later. */
function serversOf({ target, servers = [] }: ProxyRunOptions): readonly string[] {
  const hasPath = /^https?:[^?#]*$/i.test(target) && URL.canParse(target) && new URL(target).pathname !== '/';
  return servers.length === 0 && hasPath ? [target] : servers;
}

function seenByProxy(passed: Passed, number: number, guard: Guard): Seen {
  const { request, response, own, unreadable, wasSent, trouble } = passed;
  // What the proxy answers for a target that failed is not judged as an answer of the API.
  const isOwnAnswer = own !== undefined && trouble === undefined;
  const status = response?.status;
  // The contract assumes that a 4xx placed no order. Where nothing or a 5xx came back, nobody knows.
  const mayBePlaced = wasSent && (status === undefined || status < 400 || status >= 500);
  const isBroken = request.method === '-';
  return {
    source: `proxy:${number}`,
    file: 'proxy',
    line: number,
    request,
    response: response ?? (isOwnAnswer ? toResponse(own) : undefined),
    unreadable: { request: unreadable, response: response?.unreadable },
    isOwnAnswer,
    found: isBroken ? [brokenRequest(String(unreadable))] : undefined,
    live: {
      time: new Date(),
      test: testOf(request),
      times: mayBePlaced ? guard.count(request) : 0,
      faults: [],
    },
  };
}

function toResponse({ reply }: NonNullable<Passed['own']>): Seen['response'] {
  return { status: reply.status, headers: Object.entries(reply.headers), body: reply.body };
}
