import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import type { CheckId } from '../core/check/catalog';
import { changedLayout } from '../core/output/export/layout-changes';
import { layOut } from '../core/output/export/lay-out';
import { messages } from '../core/output/message';
import { leftOutLine } from '../core/output/text/left-out';
import { commentedWord } from '../documents/commented-word';
import { readReport } from '../documents/report-text';
import { encodeBase64 } from './base64';
import { checkCancelled } from './fence';
import {
  type CommentWordParams,
  type DocumentParams,
  type FileResult,
  methods,
  type WordReportResult,
} from './protocol';
import type { Session } from './session';
import { uriKey } from './uri';
import { answered } from './wordText';

/** `heshu/wordReport`: a Word document that is in no text editor, as a report with its findings; whatever keeps it from that is one line. */
export function onWordReport(session: Session): void {
  session.connection.onRequest(
    methods.wordReport,
    session.fence.request(methods.wordReport, ({ uri }: DocumentParams, token): Promise<WordReportResult> => {
      const shown = async (): Promise<WordReportResult> =>
        resultOf(await readWord(uri, session, token), session);
      return answered(shown, session.language);
    }),
  );
}

/** `heshu/commentWord`: a copy of a Word document with every finding as a comment at its figure. */
export function onCommentWord(session: Session): void {
  session.connection.onRequest(
    methods.commentWord,
    session.fence.request(
      methods.commentWord,
      ({ uri, target }: CommentWordParams, token): Promise<FileResult> =>
        answered(() => commented(uri, target, session, token), session.language),
    ),
  );
}

async function commented(
  uri: string,
  target: string | undefined,
  session: Session,
  token: CancellationToken,
): Promise<FileResult> {
  const { language, formats } = session;
  // Where capitals count, one name in two spellings is refused for nothing; where they do not, a draft is kept.
  if (target !== undefined && uriKey(target).toLowerCase() === uriKey(uri).toLowerCase())
    return { problem: messages[language].cli.failure.outputIsInput };
  const { bytes, analysis } = await readWord(uri, session, token);
  return { base64: encodeBase64(await commentedWord({ bytes, uri, analysis, language, formats })) };
}

interface WordReading {
  readonly bytes: Uint8Array;
  readonly analysis: Analysis;
  /** What of the document was not read, in one line. */
  readonly note: string | null;
}

/** Read as a report that is not open: with its settings and with what these name. */
async function readWord(uri: string, session: Session, token: CancellationToken): Promise<WordReading> {
  const bytes = await session.files.read(uri);
  checkCancelled(token);
  const { source, leftOut } = await readReport(bytes, uri, session.formats);
  checkCancelled(token);
  const settings = await session.configuration.of(uri);
  const { companions } = await session.companions.of({ uri, text: source }, settings);
  session.companions.forget(uri);
  checkCancelled(token);
  return {
    bytes,
    analysis: session.core.analyze(source, { ...settings.analysis, companions }),
    note: leftOut && leftOutLine(leftOut, messages[session.language].cli.leftOut),
  };
}

function resultOf({ analysis, note }: WordReading, { language }: Session): WordReportResult {
  const { exports, findings: words } = messages[language];
  const { document, findings, coverage } = analysis;
  const { title, blocks, notes, comments } = layOut(document, changedLayout({}), findings, exports);
  return {
    title,
    blocks,
    notes,
    remarks: findings.map(({ check, severity }, at) => ({
      name: words.name[check as CheckId],
      severity,
      paragraphs: comments[at]?.paragraphs ?? [],
    })),
    coverage,
    note,
  };
}
