import type { CompanionText } from '../core/documents/companion/companion';
import { type Meeting, meetingsIn, type Paper } from '../core/documents/companion/meeting';
import { workbookMarkdown } from '../core/output/import/workbook-markdown';
import { paperIn, type PaperIdentity } from '../core/report/paper';
import { paperKind } from '../core/report/paper-kind';
import { parse } from '../core/report/parse';
import type { SheetFault } from '../core/documents/figures-file/sheet';
import type { LoadFormats } from '../formats/port';

/** A file below a folder as text. */
export interface FolderText {
  readonly uri: string;
  /** What places in it carry: a path on the command line, the URI in an editor. */
  readonly path: string;
  readonly source: string;
}

/** A paper of a meeting and where it lies. */
export interface FolderPaper extends Paper, FolderText {}

/** What a paper of a meeting may be kept in; the old ones are read as far as to say what they are. */
export const paperEndings = ['.md', '.txt', '.docx', '.xlsx', '.doc', '.wps', '.xls'] as const;

/**
 * The files below a folder that are to be looked at: not those an office program keeps its lock or draft in (“~$预算报告.docx”,
 * “.~预算报告.docx”), and not “报告.docx” beside “报告.md”, which one was made from the other.
 */
export function filesToRead(uris: readonly string[]): readonly string[] {
  const markdown = new Set(uris.filter((uri) => /\.md$/iu.test(uri)).map(withoutEnding));
  return uris.filter((uri) => {
    const isCopy = /\.(?:docx?|wps|txt)$/iu.test(uri) && markdown.has(withoutEnding(uri));
    return !isCopy && !/^(?:~\$|\.)/u.test(fileName(uri));
  });
}

function withoutEnding(uri: string): string {
  return uri.replace(/\.[^./]*$/u, '');
}

/** A workbook's name: it is read only where there are papers that its tables may be of. */
export function isWorkbook(uri: string): boolean {
  return /\.xlsx?$/iu.test(uri);
}

/**
 * Whether a file that cannot be read may be one of the papers, so that it must be said: all Markdown and Word, and what is called one:
 * “附表.xlsx”. Nobody wants to hear of every locked workbook.
 */
export function mayBePaper(uri: string): boolean {
  return /\.(?:md|docx)$/iu.test(uri) || paperKind(withoutEnding(fileName(uri))) !== null;
}

/**
 * The papers of meetings among the files of a folder. Most folders hold reports alone, or none: which kind each is its first page tells,
 * and only where there are several kinds is everything read for its year.
 */
export function papersAmong(texts: readonly FolderText[]): readonly FolderPaper[] {
  const first = papersBy(texts, (source) => source.slice(0, FIRST_PAGE));
  const isMixed = new Set(first.map(({ kind }) => kind)).size > 1;
  return isMixed ? papersBy(first, (source) => source) : first;
}

const FIRST_PAGE = 4000;

function papersBy(texts: readonly FolderText[], part: (source: string) => string): readonly FolderPaper[] {
  return texts.flatMap(({ uri, path, source }) => {
    const paper = identityOf(uri, part(source));
    return paper ? [{ ...paper, uri, path, source, folder: new URL('.', uri).href }] : [];
  });
}

function identityOf(uri: string, source: string): PaperIdentity | null {
  const paper = paperIn(parse(source), fileName(uri));
  return paper && isWorkbook(uri) ? { ...paper, kind: 'tables' } : paper;
}

/** A meeting of papers that were found. */
export type FoundMeeting = Meeting<FolderPaper>;

/** The meetings that papers were laid before. */
export function meetingsOf(papers: readonly FolderPaper[]): readonly FoundMeeting[] {
  return meetingsIn(papers);
}

/** The other papers of the meeting a file belongs to, as what it is read with. */
export function papersBeside(uri: string, meetings: readonly FoundMeeting[]): readonly FolderCompanion[] {
  const meeting = meetings.find(({ papers }) => papers.some((each) => each.uri === uri));
  return (meeting?.papers ?? [])
    .filter((each) => each.uri !== uri)
    .map(({ uri: at, path, source, kind }) => ({ uri: at, path, source, paper: kind }));
}

/** The year of the meeting a paper was laid before, where the paper itself does not say it: tables. */
export function yearOfMeeting(uri: string, meetings: readonly FoundMeeting[]): number | null {
  for (const { year, papers } of meetings)
    if (papers.some((each) => each.uri === uri && each.year === null)) return year;
  return null;
}

/** Another paper of the meeting and where it lies. */
export type FolderCompanion = CompanionText & Pick<FolderText, 'uri'>;

/** A workbook as the Markdown of its tables, or why there is none. */
export async function workbookText(
  bytes: Uint8Array,
  uri: string,
  formats: LoadFormats,
): Promise<{ readonly source: string } | { readonly fault: SheetFault }> {
  const read = await (await formats()).readSheets(bytes, uri);
  return read.kind === 'fault' ? { fault: read.fault } : { source: workbookMarkdown(read.sheets) };
}

/** “预算报告.docx” of a URI. */
export function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
