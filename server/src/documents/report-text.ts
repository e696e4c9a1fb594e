import { officeMarkdown } from '../core/output/import/office-markdown';
import type { LeftOut } from '../core/output/import/office-document';
import { decodeText, readableText, type Files } from '../files';
import type { LoadFormats } from '../formats/port';
import type { DocxProblem } from '../formats/docx-problem';

/** A DOCX that could not be read, and why; the words for it belong to whoever shows it. */
export class DocxError extends Error {
  constructor(
    readonly problem: DocxProblem,
    readonly uri: string,
  ) {
    super(`${problem}: ${uri}`);
    this.name = 'DocxError';
  }
}

/** Whether a name is a Word document's: “报告.docx”; old “.doc” and “.wps” are too, to be told so. */
export function isDocxName(name: string): boolean {
  return /\.(?:docx?|wps)$/i.test(name);
}

/** A report as it was read from a file. */
export interface ReportFile {
  readonly source: string;
  /** What a Word document holds besides; null for a text. */
  readonly leftOut: LeftOut | null;
}

/**
 * A report, whatever it is kept in: text as it is, a DOCX as the Markdown it is imported as. Places in a
 * DOCX are lines and characters of that Markdown.
 *
 * Throws a {@link FileError} or a {@link DocxError}.
 */
export async function readReport(bytes: Uint8Array, uri: string, formats: LoadFormats): Promise<ReportFile> {
  const { pathname } = new URL(uri);
  if (!isDocxName(pathname)) return { source: readableText(decodeText(bytes, uri), uri), leftOut: null };
  const reading = await (await formats()).readDocx(bytes);
  if (reading.kind === 'problem') throw new DocxError(problemOf(reading.problem, pathname), uri);
  return { source: readableText(officeMarkdown(reading.document), uri), leftOut: reading.document.leftOut };
}

/** Much that is called .doc is a web page or rich text; what helps is the same as for Word's own old files. */
function problemOf(problem: DocxProblem, pathname: string): DocxProblem {
  return problem === 'otherKind' && !/\.docx$/i.test(pathname) ? 'oldWord' : problem;
}

/** The text alone of a report, as {@link readReport} reads it. */
export async function reportText(bytes: Uint8Array, uri: string, formats: LoadFormats): Promise<string> {
  return (await readReport(bytes, uri, formats)).source;
}

/** Reads a report by its URI: last year's “../2025/报告.docx” beside this year's Markdown. */
export async function readReportText(files: Files, uri: string, formats: LoadFormats): Promise<string> {
  return reportText(await files.read(uri), uri, formats);
}
