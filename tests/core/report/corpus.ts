import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeWith, sharedReports } from '../../needs';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** Tests on published reports, which are no part of the repository; they read them when they run. */
export function withShared(
  what: string,
  tests: (read: (path: string) => string, list: (folder: string) => string[]) => void,
): void {
  describeWith(sharedReports, what, () => {
    tests(
      (path) => readFileSync(SHARED + path, 'utf8'),
      (folder) => readdirSync(SHARED + folder),
    );
  });
}
