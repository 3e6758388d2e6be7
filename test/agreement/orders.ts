/** Orders made from the schema itself: legal ones, and ones that are broken in one to three places. */
import fc from 'fast-check';
import { breaks, broken, vocabularyOf, type Break } from './break.ts';
import { Evaluator } from './evaluate.ts';
import { ValuesOf } from './generate.ts';
import { Place } from './place.ts';
import { Schemas, type Schema } from './schema.ts';

export const schemas = new Schemas();

/** What a request body is judged by. */
export const orderSchema: Schema = schemas.get('Order');

/** The same, for XML. */
export const orderPlace = new Place(schemas, [orderSchema]);

export const evaluator = new Evaluator(schemas);

export interface Case {
  readonly order: unknown;
  /** How it was broken; empty for a legal order. */
  readonly breaks: readonly Break[];
}

/** Groups of orders inside of groups of orders: each is an array in an array. */
const LEVELS = 4;

export const legalOrders: fc.Arbitrary<unknown> = new ValuesOf(schemas, evaluator).values(
  orderSchema,
  LEVELS,
);

const vocabulary = vocabularyOf(schemas);

export const cases: fc.Arbitrary<Case> = fc
  .tuple(legalOrders, fc.array(breaks, { maxLength: 3, size: 'max' }))
  .map(([order, list]) => ({ order: broken(order, list, vocabulary), breaks: list }));
