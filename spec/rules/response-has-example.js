/**
 * Every response, and every request body, has a recorded example. Runs on the bundled document, which has them from
 * spec/exchanges.
 */
export function responseHasExample() {
  const check =
    (kind) =>
    (node, { report, location, key }) => {
      const content = Object.values(node.content ?? {});
      const shown = content.some(({ examples }) => Object.keys(examples ?? {}).length > 0);
      if (content.length > 0 && !shown)
        report({
          message: `${kind} ${key} has no example: record one in spec/exchanges/<operation>.<scenario>.http.`,
          location: location.key(),
        });
    };
  return { Response: { enter: check('The response') }, RequestBody: { enter: check('The request body') } };
}
