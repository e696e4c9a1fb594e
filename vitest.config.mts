import { defineConfig } from 'vitest/config';

// They put something else in the place of a module, which a worker that has loaded it before would not notice.
const replacing = ['tests/core/guard.test.ts', 'tests/cli/save-order.test.ts'];

// Files of one project share a worker and with it the modules they import: the lexicon is read once, not once a file.
// The core keeps no state (tests/arch), so nothing passes from one file to the next. The editor layers (tests/vscode,
// tests/browser) need an editor and are run by scripts/editor-tests.mjs instead.
export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/{core,arch,formats,scripts}/**/*.test.ts'],
          exclude: replacing,
          pool: 'threads',
        },
      },
      {
        extends: true,
        // The shells start processes and listen to signals, which a thread may not.
        test: {
          name: 'shells',
          include: ['tests/{cli,lsp,client}/**/*.test.ts'],
          exclude: replacing,
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: { name: 'replacing', include: replacing, pool: 'forks', isolate: true },
      },
    ],
  },
});
