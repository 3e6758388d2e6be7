/** Takes the pictures that README shows, and keeps beside the tests what they show: `npm run pictures`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePagePicture } from '../page/picture.ts';
import { digestOf, DIGESTS, FOLDER } from './picture.ts';
import { referencePicture } from './reference-picture.ts';
import { terminalPicture } from './terminal-picture.ts';

const pictures = {
  'example-page.png': await examplePagePicture(),
  'reference.png': await referencePicture(),
  'verify.png': await terminalPicture(),
};
for (const [name, { png }] of Object.entries(pictures)) writeFileSync(join(FOLDER, name), png);
const digests = Object.entries(pictures).map(([name, picture]) => [name, digestOf(picture)]);
writeFileSync(DIGESTS, `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
