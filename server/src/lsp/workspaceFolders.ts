import type { CancellationToken } from 'vscode-languageserver';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { Disposable } from '../files';
import { checkCancelled } from './fence';
import type { Session } from './session';
import { isInside } from './uri';

/** The workspace's folders, the Markdown files in them, and word of every change. */
export interface WorkspaceFolders {
  readonly files: (token: CancellationToken) => Promise<readonly WorkspaceFile[]>;
  readonly begin: () => void;
  readonly changed: (uri: string) => void;
}

interface WorkspaceFile {
  readonly uri: string;
  /** Whether its changes are told, so that it need not be looked at again. */
  readonly watched: boolean;
}

/** Somebody who opens a whole disk as a workspace must still be served; reports are few. */
const mostFiles = 400;

export function createWorkspaceFolders(
  session: Session,
  uris: string[],
  fileChanged: (uri: string) => void,
): WorkspaceFolders {
  const watches = new Map<string, Disposable | null>();
  const listings = new Map<string, readonly string[]>();
  const changed = (uri: string): void => {
    for (const folder of uris) if (isInside(folder, uri)) listings.delete(folder);
    fileChanged(uri);
  };
  const begin = (): void => {
    for (const uri of uris) if (!watches.has(uri)) watches.set(uri, session.files.watch(uri, changed));
  };
  const list = async (folder: string): Promise<readonly string[]> => {
    const known = watches.get(folder) ? listings.get(folder) : undefined;
    if (known) return known;
    const found = await session.files.list(folder, ['.md', '.markdown']);
    if (found.length > mostFiles)
      session.connection.console.warn(session.words.tooMany(folder, mostFiles, found.length));
    const listing = found.slice(0, mostFiles);
    listings.set(folder, listing);
    return listing;
  };
  onFoldersChanged(session, (added, removed) => {
    for (const uri of removed) {
      watches.get(uri)?.dispose();
      watches.delete(uri);
      listings.delete(uri);
    }
    uris.splice(0, uris.length, ...uris.filter((uri) => !removed.includes(uri)), ...added);
    begin();
  });
  return {
    begin,
    changed,
    files: async (token) => {
      const files: WorkspaceFile[] = [];
      for (const folder of uris) {
        const watched = (watches.get(folder) ?? null) !== null;
        files.push(...(await list(folder)).map((uri) => ({ uri, watched })));
        checkCancelled(token);
      }
      return files;
    },
  };
}

function onFoldersChanged(
  session: Session,
  changed: (added: readonly string[], removed: readonly string[]) => void,
): void {
  const type = DidChangeWorkspaceFoldersNotification.type;
  session.connection.onNotification(
    type,
    session.fence.notification(type.method, ({ event }) =>
      changed(
        event.added.map(({ uri }) => uri),
        event.removed.map(({ uri }) => uri),
      ),
    ),
  );
}
