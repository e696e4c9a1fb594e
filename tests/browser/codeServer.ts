import type { TestProject } from 'vitest/node';
import { startCodeServer } from '../../scripts/editor/code-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** One browser VS Code, with the packed extension, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startCodeServer({ vsix: fromRunner('HESHU_VSIX') });
  project.provide('address', server.address);
  return server.stop;
}

/** What scripts/editor-tests.mjs found or made before it started the tests. */
export function fromRunner(name: 'HESHU_VSIX' | 'HESHU_CHROMIUM'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the browser tests are run by npm test`);
  return value;
}
