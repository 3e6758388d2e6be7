/** The examples in the doc comments compile, as a user of the package would write them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const examples = new Map<string, string>();
for (const file of readdirSync(`${root}/src/client`, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts')) continue;
  const source = readFileSync(`${root}/src/client/${file}`, 'utf8');
  const blocks = [...source.matchAll(/```ts\n([^]*?)```/g)];
  for (const [index, [, block = '']] of blocks.entries())
    examples.set(
      `${root}/test/client/${file.replaceAll('/', '.')}.example-${index}.ts`,
      block.replaceAll(/^ *\* ?/gm, ''),
    );
}

test('every public function has an example', () => {
  expect([...examples.keys()].map((name) => name.split('/').at(-1))).toEqual([
    'order.create-order-client.ts.example-0.ts',
    'order.jsonp.ts.example-0.ts',
    'order.order-client.ts.example-0.ts',
    'order.order-client.ts.example-1.ts',
    'order.order-confirm-id.ts.example-0.ts',
    'order.order-draft.ts.example-0.ts',
    'order.order-draft.ts.example-1.ts',
    'validation.ts.example-0.ts',
    'xml.ts.example-0.ts',
    'xml.ts.example-1.ts',
  ]);
});

test('every example compiles', () => {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  options.paths = {
    'tradestation-order-contract': [`${root}/src/client/index.ts`],
    'tradestation-order-contract/jsonp': [`${root}/src/client/order/jsonp.ts`],
    'tradestation-order-contract/validators': [`${root}/generated/validators.d.ts`],
    'tradestation-order-contract/validation': [`${root}/src/client/validation.ts`],
    'tradestation-order-contract/xml': [`${root}/src/client/xml.ts`],
  };
  const host = ts.createCompilerHost(options);
  const real = { ...host };
  host.fileExists = (name) => examples.has(name) || real.fileExists(name);
  host.readFile = (name) => examples.get(name) ?? real.readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = examples.get(name);
    return text === undefined
      ? real.getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, {
          languageVersion: ts.ScriptTarget.ES2022,
          impliedNodeFormat: ts.ModuleKind.ESNext,
        });
  };
  const program = ts.createProgram([...examples.keys()], options, host);
  const messages = [...examples.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
  expect(messages).toEqual([]);
});
