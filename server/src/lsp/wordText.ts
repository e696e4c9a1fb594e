import { isDocxName, readReportText } from '../report-text';
import { answered } from './officeProblem';
import type { DocumentParams, TextResult } from './protocol';
import { methods } from './protocol';
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
