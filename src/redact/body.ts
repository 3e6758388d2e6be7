/** Redacts a body by what it is. A body that nothing here takes apart is not passed on. */
import { decodeJson, decodeJsonp, isXml, parseMediaType } from '../wire/index.ts';
import { decodeXmlTree } from '../wire/xml-tree.ts';
import { NotRedactable } from '../secrets/not-redactable.ts';
import type { Secrets } from '../secrets/replacements.ts';
import { redactText } from '../secrets/text.ts';
import { NO_TERMS, redactJson, redactQuery, redactXml } from '../secrets/values.ts';

/**
 * JSON, JSONP and XML are told by the text, whatever the media type says; HTML, a form and plain text by the media type.
 *
 * @throws NotRedactable for any other body: XML that is not well-formed, script that is no JSONP, bytes of another kind
 */
export function redactBody(body: string, contentType: string | undefined, secrets: Secrets): string {
  const mark = body.startsWith('\ufeff') ? '\ufeff' : '';
  const text = body.slice(mark.length);
  if (text.trim() === '') return body;
  if (decodeJson(text).ok) return mark + redactJson(text, secrets);
  const jsonp = decodeJsonp(text);
  if (jsonp.ok && decodeJson(jsonp.value.text).ok) return mark + redactCall(text, jsonp.value.text, secrets);
  const type = parseMediaType(contentType)?.type;
  if (type !== 'text/html' && text.trimStart().startsWith('<') && decodeXmlTree(text).ok)
    return mark + redactXml(text, secrets);
  if (type === 'application/x-www-form-urlencoded') return mark + redactQuery(text, secrets, NO_TERMS);
  if (type === 'text/plain' || type === 'text/html') return mark + redactText(text, secrets);
  throw new NotRedactable(
    'a body in JSON, JSONP, XML, a form or text, to find the secrets in it',
    describe(type, text),
  );
}

function redactCall(text: string, json: string, secrets: Secrets): string {
  const at = text.indexOf(`(${json})`) + 1;
  const front = redactText(text.slice(0, at), secrets);
  return front + redactJson(json, secrets) + redactText(text.slice(at + json.length), secrets);
}

function describe(type: string | undefined, text: string): string {
  if (type === undefined) return 'a body without a media type';
  const format = isXml(type) ? 'XML' : /[/+]json$/.test(type) ? 'JSON' : undefined;
  const fault = format === 'XML' ? decodeXmlTree(text) : format && decodeJson(text);
  if (fault?.ok !== false) return `one of the media type ${type} that is none of them`;
  const { expected, received, line = 1 } = fault.problem;
  return `one that is no ${format}: expected ${expected}, received ${received}, in its line ${line}`;
}
