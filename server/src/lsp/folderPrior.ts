import { fileName, filesToRead } from '../documents/meeting-files';
import type { CompanionContent, WantedFile } from '../documents/companion-files';
import { isOnePlace } from '../core/report/paper-kind';
import { paperIn, type PaperIdentity } from '../core/report/paper';
import { parse } from '../core/report/parse';
import { FileError, type Files } from '../files';
import type { Clock } from './environment';

/** Looks for last year's report among the files beside a report, and remembers what each file is for as long as its text is the same. */
export interface FolderPrior {
  /**
   * The report of the year before for the same place: 青石县政府工作报告 for 2025 beside that for 2026. Empty where the report does not say its
   * place and year, or has none beside it; two where nobody can tell which is meant.
   */
  readonly of: (report: { readonly uri: string; readonly text: string }) => Promise<readonly WantedFile[]>;
}

type Read = (file: WantedFile) => Promise<CompanionContent>;

export function createFolderPrior(files: Files, clock: Clock, read: Read): FolderPrior {
  const listed = new Map<string, { readonly at: number; readonly uris: readonly string[] }>();
  const besideOf = async (uri: string): Promise<readonly string[]> => {
    const before = listed.get(uri);
    if (before && clock.now() - before.at < LISTED_FOR) return before.uris;
    const uris = await beside(uri, files);
    listed.set(uri, { at: clock.now(), uris });
    return uris;
  };
  const known = new Map<string, { readonly source: string; readonly paper: PaperIdentity | null }>();
  const identityOf = (uri: string, text: string): PaperIdentity | null => {
    const source = text.slice(0, FIRST_PAGE);
    const before = known.get(uri);
    const paper = before?.source === source ? before.paper : paperIn(parse(source), fileName(uri));
    known.set(uri, { source, paper });
    return paper;
  };
  return {
    of: async ({ uri, text }) => {
      const own = URL.canParse('.', uri) ? identityOf(uri, text) : null;
      if (own?.kind !== 'government' || own.place === null || own.year === null) return [];
      const found: WantedFile[] = [];
      for (const each of await besideOf(uri)) {
        const file: WantedFile = { key: 'prior', name: fileName(each), uri: each, path: each };
        const content = await read(file);
        const paper = content.kind === 'text' ? identityOf(each, content.source) : null;
        if (paper && isYearBefore(paper, own.place, own.year)) found.push(file);
      }
      return found;
    },
  };
}

/** In milliseconds: a folder is not looked through at every keystroke. */
const LISTED_FOR = 10_000;

/** In characters: what a paper is and of which year its first page says. */
const FIRST_PAGE = 8000;

function isYearBefore({ kind, place, year }: PaperIdentity, own: string, plan: number): boolean {
  return kind === 'government' && place !== null && year === plan - 1 && isOnePlace(place, own);
}

/** The files in the report's own folder that may be reports, the first so many by name; none where the folder cannot be listed. */
async function beside(uri: string, files: Files): Promise<readonly string[]> {
  const folder = new URL('.', uri).href;
  try {
    const all = await files.list(folder.replace(/\/$/u, ''), ['.md', '.txt', '.docx']);
    const here = all.filter((each) => new URL('.', each).href === folder && each !== uri);
    return [...filesToRead(here)].sort().slice(0, MOST_FILES);
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}

/** A folder of more files is an archive, and no place where a report is written. */
const MOST_FILES = 60;
