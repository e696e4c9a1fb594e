// How the server is bundled: once, for Node and for a worker of a browser alike.
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';

/**
 * For a browser a package gives its browser's half even where its Node's half is asked for; here both are wanted, and what Node
 * itself has is asked for when it runs there.
 * @type {import('esbuild').Plugin}
 */
const bothHalves = {
  name: 'both halves',
  setup: ({ onResolve }) => {
    onResolve(
      { filter: /^vscode-(?:jsonrpc|languageserver(?:-protocol)?)\/node$/ },
      ({ path, importer }) => ({
        // As the importer would find it: with a second copy of a package an error of the one is none of the other.
        path: createRequire(importer).resolve(path),
      }),
    );
    onResolve({ filter: /^[a-z:_/]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path, external: true } : undefined,
    );
  },
};

/** @satisfies {import('esbuild').BuildOptions} */
export const serverBundle = {
  entryPoints: [join(import.meta.dirname, '..', 'server', 'src', 'main.ts')],
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  // Without the condition remark's entity decoder asks for `document`, which a worker does not have.
  conditions: ['worker'],
  define: { global: 'globalThis' },
  plugins: [bothHalves],
};
