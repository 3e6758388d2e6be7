/** Every rule of the contract says where it comes from: a key of `x-sources`, and for an assumption what was assumed. */

const CONSTRAINTS = [
  ...['enum', 'const', 'pattern', 'format', 'minLength', 'maxLength', 'not'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['required', 'additionalProperties', 'unevaluatedProperties', 'minProperties', 'maxProperties'],
  ...['minItems', 'maxItems', 'uniqueItems', 'contains', 'oneOf', 'anyOf', 'dependentRequired', 'if', 'else'],
  ...['x-decimals'],
];

export function ruleHasSource() {
  let sources;
  const check =
    (kind, needed) =>
    (node, { report, location, key }) => {
      const cited = node['x-source'];
      if (cited === undefined) {
        const why = needed(node);
        if (why)
          report({
            message: `${kind} ${key} has ${why} without a source: add x-source with a key of x-sources.`,
            location: location.key(),
          });
        return;
      }
      const keys = [cited].flat();
      for (const source of keys) {
        if (!Object.hasOwn(sources, source))
          report({
            message: `${source} is no source: expected one of ${Object.keys(sources).join(', ')}.`,
            location: location.child(['x-source']),
          });
      }
      if (keys.includes('assumption') !== (typeof node['x-assumption'] === 'string'))
        report({
          message: 'x-source: assumption and x-assumption, which says what was assumed, go together.',
          location: location.child(['x-source']),
        });
    };
  const always = () => 'its rules';
  return {
    Root: {
      enter(root, { resolve }) {
        sources = resolve(root['x-sources'] ?? {}).node ?? {};
      },
    },
    Schema: {
      enter: check('The schema', (schema) => {
        const found = CONSTRAINTS.filter((keyword) => schema[keyword] !== undefined);
        return found.length > 0 ? found.join(', ') : undefined;
      }),
    },
    Parameter: { enter: check('The parameter', always) },
    Header: { enter: check('The header', always) },
    RequestBody: { enter: check('The request body', always) },
    Response: { enter: check('The response', always) },
    Operation: { enter: check('The operation', always) },
    SecurityScheme: { enter: check('The security scheme', always) },
  };
}
