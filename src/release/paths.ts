/** Where the releases keep their records, from the root of the repository. */
export const paths = {
  document: 'generated/openapi.json',
  spec: 'spec/openapi.yaml',
  report: 'docs/api',
  licences: 'docs/licences.md',
  /** What the last release was: its contract and its public surface. */
  releasedDocument: '.changeset/released/openapi.json',
  releasedApi: '.changeset/released/api.json',
};
