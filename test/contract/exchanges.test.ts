/** The exchange files keep their grammar, and the contract says of each what its head announces. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordings } from '../../generated/recordings.js';
import type { RecordedExchange } from '../../src/codegen/examples.ts';
import { sourceOf } from '../../src/contract/asked-parameters.ts';
import { contract, judge } from '../../src/contract/index.ts';
import { askedBy } from '../../src/mock/order/orders.ts';
import { sameness } from '../../src/mock/sameness.ts';
import { headerValue } from '../../src/wire/index.ts';
import { accepted, announced, deviating, refused, said, stray } from './recorded.ts';

const all = [...accepted, ...deviating, ...refused, ...stray];
const sources = Object.keys(parse(await readFile('spec/sources.yaml', 'utf8')) as object);

/** The file and its sentence, in full, which `test.each` would cut. */
const name = ({ file, summary }: RecordedExchange) => `${basename(file)}: ${summary}`;

describe('accepted', () => {
  for (const one of accepted)
    test(name(one), () => {
      expect(said(contract, one)).toEqual([]);
      expect(judge(contract, one.exchange).verdict).toBe('ok');
    });
});

describe('deviating', () => {
  for (const one of deviating)
    test(name(one), () => {
      expect(said(contract, one)).toEqual(announced(one));
      expect(judge(contract, one.exchange).verdict).toBe('deviates');
    });
});

describe('refused', () => {
  test('at least forty exchanges are refused', () => {
    expect(refused.length).toBeGreaterThanOrEqual(40);
    expect(deviating.length).toBeGreaterThan(0);
  });

  for (const one of refused)
    test(name(one), () => {
      expect(announced(one)).toHaveLength(1);
      expect(said(contract, one)).toEqual(announced(one));
      expect(judge(contract, one.exchange).verdict).toBe('violates');
    });
});

describe('grammar', () => {
  for (const one of all)
    test(name(one), () => {
      const { file, operation, summary, notes, exchange } = one;
      expect(basename(file)).toMatch(/^[A-Za-z]+\.[a-z0-9]+(-[a-z0-9]+)*(\.(refused|deviates))?\.http$/);
      expect(judge(contract, exchange).operationId, 'the operation of the request').toBe(operation);
      expect(summary, 'one declarative sentence').toMatch(/^[A-Z][^?!]*\.$/);
      expect(summary).not.toMatch(/\bshould\b/);

      const outcome = /\.(refused|deviates)\.http$/.exec(file)?.[1];
      const keys = outcome === undefined ? ['source', 'answers'] : ['source', outcome];
      expect(keys, 'known keys only').toEqual(expect.arrayContaining(Object.keys(notes)));
      const [cited = '', remark = MADE] = notes['source']?.split(/(?=; )/) ?? [];
      expect([MADE, COMPLETED]).toContain(remark);
      expect(sources).toEqual(expect.arrayContaining(cited.split(', ')));
    });

  test('no two exchanges have the same summary', () => {
    expect(repeated(all.map(({ summary }) => summary))).toEqual([]);
  });

  test('no two accepted exchanges have the same request in any transport, since the mock finds them by it', () => {
    const { document } = contract;
    const asked = document.operations.flatMap((operation) =>
      (recordings[operation.id]?.exchanges ?? []).flatMap(({ name, parameters = {}, body, refused }) =>
        refused
          ? []
          : {
              name: `${operation.id}.${name}`,
              key: sourceOf(document, operation).id + sameness(parameters, askedBy(body)),
            },
      ),
    );
    expect(asked.length).toBe(accepted.length);
    const same = asked.flatMap(({ name, key }, index) =>
      asked
        .slice(0, index)
        .filter((other) => other.key === key)
        .map((other) => `${other.name} and ${name}`),
    );
    expect(same).toEqual([]);
  });

  test('the mock answers with anything but success only when it is asked for exactly that', () => {
    const wrong = accepted.flatMap((one) => {
      const { file, notes } = one;
      if ((notes['answers'] === 'exact') !== isSuccess(one)) return [];
      return `${basename(file)} ${isSuccess(one) ? 'is a success: take "# answers: exact" away' : 'needs "# answers: exact" in its head'}`;
    });
    expect(wrong).toEqual([]);
  });

  test('an exchange that was not recorded counts its bytes as a server would', () => {
    const wrong = all
      .filter(({ notes }) => notes['source']?.endsWith(MADE))
      .flatMap(({ file, exchange: { request, response } }) =>
        [request, response].map((message) => ({ file: basename(file), message })),
      )
      .flatMap(({ file, message }) => {
        const stated = headerValue(message?.headers ?? [], 'content-length') ?? '0';
        const bytes = String(Buffer.byteLength((message?.body as string | undefined) ?? ''));
        return stated === bytes ? [] : [`${file} needs Content-Length: ${bytes}`];
      });
    expect(wrong).toEqual([]);
  });
});

/** Stands behind the sources of an exchange that nobody saw on the wire. */
const MADE = '; made, not recorded';

/** Stands behind the source of an exchange of which a user showed a part. */
const COMPLETED = '; recorded by a user in part, completed';

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** Status 2xx without an error in it, and without a result that failed. */
function isSuccess({ exchange }: RecordedExchange): boolean {
  const body = judge(contract, exchange).response?.response?.body;
  const results: unknown = body?.state === 'value' ? body.value : undefined;
  return (
    String(exchange.response?.status).startsWith('2') &&
    [results].flat().every((one) => {
      const { OrderStatus: status = 'Ok', StatusCode: code } = (one ?? {}) as Record<string, unknown>;
      return status === 'Ok' && (code === undefined || Number(code) < 400);
    })
  );
}
