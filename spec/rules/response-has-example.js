/**
 * Every response of an operation, and every request body, has a recorded example. Runs on the bundled document, which has them from
 * spec/exchanges.
 */
export function responseHasExample() {
  return {
    Operation({ operationId, requestBody = {}, responses = {} }, { report, location, resolve }) {
      const check = (what, part, path) => {
        const content = Object.values(resolve(part).node?.content ?? {});
        const shown = content.some(({ examples }) => Object.keys(examples ?? {}).length > 0);
        if (content.length > 0 && !shown)
          report({
            message: `${what} of ${operationId} has no example: record one in spec/exchanges/${operationId}.<scenario>.http.`,
            location: location.child(path).key(),
          });
      };
      check('The request body', requestBody, ['requestBody']);
      for (const [status, response] of Object.entries(responses))
        check(`The response ${status}`, response, ['responses', status]);
    },
  };
}
