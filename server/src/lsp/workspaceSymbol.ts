import type { WorkspaceSymbol } from 'vscode-languageserver';
import { indicatorsOf } from '../core/author/reading-aid/indicators';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';
import { symbolsOf, type WorkspaceReports } from './workspaceReports';

/** `workspace/symbol`: the indicators of every report of the workspace, open or not, by name. */
export function onWorkspaceSymbol(session: Session, reports: Reports, workspace: WorkspaceReports): void {
  session.connection.onWorkspaceSymbol(
    session.fence.request('workspace/symbol', async ({ query }, token) => {
      const open: WorkspaceSymbol[] = [];
      for (const { uri } of session.documents.all()) {
        const reading = await reports.read(uri, token);
        if (reading)
          open.push(
            ...symbolsOf(
              uri,
              reading.document.lines,
              indicatorsOf(reading.analysis),
              reading.analysis.document.title,
            ),
          );
      }
      const closed = await workspace.all(token);
      checkCancelled(token);
      const all = [...open, ...closed.flatMap(({ symbols }) => symbols)];
      return all.filter(({ name }) => isAbbreviatedBy(name, query)).slice(0, MOST);
    }),
  );
}

/** More than anybody reads; a client narrows the list as the query grows. */
const MOST = 500;

/** Whether the characters of a query stand in a name in their order: 财收 finds 财政收入. */
function isAbbreviatedBy(name: string, query: string): boolean {
  let at = 0;
  for (const each of query.trim()) {
    at = name.indexOf(each, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
