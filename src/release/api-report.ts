/**
 * Writes the public surface as one file that people review, docs/api.md: what package.json exports, and for each export the declarations
 * that a consumer can name or reach.
 */
import { resolve } from 'node:path';
import { declarationsProgram, declared } from './declared.ts';
import { readManifest } from './manifest.ts';

/**
 * The text of docs/api.md.
 *
 * @param root the folder of package.json and tsconfig.build.json.
 * @throws {ReleaseError} where an export has no source.
 */
export function apiReport(root: string): string {
  const { name, exports, bin = {} } = readManifest(root);
  const ways = Object.entries(exports).flatMap(([subpath, target]) =>
    conditionsOf(target).map((condition) => `export ${subpath} ${condition}`.trim()),
  );
  const typed = Object.entries(exports).flatMap(([subpath, target]) => {
    const file = typesOf(target);
    return file === undefined ? [] : [{ specifier: name + subpath.slice(1), file: resolve(root, file) }];
  });
  const program = declarationsProgram(
    root,
    typed.map(({ file }) => file),
  );
  return [
    '# What the package exports',
    'Made by `npm run api` from package.json and the sources; do not edit. A change here is a change for those who use the package and needs a changeset: [how versions are chosen](stability.md#how-versions-are-chosen). A declaration without `export` is reached through the others, and cannot be imported by its name.',
    section('package.json', [...Object.keys(bin).map((command) => `bin ${command}`), ...ways], 'txt'),
    ...typed.map(({ specifier, file }) => section(specifier, declared(root, program, file), 'ts')),
    '',
  ].join('\n\n');
}

function section(title: string, lines: readonly string[], language: string): string {
  return `## \`${title}\`\n\n\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;
}

/** The code of each section of such a report, by its title. */
export function sectionsOf(report: string): Record<string, string> {
  const sections = report.split(/^## `/m).slice(1);
  return Object.fromEntries(
    sections.map((text) => {
      const from = text.indexOf('\n', text.indexOf('\n```') + 1);
      return [text.slice(0, text.indexOf('`')), text.slice(from, text.lastIndexOf('\n```')).trim()];
    }),
  );
}

/** `import`, `require`, `default`; one empty string for a plain file. */
function conditionsOf(target: unknown): string[] {
  if (typeof target !== 'object' || target === null) return [''];
  return Object.keys(target).filter((name) => name !== 'types');
}

/** The declaration file of an export. Its other conditions have copies of this file. */
function typesOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [key, value] of Object.entries(target)) {
    const found = key === 'types' && typeof value === 'string' ? value : typesOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
