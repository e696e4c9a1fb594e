import type { Connection } from 'vscode-languageserver';
import type { Disposable, Files } from '../files';
import { FileError, mostFileBytes } from '../files';
import { decodeBase64 } from './base64';
import type {
  DocumentParams,
  FileChangedParams,
  ListFilesParams,
  ReadFileParams,
  ReadFileResult,
  StatFileResult,
  UnwatchFilesParams,
  WatchFilesParams,
} from './protocol';
import { methods } from './protocol';

/** The file port through the client, which alone reaches `vscode-vfs:` and a browser's folders; it follows no links. */
export function clientFiles(connection: Connection): Omit<Files, 'real'> {
  const watches = new Map<number, (uri: string) => void>();
  let nextId = 1;
  connection.onNotification(methods.fileChanged, ({ id, uri }: FileChangedParams) => watches.get(id)?.(uri));
  const watch = (
    place: string,
    kind: WatchFilesParams['kind'],
    changed: (uri: string) => void,
  ): Disposable => {
    const id = nextId++;
    watches.set(id, changed);
    void connection.sendNotification(methods.watchFiles, { id, place, kind } satisfies WatchFilesParams);
    return {
      dispose: () => {
        watches.delete(id);
        void connection.sendNotification(methods.unwatchFiles, { id } satisfies UnwatchFilesParams);
      },
    };
  };
  return {
    read: async (uri) => {
      const result = await connection.sendRequest<ReadFileResult>(methods.readFile, {
        uri,
        mostBytes: mostFileBytes,
      } satisfies ReadFileParams);
      if ('problem' in result) throw new FileError(result.problem, uri);
      return decodeBase64(result.base64);
    },
    stat: (uri) => connection.sendRequest<StatFileResult>(methods.statFile, { uri } satisfies DocumentParams),
    list: (folder, extensions) =>
      connection.sendRequest<readonly string[]>(methods.listFiles, {
        folder,
        extensions,
      } satisfies ListFilesParams),
    watch: (folder, changed) => watch(folder, 'folder', changed),
    watchFile: (uri, changed) => watch(uri, 'file', changed),
  };
}
