import { defineConfig } from 'vitest/config';

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
        test: { name: 'core', include: ['tests/{core,arch,formats,scripts}/**/*.test.ts'], pool: 'threads' },
      },
      {
        extends: true,
        // The shells start processes and listen to signals, which a thread may not.
        test: { name: 'shells', include: ['tests/{cli,lsp,client}/**/*.test.ts'], pool: 'forks' },
      },
    ],
  },
});
