/** What a request asks for. It decides how the order is counted, and which recorded exchange is chosen. */
import { askedParameters } from '../../contract/asked-parameters.ts';
import type { Operation, RequestJudgement } from '../../contract/index.ts';
import type { Asked } from '../choose.ts';
import { sameness } from '../sameness.ts';
import type { Sent } from './order-book.ts';
import { askedBy } from './orders.ts';

/** @param source the operation that a JSONP operation stands for */
export function sentBy(
  source: Operation,
  { request, canonicalBody: order }: RequestJudgement,
): Sent & Pick<Asked, 'parameters'> {
  const parameters = request ? askedParameters(source, request) : {};
  return { parameters, order, sameness: sameness(parameters, askedBy(order)) };
}
