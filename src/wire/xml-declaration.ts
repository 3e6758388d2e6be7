/**
 * Reads the XML declaration, and the encoding that it names.
 *
 * @see https://www.w3.org/TR/xml/#NT-XMLDecl
 */

const S = '[\\t\\n\\r ]';
const attribute = (name: string, value: string) => `${S}+${name}${S}*=${S}*(?:"(?:${value})"|'(?:${value})')`;
const ENCODING = '[A-Za-z][A-Za-z0-9._-]*';
const DECLARATION = new RegExp(
  `<\\?xml${attribute('version', '1\\.[0-9]+')}(?:${attribute('encoding', ENCODING)})?(?:${attribute('standalone', 'yes|no')})?${S}*\\?>`,
  'y',
);

/** Where the declaration at an offset ends; `undefined` if there is no valid one. */
export function declarationEnd(text: string, offset: number): number | undefined {
  DECLARATION.lastIndex = offset;
  return DECLARATION.test(text) ? DECLARATION.lastIndex : undefined;
}

/** The encoding that a document declares, as it is spelled there. */
export function declaredEncoding(text: string): string | undefined {
  const end = declarationEnd(text, 0);
  if (end === undefined) return undefined;
  return new RegExp(`${S}encoding${S}*=${S}*["'](${ENCODING})`).exec(text.slice(0, end))?.[1];
}
