/**
 * What changed in a JSON schema that the package exports and that no contract explains, such as that of a report. Whoever reads a
 * report must expect members that are new; anything else may break a reader.
 */
import { toPointer, valueAt } from '../wire/pointer.ts';
import type { Change } from './change.ts';
import { differences, isWording } from './differences.ts';

/** The changes from one schema to another, words aside. */
export function schemaChanges(where: string, base: unknown, schema: unknown): Change[] {
  return differences(base, schema)
    .filter((place) => !isWording(place))
    .map((place) => {
      const isNew = place.at(-2) === 'properties' && valueAt(base, place) === undefined;
      return {
        where: `${where}#${toPointer(place)}`,
        rating: isNew ? 'compatible' : 'breaking',
        what: `\`${place.at(-1)}\` ${isNew ? 'was added' : 'changed'}.`,
      };
    });
}
