/**
 * The error for a text that is not XML or does not fit its schema, thrown and caught within this room.
 *
 * @see https://www.w3.org/TR/xml/#dt-fatal
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { positionAt } from './position.ts';

export class XmlFault extends Error {
  readonly rule: string;
  readonly offset: number;
  readonly expected: string;
  readonly received: string;
  readonly pointer: string | undefined;

  constructor(offset: number, expected: string, received: string, rule = 'xml', pointer?: string) {
    super(expected);
    this.rule = rule;
    this.offset = offset;
    this.expected = expected;
    this.received = received;
    this.pointer = pointer;
  }
}

/** Turns an XmlFault that a reader throws into a problem with its line and column. */
export function caught<T>(text: string, read: () => T): Decoded<T> {
  try {
    return decoded(read());
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const { rule, expected, received, offset, pointer } = error;
    return refused(rule, expected, received, {
      ...positionAt(text, offset),
      ...(pointer === undefined ? {} : { pointer }),
    });
  }
}
