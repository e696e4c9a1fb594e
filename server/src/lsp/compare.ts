import { gridContent } from '../documents/artifact';
import { compareVersions, type Version } from '../documents/comparison';
import { compareText } from '../core/output/text/compare-text';
import { messages } from '../core/output/message';
import { plainPaint } from '../core/output/text/grid';
import { reportText } from '../documents/report-text';
import { decodeBase64, encodeBase64 } from './base64';
import { type LineIndex, lineIndex } from './convert';
import { bytesOf, namedUri } from './officeFiles';
import { checkCancelled } from './fence';
import { answered } from './wordText';
import type { CompareParams, FileResult, TextResult } from './protocol';
import { methods } from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** `heshu/compare`: what an open report states otherwise than an earlier version, as text or as a file. */
export function onCompare(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.compare,
    session.fence.request(
      methods.compare,
      async (params: CompareParams, token): Promise<TextResult | FileResult | null> => {
        const reading = await reports.read(params.uri, token);
        checkCancelled(token);
        return reading && answered(() => compared(params, reading, session), session.language);
      },
    ),
  );
}

async function compared(
  { uri, name, base64, to }: CompareParams,
  { document, settings, analysis }: Reading,
  session: Session,
): Promise<TextResult | FileResult> {
  const { language, formats, core } = session;
  const source = await reportText(decodeBase64(base64), namedUri(name), formats);
  const earlier = versionOf(core.analyze(source, settings.analysis), name, lineIndex(source));
  const later = versionOf(analysis, decodeURIComponent(uri.split('/').at(-1) ?? ''), document.lines);
  const { changes, grid } = compareVersions(earlier, later, language);
  if (to === undefined)
    return { text: compareText(changes, grid, messages[language].exports.compare, plainPaint) };
  return { base64: encodeBase64(bytesOf(await gridContent([grid], to, language, formats))) };
}

function versionOf(analysis: Version['analysis'], name: string, lines: LineIndex): Version {
  return { analysis, name, lineOf: ({ start }) => lines.position(start).line + 1 };
}
