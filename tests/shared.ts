import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../shared');

/**
 * Published and annotated reports, which are no part of the repository. A test of them says so in its title, `(needs ../shared)`:
 * where they are absent npm test counts and names it instead of passing it over.
 */
export const shared = {
  isHere: existsSync(resolve(folder, 'gold')) && existsSync(resolve(folder, 'corpus')),
  read: (path: string): string => readFileSync(resolve(folder, path), 'utf8'),
  list: (path: string): readonly string[] => readdirSync(resolve(folder, path)),
};
