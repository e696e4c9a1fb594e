import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Formats, FormatsMissing, loadOnce, type Office } from '../formats/port';
import { stoppableReaders } from './stoppable';

const bundle = join(__dirname, 'office.js');

/** The office formats themselves, the bundle beside this one. */
export async function loadOffice(): Promise<Office> {
  const loaded = (await import(pathToFileURL(bundle).href)) as { readonly default: Office };
  return loaded.default;
}

/**
 * The office formats on Node. What reads a stranger's file runs in a thread that can be stopped, and takes what the program
 * would else have loaded itself; what writes is loaded when it is asked for.
 */
export const nodeFormats = loadOnce((): Promise<Formats> => {
  if (!existsSync(bundle)) return Promise.reject(new FormatsMissing());
  return Promise.resolve({
    ...stoppableReaders(join(__dirname, 'office-thread.js'), { milliseconds: 20_000, megabytes: 512 }),
    writeCsv: async (...given) => (await loadOffice()).writeCsv(...given),
    writeGridDocx: async (...given) => (await loadOffice()).writeGridDocx(...given),
    writeReportDocx: async (...given) => (await loadOffice()).writeReportDocx(...given),
    writeXlsx: async (...given) => (await loadOffice()).writeXlsx(...given),
  });
});
