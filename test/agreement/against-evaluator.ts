/** The validators against the evaluator that counts which constraints the orders try: what it counts is worth what it judges. */
import type { Validator } from '../../src/contract/document.ts';
import type { Compare } from './compare.ts';
import { evaluator, orderSchema } from './orders.ts';

export function againstEvaluator(isOrder: Validator): Compare {
  return (orders) =>
    Promise.resolve(
      orders.map((order) => {
        const ours = isOrder(order);
        return ours === evaluator.isValid(orderSchema, order) ? undefined : `${ours} here, ${!ours} there`;
      }),
    );
}
