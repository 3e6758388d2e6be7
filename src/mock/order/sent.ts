/** The order of a request, as it is counted. */
import type { RequestJudgement } from '../../contract/index.ts';
import { sameness } from '../sameness.ts';
import type { Sent } from './order-book.ts';
import { askedBy } from './orders.ts';

export function sentBy({ request, canonicalBody: order }: RequestJudgement): Sent {
  const inPath = (request?.parameters ?? []).filter(({ parameter }) => parameter.in === 'path');
  const path = Object.fromEntries(inPath.map(({ parameter, value }) => [parameter.name, value]));
  return { order, sameness: sameness(path, askedBy(order)) };
}
