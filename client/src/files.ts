import type { Disposable } from 'vscode';
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileProblem } from '../../server/src/core/documents/file-problem';
import { encodeBase64 } from '../../server/src/lsp/base64';
import type {
  DocumentParams,
  FileChangedParams,
  ListFilesParams,
  ReadFileParams,
  ReadFileResult,
  StatFileResult,
  UnwatchFilesParams,
  WatchFilesParams,
} from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';

/** Answers the server's requests for files with `workspace.fs`, so that it works wherever the workspace lies. */
export function serveFiles(client: BaseLanguageClient): void {
  const watchers = new Map<number, Disposable>();
  client.onRequest(methods.readFile, ({ uri, mostBytes }: ReadFileParams) => read(Uri.parse(uri), mostBytes));
  client.onRequest(methods.statFile, ({ uri }: DocumentParams) => stat(Uri.parse(uri)));
  client.onRequest(methods.listFiles, (params: ListFilesParams) => list(params));
  client.onNotification(methods.watchFiles, ({ id, place, kind }: WatchFilesParams) => {
    watchers.get(id)?.dispose();
    watchers.set(
      id,
      watch(patternOf(Uri.parse(place), kind), (uri) => {
        const params: FileChangedParams = { id, uri: uri.toString() };
        if (client.isRunning()) void client.sendNotification(methods.fileChanged, params);
      }),
    );
  });
  client.onNotification(methods.unwatchFiles, ({ id }: UnwatchFilesParams) => {
    watchers.get(id)?.dispose();
    watchers.delete(id);
  });
}

async function read(uri: Uri, mostBytes: number): Promise<ReadFileResult> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & (FileType.File | FileType.Directory)) === 0) return { problem: 'special' };
    if (size > mostBytes) return { problem: 'tooLarge' };
    return { base64: encodeBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function stat(uri: Uri): Promise<StatFileResult> {
  try {
    const { type, mtime, size } = await workspace.fs.stat(uri);
    return { kind: (type & FileType.Directory) === 0 ? 'file' : 'folder', modified: mtime, size };
  } catch {
    return null;
  }
}

/** A workspace that cannot be searched (no search for it in a browser) has no reports but the open ones. */
async function list({ folder, extensions }: ListFilesParams): Promise<readonly string[]> {
  const endings = extensions.map((extension) => extension.replace(/^\./, '')).join(',');
  const files = new RelativePattern(Uri.parse(folder), `**/*.{${endings}}`);
  try {
    const found = await workspace.findFiles(files, skippedFolders, mostFiles);
    return found.map((uri) => uri.toString()).sort();
  } catch {
    return [];
  }
}

/** As the server's own walk skips them. */
const skippedFolders = '{**/.*/**,**/node_modules/**,**/dist/**,**/out/**}';

/** The server looks at fewer; the search itself must end in a workspace of any size. */
const mostFiles = 1000;

/** A file is watched through its folder: not what lies below that, which may be a whole disk. */
function patternOf(place: Uri, kind: WatchFilesParams['kind']): RelativePattern {
  if (kind === 'folder') return new RelativePattern(place, watched);
  const name = place.path.slice(place.path.lastIndexOf('/') + 1);
  return new RelativePattern(Uri.joinPath(place, '..'), name.replace(/[*?{}[\]]/g, '[$&]'));
}

function watch(pattern: RelativePattern, changed: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  const tell = (uri: Uri): void => {
    if (!uri.path.endsWith('.json') || uri.path.endsWith('/heshu.config.json')) changed(uri);
  };
  watcher.onDidCreate(tell);
  watcher.onDidChange(tell);
  watcher.onDidDelete(tell);
  return watcher;
}

/** One pair of braces: VS Code's patterns know no braces in braces, and would match nothing. */
const watched = '**/*.{md,markdown,txt,csv,tsv,xlsx,docx,yaml,yml,json}';

function problemOf(error: unknown): FileProblem {
  if (!(error instanceof FileSystemError)) return 'denied';
  if (error.code === 'FileNotFound' || error.code === 'FileNotADirectory') return 'missing';
  return error.code === 'FileIsADirectory' ? 'folder' : 'denied';
}
