/** Every operation says what a refusal looks like. In JSONP the status is always 200, and a refusal travels inside the call. */
export function refusalIsDescribed() {
  return {
    Operation(operation, { report, location }) {
      const refuses = Object.keys(operation.responses ?? {}).some((status) => /^(4|default)/.test(status));
      if (!refuses && !operation['x-jsonp'])
        report({
          message: `${operation.operationId} has no response of 4xx: describe how the server refuses a request.`,
          location: location.child('responses').key(),
        });
    },
  };
}
