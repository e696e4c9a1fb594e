import type { CodeLens } from 'vscode-languageserver';
import { tallySections } from '../core/reading-aid/tally';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/codeLens`: above each section how many figures it has, how many were checked, what was found. */
export function onCodeLens(session: Session, reports: Reports): void {
  const { words, abilities } = session;
  session.connection.onCodeLens(
    session.fence.request('textDocument/codeLens', async ({ textDocument: { uri } }, token) => {
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
