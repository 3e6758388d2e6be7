/** Keeps a copy of a body that passes by, unless it is too long to be judged. */
import { Buffer } from 'node:buffer';
import { decodeSent, unreadable, type RecordedBody } from '../../recordings/coding.ts';
import type { HeaderFields } from '../../wire/index.ts';

/** The most bytes of a body that are kept. */
const MOST = 16_000_000;

export class Gather {
  #chunks: Uint8Array[] = [];
  length = 0;

  add(chunk: Uint8Array): void {
    this.length += chunk.length;
    if (this.length <= MOST) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** @param fault why the body is incomplete */
  body(headers: HeaderFields, fault?: string): RecordedBody {
    const tooLong = this.length > MOST ? `it has more than ${MOST} bytes` : undefined;
    const reason = fault ?? tooLong;
    if (reason !== undefined) return unreadable(reason);
    return this.length === 0 ? { body: '' } : decodeSent(this.bytes, headers);
  }
}
