/** The exchange in the address of the page, `#order=JSON&transport=XML&fault=drop`, so that a link can carry what is in the page. */

import { isRecord } from '../../wire/is-record.ts';

export interface Linked {
  readonly order: object;
  readonly transport?: string;
  readonly fault?: string;
  readonly validate?: boolean;
}

/** `undefined` where the address has no order. */
export function fromAddress(hash: string): Linked | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const transport = given.get('transport') ?? undefined;
  const fault = given.get('fault') ?? undefined;
  try {
    const order: unknown = JSON.parse(given.get('order') ?? '');
    if (!isRecord(order)) return undefined;
    return {
      order,
      ...(transport !== undefined && { transport }),
      ...(fault !== undefined && { fault }),
      validate: given.get('validate') !== 'no',
    };
  } catch {
    return undefined;
  }
}

export function toAddress({ order, transport, fault = '', validate = true }: Linked): string {
  const parts = {
    order: JSON.stringify(order),
    ...(transport !== undefined && { transport }),
    ...(fault !== '' && { fault }),
    ...(!validate && { validate: 'no' }),
  };
  return `#${Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
