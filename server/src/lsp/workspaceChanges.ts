import { methods, type RealPlacesParams } from './protocol';
import type { Refresh } from './refresh';
import type { Session } from './session';
import type { WorkspaceFolders } from './workspaceFolders';
import type { WorkspaceReports } from './workspaceReports';

/** `workspace/didChangeConfiguration`: every report is judged anew with the new settings. */
export function onDidChangeConfiguration(
  session: Session,
  workspace: WorkspaceReports,
  refresh: Refresh,
): void {
  session.connection.onDidChangeConfiguration(
    session.fence.notification('workspace/didChangeConfiguration', ({ settings }) =>
      reconfigure(session, workspace, refresh, settings),
    ),
  );
}

/** Forgets what was made with the old settings; `pushed` are the new ones, from clients that send them. */
export function reconfigure(
  session: Session,
  workspace: WorkspaceReports,
  refresh: Refresh,
  pushed: unknown,
): void {
  session.configuration.changed(pushed);
  workspace.reset();
  refresh.all();
}

/** `heshu/trust`: files that were left unread may be read now; `heshu/realPlaces`: what a choice of files is kept by. */
export function onTrust(session: Session, workspace: WorkspaceReports, refresh: Refresh): void {
  const { connection, fence, files, trust } = session;
  connection.onNotification(
    methods.trust,
    fence.notification(methods.trust, (said: unknown) => {
      trust.tell(said);
      reconfigure(session, workspace, refresh, undefined);
    }),
  );
  connection.onRequest(
    methods.realPlaces,
    fence.request(methods.realPlaces, ({ uris }: RealPlacesParams) => Promise.all(uris.map(files.real))),
  );
}

/** `workspace/didChangeWatchedFiles`, from clients that send it without being asked. */
export function onDidChangeWatchedFiles(session: Session, folders: WorkspaceFolders): void {
  session.connection.onDidChangeWatchedFiles(
    session.fence.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      for (const { uri } of changes) folders.changed(uri);
    }),
  );
}
