/** The pictures of README show what is: what is on them is made again, and compared as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplePagePicture } from '../page/picture.ts';
import { digestOf, DIGESTS, FOLDER } from './picture.ts';
import { referencePicture } from './reference-picture.ts';
import { terminalPicture } from './terminal-picture.ts';

const kept = JSON.parse(readFileSync(DIGESTS, 'utf8')) as Readonly<Record<string, string>>;

test.each([
  ['example-page.png', () => examplePagePicture(0)],
  ['reference.png', referencePicture],
  ['verify.png', terminalPicture],
])('%s shows what is there today', async (name, take) => {
  expect(digestOf(await take()), `${name} is out of date: run \`npm run pictures\``).toBe(kept[name]);
});

test('each picture that was taken is kept up to date, and README or a guide shows it and says what is on it', () => {
  const taken = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  expect(taken.sort()).toEqual(Object.keys(kept).sort());
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
  const texts = ['README.md', ...guides.map((name) => `docs/${name}`)].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const unseen = taken.filter((name) => {
    const image = new RegExp(`!\\[[^\\]]{20,}\\]\\((?:docs/)?pictures/${name}\\)`);
    return !texts.some((text) => image.test(text));
  });
  expect(unseen).toEqual([]);
});
