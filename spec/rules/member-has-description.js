/**
 * Every schema that has a name, and every member that it lists, is described for a newcomer. Runs on the bundled document,
 * where every schema file is a named schema.
 */
export function memberHasDescription() {
  const described = (schema) => typeof schema?.description === 'string' && schema.description.trim() !== '';
  return {
    NamedSchemas: {
      Schema(schema, { report, location, key, resolve, parent }) {
        if (parent[key] !== schema) return;
        if (!described(schema))
          report({ message: `The schema ${key} has no description.`, location: location.key() });
        for (const [name, member] of Object.entries(schema.properties ?? {})) {
          if (!described(member) && !described(resolve(member).node))
            report({
              message: `The member ${name} of ${key} has no description.`,
              location: location.child(['properties', name]),
            });
        }
      },
    },
  };
}
