/** The package as it is published, as far as the benches run it: what is measured is what users get. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './harness.ts';

let built: string | undefined;

/** The folder of the package; removed when the process ends. */
export function buildPackage(): string {
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), 'bench-package-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(ROOT, 'generated'), join(folder, 'generated'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const config = join(ROOT, 'tsconfig.build.json');
  execFileSync(process.execPath, [compiler, '-p', config, '--outDir', join(folder, 'dist')], { cwd: ROOT });
  execFileSync(process.execPath, [join(ROOT, 'src/bundle.ts')], { cwd: folder });
  built = folder;
  return folder;
}
