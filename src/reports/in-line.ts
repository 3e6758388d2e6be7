/** The line of a body where a fault is, for formats that show it. */
import type { Finding } from '../contract/index.ts';

/** @returns ` (line 6 of the body)`, or nothing */
export function inLine({ line, where }: Finding): string {
  return line !== undefined && where.endsWith('.body') ? ` (line ${line} of the body)` : '';
}
