/**
 * The validators against another implementation of JSON Schema 2020-12, which shares no code with the one that ours are made
 * with, on the document as it stands. It knows no extension: a number with too many decimals is legal there.
 *
 * @see https://github.com/hyperjump-io/json-schema
 */
import { validate } from '@hyperjump/json-schema/openapi-3-1';
import type { Validator } from '../../src/contract/document.ts';
import type { Compare } from './compare.ts';
import { DOCUMENT } from './schema.ts';

export async function againstHyperjump(isOrder: Validator): Promise<Compare> {
  const judge = await validate(`${DOCUMENT.href}#/components/schemas/Order`);
  return (orders) =>
    Promise.resolve(
      orders.map((order) => {
        const ours =
          isOrder(order) || (isOrder.errors ?? []).every(({ keyword }) => keyword.startsWith('x-'));
        const { valid } = judge(order as Parameters<typeof judge>[0]);
        return ours === valid ? undefined : `${word(ours)} here, ${word(valid)} there`;
      }),
    );
}

function word(valid: boolean): string {
  return valid ? 'legal' : 'illegal';
}
