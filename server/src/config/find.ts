import { fileUri } from '../documents/companion-files';
import { FileError, type Files, readText } from '../files';
import type { ConfigProblem, ConfigReading } from './config';
import { parseConfig } from './parse';

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
    const reading = located(parseConfig(text), uri);
    const isForeign = reading.kind === 'problem' && (await leadsElsewhere(files, uri));
    return {
      text,
      reading: isForeign ? { kind: 'problem', problem: withoutWords(reading.problem) } : reading,
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const problem: ConfigProblem = { kind: 'unreadable', span: { start: 0, end: 0 }, problem: error.problem };
    return { text: '', reading: { kind: 'problem', problem } };
  }
}

/** Whether a configuration is a link to a file of another name or place, which may be anything. */
async function leadsElsewhere({ real }: Files, uri: string): Promise<boolean> {
  const folder = await real(new URL('.', uri).href);
  return (await real(uri)) !== new URL(configName, folder.replace(/\/?$/, '/')).href;
}

/** What is amiss in such a file is told by its place: the keys of a stranger's file are nobody's business. */
function withoutWords(problem: ConfigProblem): ConfigProblem {
  const quotes = problem.kind === 'field' || problem.kind === 'check' || problem.kind === 'vocabulary';
  return quotes ? { kind: 'linked', span: problem.span } : problem;
}

/** File names in a configuration are relative to it. */
function located(reading: ConfigReading, uri: string): ConfigReading {
  if (reading.kind === 'problem' || !reading.config.files) return reading;
  const { prior, with: others, data } = reading.config.files;
  const place = (name: string): string => fileUri(uri, name) ?? uri;
  const files = {
    ...(prior === undefined ? {} : { prior: place(prior) }),
    ...(others === undefined ? {} : { with: others.map(place) }),
    ...(data === undefined ? {} : { data: place(data) }),
  };
  return { kind: 'config', config: { ...reading.config, files } };
}
