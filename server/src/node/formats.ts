import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Formats, FormatsMissing, loadOnce } from '../formats/port';

/** The office formats on Node: the bundle beside this one, loaded when first asked for. */
export const nodeFormats = loadOnce(async () => {
  const bundle = join(__dirname, 'office.js');
  if (!existsSync(bundle)) throw new FormatsMissing();
  return (await import(pathToFileURL(bundle).href)) as Formats;
});
