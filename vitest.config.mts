import { defineConfig } from 'vitest/config';

// The editor layers (tests/vscode, tests/browser) need an editor and are run by scripts/editor-tests.mjs instead.
export default defineConfig({
  test: {
    include: ['tests/{core,cli,lsp,client,arch,formats,scripts}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
  },
});
