import { officeMarkdown } from '../core/output/import/office-markdown';
import { decodeText, type Files } from '../files';
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

/** Whether a name is a Word document's: “报告.docx”; old “.doc” is too, to be told so. */
export function isDocxName(name: string): boolean {
  return /\.docx?$/i.test(name);
}

/**
 * The text of a report, whatever it is kept in: UTF-8 as it is, a DOCX as the Markdown it is imported as. Places in a
 * DOCX are lines and characters of that Markdown.
 *
 * Throws a {@link FileError} or a {@link DocxError}.
 */
export async function reportText(bytes: Uint8Array, uri: string, formats: LoadFormats): Promise<string> {
  if (!isDocxName(new URL(uri).pathname)) return decodeText(bytes, uri);
  const reading = await (await formats()).readDocx(bytes);
  if (reading.kind === 'problem') throw new DocxError(reading.problem, uri);
  return officeMarkdown(reading.document);
}

/** Reads a report by its URI: last year's “../2025/报告.docx” beside this year's Markdown. */
export async function readReportText(files: Files, uri: string, formats: LoadFormats): Promise<string> {
  return reportText(await files.read(uri), uri, formats);
}
