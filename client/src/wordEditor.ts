import {
  type CustomDocument,
  type Disposable,
  type Uri,
  type WebviewPanel,
  commands,
  l10n,
  RelativePattern,
  Uri as Uris,
  window,
  workspace,
} from 'vscode';
import { methods, type WordReportResult } from '../../server/src/lsp/protocol';
import { readFromWord, type ToWord } from '../preview/word/messages';
import { wordStyle } from '../preview/word/style';
import { panelHtml, panelResources } from './panelHtml';
import { wordWords } from './panelWords';
import type { Shared } from './shared';
import { wordViewType } from './wordDocument';

/** A Word document that is opened: the report it holds, to read, with what was found in it. */
export function wordEditor(shared: Shared): Disposable {
  return window.registerCustomEditorProvider(wordViewType, {
    openCustomDocument: (uri): CustomDocument => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: ({ uri }, panel) => {
      attach(shared, uri, panel);
    },
  });
}

function attach(shared: Shared, uri: Uri, panel: WebviewPanel): void {
  const { webview } = panel;
  webview.options = { enableScripts: true, localResourceRoots: [panelResources(shared.extension)] };
  let asked = 0;
  const update = async (): Promise<void> => {
    const mine = ++asked;
    const message = await messageOf(shared, uri);
    // The document may have been saved, and this page closed, while it was read.
    if (mine === asked) await webview.postMessage(message);
  };
  webview.onDidReceiveMessage((received: unknown) => {
    switch (readFromWord(received)?.kind) {
      case 'ready':
        return update();
      case 'import':
        return commands.executeCommand('heshu.importFile', uri);
      case 'comment':
        return commands.executeCommand('heshu.commentWord', uri);
      case undefined:
        return undefined;
    }
  });
  const following = watched(uri, update);
  panel.onDidDispose(() => {
    asked++;
    following.dispose();
  });
  webview.html = panelHtml(webview, shared.extension, {
    title: l10n.t('Text of the report'),
    script: 'word.js',
    style: wordStyle,
  });
}

/** Saved in Word meanwhile, the page shows it as it is now. */
function watched(uri: Uri, update: () => Promise<void>): Disposable {
  const watcher = workspace.createFileSystemWatcher(
    new RelativePattern(Uris.joinPath(uri, '..'), nameOf(uri)),
  );
  watcher.onDidChange(update);
  watcher.onDidCreate(update);
  return watcher;
}

async function messageOf({ server }: Shared, uri: Uri): Promise<ToWord> {
  const client = await server.start();
  if (!client)
    return { kind: 'problem', problem: l10n.t('Heshu could not be started; reports are not being checked.') };
  try {
    const asked = { uri: client.code2ProtocolConverter.asUri(uri) };
    const report = await client.sendRequest<WordReportResult>(methods.wordReport, asked);
    if ('problem' in report) return { kind: 'problem', problem: `${nameOf(uri)}: ${report.problem}` };
    return { kind: 'show', report, words: wordWords() };
  } catch (error) {
    return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
  }
}

function nameOf({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}
