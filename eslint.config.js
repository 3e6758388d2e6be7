import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** The rooms that ship, from the ground up: what a room imports stands before it (docs/decisions/0002-rooms.md). */
const floors = [
  ['wire'],
  ['secrets'],
  ['contract'],
  ['client'],
  ['recordings'],
  ['reports'],
  ['mock'],
  ['verify', 'redact'],
  ['traffic', 'matchers', 'page'],
];

/** What each room never imports: the floors above, and its neighbours. */
const above = floors.flatMap((floor, index) =>
  floor.map((room) => [
    room,
    floors
      .slice(index)
      .flat()
      .filter((other) => other !== room),
  ]),
);

const rooms = {
  ...Object.fromEntries(above.map(([room, others]) => [room, [...others, 'codegen', 'release']])),
  codegen: floors
    .slice(1)
    .flat()
    .filter((room) => room !== 'contract'),
  release: [...floors.slice(1).flat(), 'codegen'],
};

/** Rooms that run in a browser too. */
const portable = ['wire', 'contract', 'client'];

export default defineConfig(
  {
    ignores: [
      'test/contracts/*/call.ts', // Of another contract, where it is checked.
      '.changeset/',
      'dist/',
      'site/',
      '.site/',
      'generated/',
      'node_modules/',
      '.stryker-tmp/',
      'test/consumers/fixtures/',
    ],
  },
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
  {
    files: ['src/mock/**/*.ts'],
    ignores: ['src/mock/index.ts', 'src/mock/server/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/server/*'],
              message: 'The mock without its server runs in a browser too.',
            },
          ],
        },
      ],
    },
  },
);
