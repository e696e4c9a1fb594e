import { reportMarkdown } from '../core/import/report-markdown';
import { parse } from '../core/report/parse';
import { reportText } from '../report-text';
import { decodeBase64 } from './base64';
import { answered } from './officeProblem';
import type { ImportParams, TextResult } from './protocol';
import { methods } from './protocol';
import type { Session } from './session';

/** `heshu/import`: a Word document or a plain text as report Markdown, to go on writing in. */
export function onImport(session: Session): void {
  session.connection.onRequest(
    methods.import,
    session.fence.request(methods.import, ({ name, base64 }: ImportParams): Promise<TextResult> => {
      const read = async (): Promise<TextResult> => {
        const source = await reportText(decodeBase64(base64), namedUri(name), session.formats);
        return { text: reportMarkdown(parse(source)) };
      };
      return answered(read, session.language);
    }),
  );
}

/** A URI for a file of which only the name is known. */
export function namedUri(name: string): string {
  return `file:///${encodeURIComponent(name)}`;
}
