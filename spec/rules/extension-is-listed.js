/** Each extension is one of `x-extensions`: one that is misspelt would be passed over in silence, and a secret be shown. */

export function extensionIsListed() {
  let listed;
  return {
    any: {
      enter(node, { report, resolve, location, type }) {
        if (type.name === 'Root') listed = resolve(node['x-extensions'] ?? {}).node ?? {};
        // Members and headers may have names that begin so too.
        if (type.extensionsPrefix === undefined) return;
        for (const key of Object.keys(node).filter((name) => name.startsWith('x-')))
          if (!Object.hasOwn(listed, key))
            report({
              message: `${key} is no extension of this contract: expected one of ${Object.keys(listed).join(', ')}.`,
              location: location.child([key]).key(),
            });
      },
    },
  };
}
