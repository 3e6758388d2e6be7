/**
 * How a changeset becomes an entry of CHANGELOG.md: its text as it was written, for those who use the package. Commits and
 * authors stand in git.
 *
 * @see https://changesets.dev/guide/customizing-changelog
 */
export default {
  getReleaseLine: ({ summary }) => `- ${summary.trim().split('\n').join('\n  ').replace(/ +$/gm, '')}`,
  // Nothing in this repository depends on another package of it.
  getDependencyReleaseLine: () => '',
};
