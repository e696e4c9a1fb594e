import js from '@eslint/js';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** What the pure core must never see: editors, the operating system, and the shells around it. */
const outsideCore = {
  paths: builtinModules.map((name) => ({ name, message: 'The core is pure: no Node module.' })),
  patterns: [
    { group: ['node:*'], message: 'The core is pure: no Node module.' },
    { group: ['vscode', 'vscode-*'], message: 'The core knows no editor and no protocol.' },
    {
      group: [
        '**/lsp/**',
        '**/cli/**',
        '**/config/**',
        '**/node/**',
        '**/browser/**',
        '**/formats/**',
        '**/client/**',
        '**/files',
      ],
      message: 'The core does not know its shells.',
    },
  ],
};

const outsideCoreGlobals = [
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'require',
  'globalThis',
  'Buffer',
].map((name) => ({ name, message: 'The core is pure: no I/O, no clock.' }));

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', 'node_modules/', 'coverage/', '**/*.vsix'] },
  // A rule that is wrong here is changed here, with a reason, not switched off in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [
      js.configs.recommended,
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'tsconfig.web.json',
          'tsconfig.server.json',
          'client/preview/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      // `== null` means null or undefined, and is the one use of == that says so.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', outsideCore],
      'no-restricted-globals': ['error', ...outsideCoreGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'Same text in, same findings out.' },
        { object: 'Number', property: 'parseFloat', message: 'Exact decimals only.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    rules: {
      // tsconfig.scripts.json has the scripts checked for names that are not there.
      'no-undef': 'off',
      'max-lines': ['error', { max: 350 }],
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
);
