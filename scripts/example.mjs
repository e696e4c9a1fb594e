import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';

/** The folder a person sees first: one report, and what belongs to it. */
export const examples = join(top, 'examples');

/** The invented report of examples/: the first Markdown file there that is no README. */
export function exampleReport() {
  const [name] = readdirSync(examples)
    .filter((file) => file.endsWith('.md') && !/^readme/i.test(file))
    .sort();
  if (name === undefined) throw new Error('examples/ holds no report');
  return join(examples, name);
}
