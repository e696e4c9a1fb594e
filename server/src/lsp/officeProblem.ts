import type { Language } from '../core/text/language';
import { messages } from '../core/render/message';
import { FileError } from '../files';
import { FormatsMissing } from '../formats';
import { DocxError } from '../report-text';

/** Why a file could not be made or read, in the user's language; null for a fault of Heshu's own, which is to be thrown. */
function officeProblem(error: unknown, language: Language): string | null {
  const words = messages[language].cli.failure;
  if (error instanceof FormatsMissing) return words.noFormats;
  if (error instanceof DocxError) return words.docx[error.problem];
  return error instanceof FileError ? words.notUtf8 : null;
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
