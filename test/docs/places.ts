/** Where on the page each schema of the document is shown. */
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { places as operations } from '../../src/contract/openapi.ts';
import { tagOf, valuesOf } from '../../src/contract/alternatives.ts';
import { pointerTo } from '../../src/contract/finding.ts';
import { Collector } from '../contract/collector.ts';

export interface Place {
  /** The id of the field, or of the section of the operation for what is said of a body as a whole. */
  readonly id: string;
  /** The alternative that it belongs to: the member that tags it, with its values there. */
  readonly when?: { readonly tag: string; readonly values: readonly unknown[] };
}

interface Step extends Place {
  /** What the ids of members begin with. */
  readonly base: string;
}

/** Every schema, parameter and header by its pointer, with all places that show it. */
export function placesOf(document: OpenApiDocument): Map<string, Place[]> {
  const read = new Collector(document);
  const found = new Map<string, Place[]>();
  const record = (pointer: string, { id, when }: Place) => {
    found.set(pointer, [...(found.get(pointer) ?? []), when ? { id, when } : { id }]);
  };

  const walk = (pointer: string, step: Step, above: readonly string[]): void => {
    record(pointer, step);
    const schema = read.node(pointer);
    if ('$ref' in schema) {
      const target = read.follow(pointer);
      if (!above.includes(target)) walk(target, step, [...above, target]);
    }
    for (const member of read.elements(pointerTo(pointer, 'allOf'))) walk(member, step, above);
    const branches = read.elements(pointerTo(pointer, 'oneOf'));
    const tag = tagOf(branches.map((branch) => read.node(read.follow(branch))))?.name;
    for (const [index, branch] of branches.entries()) {
      const { properties } = read.node(read.follow(branch)) as { properties?: Record<string, Node> };
      const whole = step.base.endsWith('path=') && tag === undefined;
      const next = tag === undefined ? step : { ...step, when: { tag, values: valuesOf(properties?.[tag]) } };
      walk(branch, whole ? { ...next, base: `${step.base}&oneof=${index}` } : next, above);
    }
    for (const name of Object.keys(schema['properties'] ?? {})) {
      const id = `${step.base}${step.base.endsWith('path=') ? '' : '/'}${name.toLowerCase()}`;
      walk(pointerTo(pointerTo(pointer, 'properties'), name), { ...step, id, base: id }, above);
    }
    const elements = step.base.endsWith('path=') ? step.base : `${step.base}[]`;
    if ('items' in schema) walk(pointerTo(pointer, 'items'), { ...step, base: elements }, above);
  };

  const walkContent = (owner: string, id: string, start: string) => {
    const types = Object.keys(read.node(pointerTo(owner, 'content')));
    for (const type of types) {
      const here = pointerTo(pointerTo(pointerTo(owner, 'content'), type), 'schema');
      // Of several media types the page opens the first; all have the same schema.
      walk(here, { id, base: start.replace('TYPE', types[0] ?? '') }, []);
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
      record(parameter, { id });
      walk(pointerTo(parameter, 'schema'), { id, base: id }, []);
      walkContent(parameter, id, id);
    }
    for (const status of Object.keys(operation.responses ?? {})) {
      const response = read.follow(pointerTo(pointerTo(pointer, 'responses'), status));
      const start = `${section}/t=response&c=${status.toLowerCase()}&ct=TYPE&path=`;
      const [type = ''] = Object.keys(read.node(pointerTo(response, 'content')));
      record(response, { id: section });
      for (const name of Object.keys(read.node(pointerTo(response, 'headers')))) {
        const header = read.follow(pointerTo(pointerTo(response, 'headers'), name));
        record(header, { id: start.replace('TYPE', type) + name.toLowerCase() });
      }
      walkContent(response, section, start);
    }
  }
  return found;
}
