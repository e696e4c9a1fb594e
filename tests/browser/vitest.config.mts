import { defineConfig } from 'vitest/config';

// Started by scripts/editor-tests.mjs, which packs the extension and names the browser.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/codeServer.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
