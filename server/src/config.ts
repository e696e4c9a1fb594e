import type { AnalysisSettings } from './core/analyze';
import { type ConfigProblem, parseConfig } from './config-text';
import { type Files, readText } from './files';

/** What a folder's `heshu.config.json` sets for the reports in it; data only, nothing in it is ever run. */
export type Config = Partial<
  Pick<AnalysisSettings, 'year' | 'level' | 'approximation' | 'disabled' | 'vocabulary'>
>;

/** A configuration that can be used, or the first thing in it that keeps it from being used. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problem'; readonly problem: ConfigProblem };

/** The name a configuration has. */
export const configName = 'heshu.config.json';

/** The URI of the nearest `heshu.config.json` upward from a report (or folder, ending in `/`); null for none. */
export async function findConfig(files: Files, uri: string): Promise<string | null> {
  for (let folder = new URL('.', uri); ; folder = new URL('..', folder)) {
    const candidate = new URL(configName, folder).href;
    if ((await files.stat(candidate))?.kind === 'file') return candidate;
    if (new URL('..', folder).href === folder.href) return null;
  }
}

/** The text and the settings of a configuration; a file that cannot be read is a problem like any other. */
export async function readConfig(
  files: Files,
  uri: string,
): Promise<{ text: string; reading: ConfigReading }> {
  try {
    const text = await readText(files, uri);
    return { text, reading: parseConfig(text) };
  } catch {
    return { text: '', reading: { kind: 'problem', problem: unreadable } };
  }
}

const unreadable: ConfigProblem = { kind: 'unreadable', span: { start: 0, end: 0 } };
