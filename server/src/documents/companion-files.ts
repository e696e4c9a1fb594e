import type {
  CompanionKey,
  CompanionProblem,
  Companions,
  CompanionText,
  FiguresFile,
  UnreadFault,
  Withheld,
} from '../core/documents/companion/companion';
import { parse } from '../core/report/parse';
import { FileError, type Files } from '../files';
import { FormatsMissing, type LoadFormats } from '../formats/port';
import { DocxError, reportText } from './report-text';

/** One file a report is to be read with, named in its front matter, by an option or by a setting. */
export interface WantedFile {
  readonly key: CompanionKey;
  /** As written where it is named. */
  readonly name: string;
  /** Null for a name that gives no place at all, so that nothing can be there. */
  readonly uri: string | null;
  /** What places in it carry: a path on the command line, the URI in an editor. */
  readonly path: string;
  /** Named by a person and not by a file, so that its name needs no ending: `--data /dev/fd/63`. */
  readonly asked?: true;
}

/** The files named in settings, by their URIs. */
export interface CompanionUris {
  readonly prior?: string;
  readonly with?: readonly string[];
  readonly data?: string;
}

/** One file as it was read, or why it was not. */
export type CompanionContent =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'figures'; readonly file: FiguresFile }
  | { readonly kind: 'fault'; readonly fault: UnreadFault }
  /** Not even looked for, until a person says so. */
  | { readonly kind: 'withheld'; readonly fault: Withheld };

/**
 * Where the files named in settings stand: an absolute path or one relative to `base`, as a URI; null for a name that gives
 * none. Half a character, which no file name can hold, stands for any character that is not there.
 */
export function fileUri(base: string, name: string): string | null {
  const path = name.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, replacement);
  const absolute = absoluteUri(path);
  try {
    if (absolute !== null && base.startsWith('file:')) return new URL(escaped(absolute)).href;
    return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
  } catch {
    return null;
  }
}

const replacement = '\uFFFD';

/** “d:/台账.xlsx”, “//server/台账.xlsx” and “/home/台账.xlsx” as URIs not yet escaped; null for a relative path. */
function absoluteUri(path: string): string | null {
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`;
  if (/^\/\/[^/]/.test(path)) return `file:${path}`;
  return path.startsWith('/') ? `file://${path}` : null;
}

/** Percent, question mark and number sign are letters of a file name and not signs of a URI. */
function escaped(uri: string): string {
  return uri.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23');
}

/**
 * Whether a URI is of another computer, whose very asking may tell it who asks: `file://服务器/稿/2025.docx`. On other schemes the
 * authority is where the workspace itself lies.
 */
export function isShare(uri: string): boolean {
  return /^file:\/\/(?:\/\/|[^/])/i.test(uri);
}

/** What each kind of file may be called; an old “.xls” is read as far as to say what it is. */
const endings: Readonly<Record<CompanionKey, RegExp>> = {
  prior: /\.(?:md|markdown|txt|docx)$/i,
  with: /\.(?:md|markdown|txt|docx)$/i,
  data: /\.(?:csv|tsv|txt|xls[xm]?|ya?ml|md|markdown)$/i,
};

function hasKnownEnding({ key, asked }: WantedFile, uri: string): boolean {
  return endings[key].test(uri) || (asked === true && /\/[^./]*$/.test(uri));
}

/** Reads one file through the port; whatever is wrong with it is told, never thrown. */
export async function readCompanionFile(
  files: Files,
  wanted: WantedFile,
  formats: LoadFormats,
): Promise<Exclude<CompanionContent, { readonly kind: 'withheld' }>> {
  const { key, uri, path } = wanted;
  if (uri === null) return { kind: 'fault', fault: 'missing' };
  if (!hasKnownEnding(wanted, uri)) return { kind: 'fault', fault: 'otherKind' };
  try {
    const bytes = await files.read(uri);
    return key === 'data'
      ? await readFigures(bytes, uri, path, formats)
      : textContent(await reportText(bytes, uri, formats), wanted);
  } catch (error) {
    if (error instanceof FormatsMissing) return { kind: 'fault', fault: 'noFormats' };
    if (error instanceof DocxError) return { kind: 'fault', fault: 'damaged' };
    if (!(error instanceof FileError)) throw error;
    return { kind: 'fault', fault: error.problem };
  }
}

/**
 * A text as one of the documents of a meeting, where it is one: it has a report's title, a part that looks back or ahead, or a
 * table. Any other that a file names, and no person, is not held against the report, lest a word of it be told.
 */
export function textContent(source: string, { asked }: Pick<WantedFile, 'asked'>): TextContent {
  const { title, blocks } = parse(source);
  const isReport = title !== null || blocks.some(({ kind, part }) => kind === 'table' || part !== 'other');
  return isReport || asked === true ? { kind: 'text', source } : { kind: 'fault', fault: 'noReport' };
}

type TextContent = Extract<CompanionContent, { readonly kind: 'text' | 'fault' }>;

/** The figures file as sheets; what its cells say is read with the report. */
async function readFigures(
  bytes: Uint8Array,
  uri: string,
  path: string,
  formats: LoadFormats,
): Promise<Extract<CompanionContent, { readonly kind: 'figures' | 'fault' }>> {
  const read = await (await formats()).readSheets(bytes, uri);
  if (read.kind === 'fault') return read;
  return { kind: 'figures', file: { path, source: read.source, sheets: read.sheets } };
}

/**
 * Puts together what was read, and the other papers of the meeting that lie in its folder; of several last years' reports or figures
 * files the first counts.
 */
export function assemble(
  read: readonly (readonly [WantedFile, CompanionContent])[],
  beside: readonly CompanionText[] = [],
): Companions {
  const texts = (key: CompanionKey): readonly CompanionText[] =>
    read.flatMap(([file, content]) =>
      file.key === key && content.kind === 'text' ? [{ path: file.path, source: content.source }] : [],
    );
  const figures = read.flatMap(([, content]) => (content.kind === 'figures' ? [content.file] : []));
  const problems = read.flatMap(([{ key, name }, content]): readonly CompanionProblem[] =>
    'fault' in content ? [{ key, name, fault: content.fault }] : [],
  );
  return {
    prior: texts('prior')[0] ?? null,
    with: [...texts('with'), ...beside],
    data: figures[0] ?? null,
    problems,
  };
}
