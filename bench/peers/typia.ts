/** The order in typia: compiles typia-order.ts.txt with its transformer, as its plugin for the compiler does. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as TypeScript from 'typescript';
import type { Verdict } from './rules.ts';

const require = createRequire(import.meta.url);
// The transformer and the compiler have to be of one copy.
const ts = require('typescript') as typeof TypeScript;
const { default: transform } = require('typia/lib/transform') as {
  default: (
    program: TypeScript.Program,
    options: object,
    extras: object,
  ) => TypeScript.TransformerFactory<TypeScript.SourceFile>;
};

// Where its imports are found. It is no .ts file here, since only who runs the benches has them.
const folder = mkdtempSync(join(import.meta.dirname, '../node_modules/.typia-'));
copyFileSync(join(import.meta.dirname, 'typia-order.ts.txt'), join(folder, 'order.ts'));
const program = ts.createProgram([join(folder, 'order.ts')], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  // The tags name the rules in text.
  verbatimModuleSyntax: true,
  types: [],
});
let text = '';
const faults: TypeScript.Diagnostic[] = [];
program.emit(undefined, (_file, emitted) => (text = emitted), undefined, false, {
  before: [
    transform(
      program,
      { finite: true },
      { addDiagnostic: (fault: TypeScript.Diagnostic) => faults.push(fault) },
    ),
  ],
});
if (faults.length > 0)
  throw new Error(
    `typia: ${faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ')}`,
  );
const file = join(folder, 'order.mjs');
writeFileSync(file, text);
export const { order } = (await import(file)) as { order: Verdict };
rmSync(folder, { recursive: true });
