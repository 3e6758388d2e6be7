/** Whether orders tried everything: each constraint kept and broken, each listed value used, each way of breaking taken. */
import { ways } from './break.ts';
import { constraintsOf, type Count } from './evaluate.ts';
import { evaluator, orderSchema, schemas, type Case } from './orders.ts';

export interface Constraint extends Count {
  /** Where it stands: `/OrderTypeTerms/oneOf/1/required/LimitPrice`. */
  readonly id: string;
  /** A listed value, a branch or a member is only kept: what breaks it is the list or the object. */
  readonly breakable: boolean;
}

export interface Coverage {
  readonly legal: number;
  readonly constraints: readonly Constraint[];
  /** What no order tried, in words. */
  readonly missing: readonly string[];
}

/** @param expected which constraints must be tried; all of the schema when left out */
export function coverageOf(orders: readonly unknown[], expected?: ReadonlySet<string>): Coverage {
  const counts = new Map<string, Count>();
  let legal = 0;
  for (const order of orders) if (evaluator.count(orderSchema, order, counts)) legal += 1;
  const constraints = [...constraintsOf(schemas, orderSchema)]
    .filter(([id]) => expected?.has(id) ?? true)
    .map(([id, { breakable }]) => ({ id, breakable, ...(counts.get(id) ?? { kept: 0, broken: 0 }) }));
  const missing = [
    ...constraints.flatMap(({ id, kept }) => (kept === 0 ? [`never kept: ${id}`] : [])),
    ...constraints.flatMap(({ id, breakable, broken }) =>
      breakable && broken === 0 ? [`never broken alone: ${id}`] : [],
    ),
  ];
  return { legal, constraints, missing };
}

/** How often orders were broken in which way. */
export function waysTaken(cases: readonly Case[]): Map<string, number> {
  const taken = new Map<string, number>(ways.map((way) => [way, 0]));
  for (const { breaks } of cases) for (const { way } of breaks) taken.set(way, (taken.get(way) ?? 0) + 1);
  return taken;
}

/** The constraints that were tried least, the least first. */
export function rarest({ constraints }: Coverage, count: number): Constraint[] {
  const tried = ({ breakable, kept, broken }: Constraint) => (breakable ? Math.min(kept, broken) : kept);
  return constraints.toSorted((one, other) => tried(one) - tried(other)).slice(0, count);
}
