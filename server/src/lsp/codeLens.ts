import type { CodeLens } from 'vscode-languageserver';
import { tallySections } from '../core/reading-aid/tally';
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
