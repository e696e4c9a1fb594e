import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** Runs a test on published reports, which are no part of the repository; without them one line says so. */
export function withShared(
  run: (read: (path: string) => string, list: (folder: string) => string[]) => void,
): void {
  if (!existsSync(`${SHARED}corpus`)) {
    console.log('shared corpus not present, its tests are left out');
    return;
  }
  run(
    (path) => readFileSync(SHARED + path, 'utf8'),
    (folder) => readdirSync(SHARED + folder),
  );
}
