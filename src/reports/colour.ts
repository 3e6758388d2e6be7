/**
 * Colour where the terminal shows it.
 *
 * @see https://no-color.org
 * @see https://force-color.org
 */
import type { OutputStream } from './output.ts';

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

export type Style = keyof typeof CODES;

export type Paint = (style: Style, text: string) => string;

export function painter(stream: Pick<OutputStream, 'isTTY'>): Paint {
  if (!hasColour(stream)) return (_style, text) => text;
  return (style, text) => `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`;
}

export function hasColour(
  { isTTY }: Pick<OutputStream, 'isTTY'>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return isTTY === true && env['TERM'] !== 'dumb';
}
