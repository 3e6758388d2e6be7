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

test('each picture that was taken is kept up to date', () => {
  const taken = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  expect(taken.sort()).toEqual(Object.keys(kept).sort());
});
