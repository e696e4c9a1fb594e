import { produce, UnknownColumn } from '../documents/artifact';
import { reportMarkdown } from '../core/output/import/report-markdown';
import { messages } from '../core/output/message';
import { leftOutLine } from '../core/output/text/left-out';
import { parse } from '../core/report/parse';
import { readReport } from '../documents/report-text';
import { encodeBase64, decodeBase64 } from './base64';
import { checkCancelled } from './fence';
import { type ExportParams, type FileResult, methods, type ImportParams, type TextResult } from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';
import { uriKey } from './uri';
import { answered } from './wordText';

/** `heshu/export`: a check sheet, the report or its table as a file; null for a document that is no report. */
export function onExport(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.export,
    session.fence.request(
      methods.export,
      async ({ uri, artifact, target }: ExportParams, token): Promise<FileResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (reading && target !== undefined && isInput(target, uri, reading))
          return { problem: inputProblem(target, session) };
        return reading && answered(() => fileOf(reading, artifact, session), session.language);
      },
    ),
  );
}

async function fileOf(
  { analysis, settings: { layout = {} }, document: { lines } }: Reading,
  artifact: ExportParams['artifact'],
  { language, formats }: Session,
): Promise<FileResult> {
  try {
    const lineOf = ({ start }: { readonly start: number }): number => lines.position(start).line + 1;
    const content = await produce(artifact, { analysis, lineOf, language, formats, layout });
    return { base64: encodeBase64(bytesOf(content)) };
  } catch (error) {
    if (!(error instanceof UnknownColumn)) throw error;
    const { badValue } = messages[language].cli.failure;
    return { problem: badValue('by', error.column, error.titles.join('、')) };
  }
}

/** The dialog asked whether to replace the file, and could not know that it is the draft or last year's report. */
function isInput(target: string, report: string, { loaded }: Reading): boolean {
  // Where capitals count, one name in two spellings is refused for nothing; where they do not, a draft is kept.
  const keyOf = (uri: string): string => uriKey(uri).toLowerCase();
  return [report, ...loaded.uris].some((uri) => keyOf(uri) === keyOf(target));
}

function inputProblem(target: string, { language }: Session): string {
  const name = uriKey(target).split('/').at(-1) ?? target;
  return `${name}: ${messages[language].cli.failure.outputIsInput}`;
}

/** Text is written in UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** `heshu/import`: a Word document or a plain text as report Markdown, to go on writing in. */
export function onImport(session: Session): void {
  session.connection.onRequest(
    methods.import,
    session.fence.request(methods.import, ({ name, base64 }: ImportParams): Promise<TextResult> => {
      const read = async (): Promise<TextResult> => {
        const { source, leftOut } = await readReport(decodeBase64(base64), namedUri(name), session.formats);
        const note = leftOut && leftOutLine(leftOut, messages[session.language].cli.leftOut);
        return { text: reportMarkdown(parse(source)), ...(note === null ? {} : { note }) };
      };
      return answered(read, session.language);
    }),
  );
}

/** A URI for a file of which only the name is known. */
export function namedUri(name: string): string {
  return `file:///${encodeURIComponent(name)}`;
}
