/**
 * What changed in an exported JSON schema that is not generated from the contract, such as that of a report. A program that reads a
 * report must expect new members; any other change may break it.
 */
import { toPointer, valueAt } from '../wire/pointer.ts';
import type { Change } from './change.ts';
import { differences, isWording } from './differences.ts';

/** The changes from one schema to another, without changes of wording. */
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
