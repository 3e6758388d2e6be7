/**
 * The site as static files: README, changelog, CONTRIBUTING, each Markdown file of docs/ and the pages made from code, rendered by VitePress,
 * beside the contract and the page that Redocly draws.
 *
 *     node docs/site/build.ts [--base /x/ | --base https://host/x/] [FOLDER]    `/`, and `site`
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { build } from 'vitepress';
import { drawReference, gather } from './gather.ts';
import { placeOf, type Place } from './place.ts';

const { place, site } = readOptions();
const { folder, size, texts } = await gather(place);
const reference = join(folder, 'drawn/reference.html');
const drawn = drawReference(reference, place);
await build(folder, { outDir: site, base: place.base });
await drawn;
await cp(reference, join(site, 'reference.html'));
for (const [path, text] of Object.entries(texts)) {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}
process.stdout.write(`${relative(process.cwd(), site)}/, ${size} pages\n`);

/** What is wrong with the arguments is one line, and exit code 2. */
function readOptions(): { place: Place; site: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { base: { type: 'string', default: '/' } },
      allowPositionals: true,
    });
    if (positionals.length > 1)
      throw new Error(`expected one folder at most, received ${positionals.join(' ')}`);
    return { place: placeOf(values.base), site: resolve(positionals[0] ?? 'site') };
  } catch (error) {
    process.stderr.write(`${styleText('red', 'docs')}: ${(error as Error).message.split('. ')[0]}\n`);
    process.exit(2);
  }
}
