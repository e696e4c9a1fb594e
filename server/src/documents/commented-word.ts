import type { Analysis } from '../core/analysis';
import { remarkOf } from '../core/output/export/remark';
import { messages } from '../core/output/message/index';
import type { Language } from '../core/text/language';
import type { LoadFormats } from '../formats/port';
import { DocxError } from './report-text';

/** A Word document, the report it was read as, and the language its comments are written in. */
export interface CommentedSource {
  readonly bytes: Uint8Array;
  readonly uri: string;
  readonly analysis: Pick<Analysis, 'document' | 'findings'>;
  readonly language: Language;
  readonly formats: LoadFormats;
}

/**
 * A copy of the Word document itself with every finding as a comment at its figure; nothing else of it is changed. Throws a
 * {@link DocxError}.
 */
export async function commentedWord(source: CommentedSource): Promise<Uint8Array> {
  const { bytes, uri, analysis, language, formats } = source;
  const words = messages[language].exports;
  const made = await (
    await formats()
  ).commentDocx(bytes, {
    source: analysis.document.source,
    remarks: analysis.findings.map((finding) => remarkOf(finding, words)),
    author: words.commenter,
  });
  if (made.kind === 'problem') throw new DocxError(made.problem, uri);
  return made.bytes;
}
