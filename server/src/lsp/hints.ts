import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { type Hint, hintsOf } from '../core/author/reading-aid/hints';
import { tallySections } from '../core/author/reading-aid/tally';
import type { LineIndex } from './convert';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';

/**
 * `textDocument/codeLens`: above each section how many figures it has, how many were checked, what was found.
 *
 * VS Code waits after each edit for as long as the answers before took on average. The first one, while the server and the files
 * beside the report are still being read, would make the lenses of a report just begun come seconds late: it is empty, and
 * the client is told to ask again.
 */
export function onCodeLens(session: Session, reports: Reports): void {
  const { words, abilities, connection, fence } = session;
  const askedAgain = (uri: string): void =>
    fence.background('textDocument/codeLens', async () => {
      if (await reports.review(uri)) await connection.sendRequest('workspace/codeLens/refresh');
    });
  session.connection.onCodeLens(
    session.fence.request('textDocument/codeLens', async ({ textDocument: { uri } }, token) => {
      if (abilities.refreshLenses && !reports.isJudged(uri)) {
        askedAgain(uri);
        return null;
      }
      const review = await reports.review(uri, token);
      checkCancelled(token);
      if (!review?.settings.codeLens) return null;
      const { lines } = review.document;
      return tallySections(review.analysis, review.shown.visible).map((tally): CodeLens => {
        const command = abilities.commands ? 'heshu.openTable' : '';
        return { range: lines.range(tally.heading), command: { title: words.aid.tally(tally), command } };
      });
    }),
  );
}

/** `textDocument/inlayHint`: implied tasks and recomputed rates behind the figures; only where the setting asks for them. */
export function onInlayHint(session: Session, reports: Reports): void {
  session.connection.languages.inlayHint.on(
    session.fence.request('textDocument/inlayHint', async ({ textDocument, range }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      if (!reading?.settings.inlayHints) return null;
      const { lines } = reading.document;
      const [from, to] = [lines.offset(range.start), lines.offset(range.end)];
      return hintsOf(reading.analysis.ledger)
        .filter(({ offset }) => from <= offset && offset <= to)
        .map((hint) => inlayHint(session, hint, lines));
    }),
  );
}

function inlayHint({ words }: Session, { kind, offset, value, formula }: Hint, lines: LineIndex): InlayHint {
  const label = words.aid.hint[kind](value);
  return { position: lines.position(offset), label, tooltip: formula, paddingLeft: true };
}
