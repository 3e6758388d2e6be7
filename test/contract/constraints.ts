/**
 * Everything that an OpenAPI document demands, one constraint at a time. Left out, by rule, is what cannot be told from its
 * absence:
 *
 * - a media type that nothing here reads;
 * - that a parameter of the path is required: without it the path is another;
 * - a status, where the range that it falls back on says the same;
 * - and of schemas what `SchemaConstraints` leaves out.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { places } from '../../src/contract/openapi.ts';
import type { Operation } from '../../src/contract/document.ts';
import { pointerTo } from '../../src/contract/finding.ts';
import { codecFor, isXml } from '../../src/wire/index.ts';
import { Collector, type Constraint } from './collector.ts';
import { SchemaConstraints } from './schema-constraints.ts';

/** @throws Error for a keyword that nothing here knows how to take away. */
export function constraintsOf(document: OpenApiDocument): Constraint[] {
  const found = new Collector(document);
  const schemas = new SchemaConstraints(found);
  const { operations } = contractDocument(document).contract;
  securityOf('', found);
  for (const [type, others] of Object.entries(document['x-media-types'] ?? {}))
    if (others.length > 0) found.removeEach(pointerTo('/x-media-types', type));
  for (const { pointer, path, operation } of places(document)) {
    const read = operations.find(({ id }) => id === operation.operationId);
    const jsonp = pointerTo(pointer, 'x-jsonp');
    securityOf(pointer, found);
    if (document.security && operation.security)
      found.remove(pointerTo(pointer, 'security'), 'that of the document');
    parametersOf(pointerTo('/paths', path), found, schemas);
    parametersOf(pointer, found, schemas);
    if (operation.requestBody) {
      const body = found.follow(pointerTo(pointer, 'requestBody'));
      found.removeFlag(body, 'required');
      contentOf(body, found, schemas);
    }
    if (read) responsesOf(pointer, read, found, schemas);
    if (operation['x-jsonp']) found.remove(jsonp);
    for (const key of ['body', 'callback', 'header'])
      if (key in (operation['x-jsonp'] ?? {})) found.remove(pointerTo(jsonp, key));
  }
  return found.constraints;
}

function securityOf(owner: string, found: Collector): void {
  const here = pointerTo(owner, 'security');
  const alternatives = found.elements(here);
  if (alternatives.length > 1)
    found.removeEach(here, (alternative) => Object.keys(alternative as object).join(' and '));
  if (alternatives.length > 0) found.replace(here, 'none needed', []);
}

function parametersOf(owner: string, found: Collector, schemas: SchemaConstraints): void {
  const here = pointerTo(owner, 'parameters');
  const parameters = found.elements(here).map((parameter) => found.follow(parameter));
  if (parameters.length > 0)
    found.removeEach(here, (_, parameter) => String(found.node(found.follow(parameter))['name']));
  for (const parameter of parameters) {
    if (found.node(parameter)['in'] !== 'path') found.removeFlag(parameter, 'required');
    valueOf(parameter, true, found, schemas);
    // The one media type of a parameter is not a choice: without it there is no schema.
    for (const type of Object.keys(found.node(pointerTo(parameter, 'content'))))
      valueOf(pointerTo(pointerTo(parameter, 'content'), type), false, found, schemas);
  }
}

function responsesOf(pointer: string, read: Operation, found: Collector, schemas: SchemaConstraints): void {
  for (const [status, terms] of Object.entries(read.responses)) {
    const here = pointerTo(pointerTo(pointer, 'responses'), status);
    const fallback = [`${status[0]}XX`, 'default'].find((key) => key !== status && key in read.responses);
    const same = fallback !== undefined && isDeepStrictEqual(terms, read.responses[fallback]);
    if (!same) found.remove(here);
    const response = found.follow(here);
    for (const { name } of terms.headers) {
      const header = pointerTo(pointerTo(response, 'headers'), name);
      found.remove(header);
      found.removeFlag(found.follow(header), 'required');
      valueOf(found.follow(header), true, found, schemas);
    }
    found.removeFlag(response, 'x-without-content-type');
    contentOf(response, found, schemas, read.jsonp !== undefined);
  }
}

/** @param wrapped whether JSON stands in the body whatever its media type, as in JSONP. */
function contentOf(owner: string, found: Collector, schemas: SchemaConstraints, wrapped = false): void {
  for (const type of Object.keys(found.node(pointerTo(owner, 'content')))) {
    if (!wrapped && !codecFor(type) && !isXml(type)) continue;
    const here = pointerTo(pointerTo(owner, 'content'), type);
    found.remove(here);
    valueOf(here, !wrapped && type.startsWith('text/'), found, schemas);
  }
}

/** @param text whether the value always arrives as text. */
function valueOf(owner: string, text: boolean, found: Collector, schemas: SchemaConstraints): void {
  const here = pointerTo(owner, 'schema');
  if (found.at(here) === undefined) return;
  if ('$ref' in found.node(here)) found.replace(here, 'any value', {});
  schemas.collect(here, text);
}
