/** Where on the page each schema of the document is shown. */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { places as operations } from '../../src/contract/openapi.ts';
import { tagOf, valuesOf } from '../../src/contract/alternatives.ts';
import { pointerTo } from '../../src/contract/finding.ts';
import { Collector, type Node } from '../contract/collector.ts';

export interface Place {
  /** The id of the field, or of the section of the operation for what is said of a body as a whole. */
  readonly id: string;
  /** What the ids of its members begin with. */
  readonly base: string;
  /** The alternative that it belongs to: the member that tags it, with its values there. */
  readonly when?: { readonly tag: string; readonly values: readonly unknown[] };
  /** The title of the alternative that it belongs to, of several that have no member in common. */
  readonly way?: string;
  /** The member without which it holds. */
  readonly unless?: string;
  /** The title of the object that it is a part of. */
  readonly whole?: unknown;
}

/** Every schema, parameter and header by its pointer, with all places that show it. */
export function placesOf(document: OpenApiDocument): Map<string, Place[]> {
  const read = new Collector(document);
  const found = new Map<string, Place[]>();
  const record = (pointer: string, place: Place) => {
    found.set(pointer, [...(found.get(pointer) ?? []), place]);
  };

  const walk = (pointer: string, step: Place, above: readonly string[]): void => {
    record(pointer, step);
    const schema = read.node(pointer);
    if ('$ref' in schema) {
      const target = read.follow(pointer);
      if (!above.includes(target)) walk(target, step, [...above, target]);
    }
    for (const member of read.elements(pointerTo(pointer, 'allOf'))) walk(member, step, above);
    if ('if' in schema) {
      const [unless = ''] = (schema['if'] as { required?: string[] }).required ?? [];
      walk(pointerTo(pointer, 'else'), { ...step, unless, whole: schema['title'] }, above);
    }
    const key = 'anyOf' in schema ? 'anyOf' : 'oneOf';
    const branches = read.elements(pointerTo(pointer, key));
    const tag = tagOf(branches.map((branch) => read.node(read.follow(branch))))?.name;
    for (const [index, branch] of branches.entries()) {
      const { properties, title } = read.node(read.follow(branch)) as { properties?: Node; title?: string };
      if (tag !== undefined)
        walk(branch, { ...step, when: { tag, values: valuesOf(properties?.[tag] as object) } }, above);
      // The alternatives of a body are tabs.
      else if (step.base.endsWith('path='))
        walk(branch, { ...step, base: `${step.base}&oneof=${index}` }, above);
      else if (title !== undefined && !('$ref' in read.node(branch)))
        walk(branch, { ...step, way: title }, above);
      else walk(branch, step, above);
    }
    for (const name of Object.keys(schema['properties'] ?? {})) {
      const id = `${step.base}${step.base.endsWith('path=') ? '' : '/'}${name.toLowerCase()}`;
      walk(pointerTo(pointerTo(pointer, 'properties'), name), { ...step, id, base: id }, above);
    }
    const elements = step.base.endsWith('path=') ? step.base : `${step.base}[]`;
    if ('items' in schema) walk(pointerTo(pointer, 'items'), { ...step, base: elements }, above);
  };

  const walkContent = (owner: string, id: string, start: string) => {
    const content = read.node(pointerTo(owner, 'content'));
    const types = Object.keys(content);
    const same = (type: string) => types.find((other) => isDeepStrictEqual(schemaOf(other), schemaOf(type)));
    const schemaOf = (type: string) => (content[type] as { schema: Node }).schema;
    for (const type of types) {
      const here = pointerTo(pointerTo(pointerTo(owner, 'content'), type), 'schema');
      // Of several media types with the same schema the first one is read.
      walk(here, { id, base: start.replace('TYPE', same(type) ?? type) }, []);
    }
  };

  for (const { pointer, operation } of operations(document)) {
    const section = `other/${operation.operationId.toLowerCase()}`;
    walkContent(
      read.follow(pointerTo(pointer, 'requestBody')),
      section,
      `${section}/t=request&ct=TYPE&path=`,
    );
    for (const one of read.elements(pointerTo(pointer, 'parameters'))) {
      const parameter = read.follow(one);
      const { name, in: where } = read.node(parameter) as { name: string; in: string };
      const id = `${section}/t=request&in=${where}&path=${name.toLowerCase()}`;
      record(parameter, { id, base: id });
      walk(pointerTo(parameter, 'schema'), { id, base: id }, []);
      walkContent(parameter, id, id);
    }
    for (const status of Object.keys(operation.responses ?? {})) {
      const response = read.follow(pointerTo(pointerTo(pointer, 'responses'), status));
      const [type = '', ...others] = Object.keys(read.node(pointerTo(response, 'content')));
      // One media type is not offered as a choice.
      const chosen = others.length > 0 ? '&ct=TYPE' : '';
      const start = `${section}/t=response&c=${status.toLowerCase()}${chosen}&path=`;
      record(response, { id: section, base: start });
      for (const name of Object.keys(read.node(pointerTo(response, 'headers')))) {
        const header = read.follow(pointerTo(pointerTo(response, 'headers'), name));
        const id = start.replace('TYPE', type) + name.toLowerCase();
        record(header, { id, base: id });
      }
      walkContent(response, section, start);
    }
  }
  return found;
}
