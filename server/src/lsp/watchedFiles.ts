import type { Session } from './session';
import type { WorkspaceFolders } from './workspaceFolders';

/** `workspace/didChangeWatchedFiles`, from clients that send it without being asked. */
export function onDidChangeWatchedFiles(session: Session, folders: WorkspaceFolders): void {
  session.connection.onDidChangeWatchedFiles(
    session.fence.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      for (const { uri } of changes) folders.changed(uri);
    }),
  );
}
