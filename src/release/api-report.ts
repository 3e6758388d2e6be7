/** The public surface as files that people read and review: docs/api, one file an export. */
import type { Api, Entry } from './api.ts';

/** The files of docs/api by name. */
export function apiReport(packageName: string, api: Api): Record<string, string> {
  const files = Object.keys(api.entries).map((name) => [name, `${slug(name)}.md`] as const);
  const rows = Object.entries(api.exports).map(([subpath, conditions]) => {
    const names = files.filter(([name]) => name === subpath || name.startsWith(`${subpath} (`));
    const links = names.map(([name, file]) => `[${name}](${file})`).join(', ');
    return `| \`${specifier(packageName, subpath)}\` | ${conditions} | ${links} |`;
  });
  const index = `# What the package exports

${MADE}

| import | conditions | declarations |
| --- | --- | --- |
${rows.join('\n')}

Commands: ${api.bin.map((name) => `\`${name}\``).join(', ')}.
`;
  return Object.fromEntries([
    ['README.md', index],
    ...files.map(([name, file]): [string, string] => [
      file,
      entryReport(packageName, name, api.entries[name]),
    ]),
  ]);
}

const MADE =
  'Made by `npm run api` from the exports of package.json and the sources. Do not edit. A change here is a change for those who use the package: it needs a changeset; [how versions are chosen](../stability.md#how-versions-are-chosen).';

function entryReport(packageName: string, name: string, entry: Entry | undefined): string {
  const { exported = {}, reached = {}, contract = {} } = entry ?? {};
  const parts = [`# \`${specifier(packageName, name)}\``, MADE];
  if (Object.keys(exported).length > 0) parts.push('## Exports', fence(exported));
  if (Object.keys(contract).length > 0) {
    const names = Object.keys(contract).map((one) => `\`${one}\``);
    parts.push('## From the contract', `Declared in generated/: ${names.join(', ')}.`);
  }
  if (Object.keys(reached).length > 0)
    parts.push('## Reached through them', 'Not exported under these names.', fence(reached));
  return `${parts.join('\n\n')}\n`;
}

function fence(declarations: Readonly<Record<string, string>>): string {
  return `\`\`\`ts\n${Object.values(declarations).join('\n\n')}\n\`\`\``;
}

function specifier(packageName: string, subpath: string): string {
  return packageName + subpath.slice(1);
}

function slug(name: string): string {
  return name === '.' ? 'index' : name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}
