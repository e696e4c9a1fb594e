import { messages } from '../core/output/message';
import type { Language } from '../core/text/language';
import { FileError } from '../files';
import { FormatsMissing } from '../formats/port';
import { isDocxName, readReportText, DocxError } from '../documents/report-text';
import { type DocumentParams, type TextResult, methods } from './protocol';
import type { Session } from './session';

/** `heshu/wordText`: a Word document as the text that places in it are counted in, for an editor that cannot show Word. */
export function onWordText(session: Session): void {
  session.connection.onRequest(
    methods.wordText,
    session.fence.request(methods.wordText, ({ uri }: DocumentParams): Promise<TextResult> => {
      const read = async (): Promise<TextResult> => ({
        text: await readReportText(session.files, uri, session.formats),
      });
      return answered(read, session.language);
    }),
  );
}

/**
 * Where a client is sent for a file: to the file itself, or for a Word document to its text, where the client says how it
 * shows one: `heshu-word:/2025.docx.md?file:///…/2025.docx`.
 */
export function shownUri(uri: string, wordTexts: string | null): string {
  if (wordTexts === null || !isDocxName(pathOf(uri))) return uri;
  const name = pathOf(uri).split('/').at(-1) ?? '';
  return `${wordTexts}${name}.md?${encodeURIComponent(uri)}`;
}

function pathOf(uri: string): string {
  try {
    return new URL(uri).pathname;
  } catch {
    return uri;
  }
}

/** Why a file could not be made or read, in the user's language; null for a fault of Heshu's own, which is to be thrown. */
export function officeProblem(error: unknown, language: Language): string | null {
  const words = messages[language].cli.failure;
  if (error instanceof FormatsMissing) return words.noFormats;
  if (error instanceof DocxError) return words.docx[error.problem];
  return error instanceof FileError ? words.file[error.problem] : null;
}

/** The answer to a request that may meet such a file. */
export async function answered<Result>(
  make: () => Promise<Result>,
  language: Language,
): Promise<Result | { readonly problem: string }> {
  try {
    return await make();
  } catch (error) {
    const problem = officeProblem(error, language);
    if (problem === null) throw error;
    return { problem };
  }
}
