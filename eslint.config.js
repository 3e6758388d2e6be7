import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** The rooms, from the ground up, and what each never imports (docs/decisions/0002-rooms.md). */
const rooms = {
  wire: ['contract', 'client', 'mock', 'verify', 'codegen'],
  contract: ['client', 'mock', 'verify', 'codegen'],
  client: ['mock', 'verify', 'codegen'],
  mock: ['client', 'verify', 'codegen'],
  verify: ['client', 'mock', 'codegen'],
  matchers: ['client', 'mock', 'codegen'],
  page: ['mock', 'verify', 'codegen'],
  codegen: ['client', 'mock', 'verify', 'matchers'],
  release: ['contract', 'client', 'mock', 'verify', 'matchers', 'codegen'],
};

/** Rooms that run in a browser too. */
const portable = ['wire', 'contract', 'client'];

export default defineConfig(
  { ignores: ['dist/', 'site/', 'generated/', 'node_modules/', '.stryker-tmp/', 'test/consumers/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The other style writes `foo['bar']` where noPropertyAccessFromIndexSignature asks for it.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...Object.entries(rooms).map(([room, others]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: others.map((other) => `**/${other}/*`),
              message: `src/${room} never imports ${others.join(', ')}.`,
            },
            ...(portable.includes(room)
              ? [{ group: ['node:*'], message: `src/${room} runs in a browser too.` }]
              : []),
          ],
        },
      ],
    },
  })),
);
