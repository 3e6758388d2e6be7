/**
 * Judges a value of a program as the JSON that JSON.stringify would send of it, since that is what the server gets: own enumerable
 * members count, whatever class the object has; inherited members and accessors of its class do not, nor do members that are
 * `undefined`, functions or symbols; `toJSON` is asked. A value that JSON cannot hold is refused, and cycles end.
 *
 * @see https://tc39.es/ecma262/#sec-serializejsonproperty
 */
import type { ValidationError, Validator } from './document.ts';
import { toPointer } from '../wire/pointer.ts';

/** More levels than any order has, and fewer than a stack holds. */
const DEEPEST = 500;
/** Values in all: an object that contains itself twice grows without end before it gets deep. */
const MOST = 1_000_000;

export type Sent =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ValidationError };

class Unsendable extends Error {}

/** A copy made of plain objects and arrays, or the reason why it cannot be made. */
export function asSent(value: unknown): Sent {
  const copy = new Copy();
  try {
    return { ok: true, value: copy.of(value, '') };
  } catch (failure) {
    const received = failure instanceof Unsendable ? failure.message : 'a value that cannot be read';
    const instancePath = toPointer(copy.path);
    return {
      ok: false,
      error: {
        keyword: 'json',
        instancePath,
        schemaPath: '#/json',
        params: { form: 'a value that JSON can hold', received },
      },
    };
  }
}

/**
 * The validator of a value as it would be sent.
 *
 * @param onlyLoops whether the judge looks at an object only by looping over its members
 */
export function judgingAsSent<T>(judge: Validator<T>, onlyLoops: boolean): Validator<T> {
  const validator: Validator<T> = (value): value is T => {
    const sent = isSentAsItIs(value, onlyLoops) ? { ok: true as const, value } : asSent(value);
    const legal = sent.ok && judge(sent.value);
    validator.errors = sent.ok ? (judge.errors ?? null) : [sent.error];
    return legal;
  };
  return validator;
}

/**
 * Whether a validator of the value itself sees exactly what would be sent: objects as JSON.parse makes them, lists, and values
 * of JSON. Anything else is copied.
 */
export function isSentAsItIs(value: unknown, onlyLoops = false): boolean {
  try {
    return roomIn(value, onlyLoops, 0, MOST) >= 0;
  } catch {
    return false;
  }
}

/**
 * @param most values it may have
 * @returns how many more it could have had; below zero if it is not sent as it is
 */
function roomIn(value: unknown, onlyLoops: boolean, depth: number, most: number): number {
  let left = most - 1;
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
      ? left
      : -1;
  if (depth > DEEPEST || (value as { readonly toJSON?: unknown }).toJSON !== undefined) return -1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index += 1)
      left = roomIn(value[index], onlyLoops, depth + 1, left);
    return left;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  let members = 0;
  for (const key in value) {
    members += 1;
    const member = (value as Record<string, unknown>)[key];
    // Most are texts, for which a call would cost more than the question.
    left = typeof member === 'string' ? left - 1 : roomIn(member, onlyLoops, depth + 1, left);
    if (left < 0) return left;
  }
  // Members that are not enumerable are not sent.
  return onlyLoops || members === Object.getOwnPropertyNames(value).length ? left : -1;
}

class Copy {
  /** Where it is. */
  readonly path: (string | number)[] = [];
  #left = MOST;

  of(value: unknown, key: string | number): unknown {
    if ((this.#left -= 1) < 0) throw new Unsendable(ENDLESS);
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new Unsendable(`the number ${value}`);
        return value;
      case 'bigint':
        throw new Unsendable('a BigInt');
      case 'function':
      case 'symbol':
        return undefined;
      case 'object': {
        if (value === null) return null;
        const { toJSON } = value as { readonly toJSON?: unknown };
        return typeof toJSON === 'function'
          ? this.#replaced(toJSON.call(value, String(key)))
          : this.#members(value);
      }
      default:
        return value;
    }
  }

  /** The result of `toJSON`, whose own `toJSON` is not called. */
  #replaced(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? this.#members(value) : this.of(value, '');
  }

  #members(value: object): unknown {
    if (this.path.length > DEEPEST) throw new Unsendable(ENDLESS);
    const depth = this.path.length;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) {
        this.path[depth] = index;
        copy.push(this.of(value[index], index) ?? null);
      }
      this.path.length = depth;
      return copy;
    }
    const copy = { ...value } as Record<string, unknown>;
    for (const [key, member] of Object.entries(copy)) {
      this.path[depth] = key;
      const sent = this.of(member, key);
      if (sent === undefined) Reflect.deleteProperty(copy, key);
      else copy[key] = sent;
    }
    this.path.length = depth;
    return copy;
  }
}

const ENDLESS = 'a value that contains itself or is too large';
