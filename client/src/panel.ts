import {
  type Disposable,
  type TextDocument,
  type WebviewPanel,
  commands,
  Disposable as Disposables,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type TableResult, methods } from '../../server/src/lsp/protocol';
import { readFromPanel } from '../preview/message-shapes';
import type { ToPanel, Action } from '../preview/messages';
import { style } from '../preview/style';
import { activeDocument } from './activeDocument';
import { panelHtml, type PanelPage, panelResources } from './panelHtml';
import { panelWords } from './panelWords';
import { reveal } from './reveal';
import type { Shared } from './shared';

const viewType = 'heshu.table';

/** The indicator table beside the report: opened by command, restored after a reload, following the active report. */
export function panel(shared: Shared): Disposable {
  let open: TablePanel | null = null;
  // A Markdown preview in front of its report is no text editor; its button is about the report looked at last.
  let last: string | null = null;
  const adopt = (webviewPanel: WebviewPanel, uri: string | null): TablePanel => {
    const made = attach(shared, webviewPanel, uri);
    open = made;
    webviewPanel.onDidDispose(() => {
      made.dispose();
      if (open === made) open = null;
    });
    return made;
  };
  return Disposables.from(
    commands.registerCommand('heshu.openTable', async () => {
      const uri = activeReport(shared) ?? last;
      if (open) open.show(uri);
      else await adopt(createPanel(shared.extension), uri).ready;
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (webviewPanel, state: unknown) => {
        const uri = uriIn(state);
        if (uri !== null) await forceAgain(shared, uri);
        adopt(webviewPanel, uri ?? activeReport(shared));
      },
    }),
    window.onDidChangeActiveTextEditor(() => {
      const uri = activeReport(shared);
      last = uri ?? last;
      if (open && uri !== null) open.follow(uri);
    }),
    shared.coverage.onDidChange(({ uri, report }) => {
      // The active document may have become a report only now: by its new title, or by command.
      if (report && uri === activeReport(shared)) {
        last = uri;
        open?.follow(uri);
      }
      // A report that was closed keeps its table; jumping from a cell opens it again.
      if (report || isOpen(uri)) open?.changed(uri);
    }),
  );
}

interface TablePanel {
  /** Resolves when its script runs, or it was closed before. */
  readonly ready: Promise<void>;
  /** Bring it to the front with this report. */
  readonly show: (uri: string | null) => void;
  readonly follow: (uri: string) => void;
  /** The report was judged anew. */
  readonly changed: (uri: string) => void;
  readonly dispose: () => void;
}

function createPanel(extension: Uri): WebviewPanel {
  const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(viewType, l10n.t('Indicator Table'), beside, {
    enableScripts: true,
    localResourceRoots: [panelResources(extension)],
  });
}

function attach(shared: Shared, webviewPanel: WebviewPanel, first: string | null): TablePanel {
  const { webview } = webviewPanel;
  let uri = first;
  let asked = 0;
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const post = (message: ToPanel): void => void webview.postMessage(message);
  const update = async (): Promise<void> => {
    const mine = ++asked;
    const message: ToPanel | null = uri === null ? { kind: 'none' } : await tableMessage(shared, uri);
    // A newer question may have been asked while this one was answered.
    if (mine === asked && message) post(message);
  };
  const follow = (next: string): void => {
    if (next === uri) return;
    uri = next;
    void update();
  };
  const listening = webview.onDidReceiveMessage((received: unknown) => {
    const message = readFromPanel(received);
    switch (message?.kind) {
      case undefined:
        shared.server.client()?.warn('the indicator table sent no message of its own', undefined, false);
        break;
      case 'ready':
        isReady();
        post({ kind: 'words', words: panelWords(menuOf()) });
        void update();
        break;
      case 'reveal':
        void reveal(message.uri, message.range);
        break;
      case 'run':
        if (isOffered(message.command)) void commands.executeCommand(message.command, Uri.parse(message.uri));
        break;
    }
  });
  const following = window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
    const caret = selections[0]?.active;
    if (caret && document.uri.toString() === uri)
      post({ kind: 'caret', uri, position: { line: caret.line, character: caret.character } });
  });
  webview.html = panelHtml(webview, shared.extension, pageOf());
  return {
    ready,
    show: (next) => {
      webviewPanel.reveal(undefined, true);
      if (next !== null) follow(next);
    },
    follow,
    changed: (changed) => {
      if (changed === uri) void update();
    },
    dispose: () => {
      isReady();
      listening.dispose();
      following.dispose();
    },
  };
}

function pageOf(): PanelPage {
  return { title: l10n.t('Indicator Table'), script: 'preview.js', style };
}

/** Null where there is no answer now, and what the panel shows is to stay. */
async function tableMessage(shared: Shared, uri: string): Promise<ToPanel | null> {
  if (!(await opened(uri))) return { kind: 'none' };
  const client = await shared.server.start();
  if (!client) return { kind: 'none' };
  try {
    const table = await client.sendRequest<TableResult | null>(methods.table, { uri });
    return table ? { kind: 'show', table } : { kind: 'none' };
  } catch {
    // The report was edited meanwhile; the next notice of its coverage asks again.
    return null;
  }
}

/** A table is shown only of a report, so what had one before the reload was a report, if by command. */
async function forceAgain({ reports }: Shared, uri: string): Promise<void> {
  const document = await opened(uri);
  if (document && !reports.isReport(document)) reports.force(document);
}

/** After a reload the document may not be open yet, and the server knows only open ones; null when it is gone. */
async function opened(uri: string): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri));
  } catch {
    return null;
  }
}

function activeReport({ reports }: Shared): string | null {
  const document = activeDocument();
  return document && reports.isReport(document) ? document.uri.toString() : null;
}

function isOpen(uri: string): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri && !document.isClosed);
}

function uriIn(state: unknown): string | null {
  const uri: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'uri') : null;
  return typeof uri === 'string' ? uri : null;
}

/** What can be done with the table from the panel's own menu: commands that take the report's URI. */
function menuOf(): readonly Action[] {
  return offered.map(({ command, title }) => ({ command, title: title() }));
}

/** Whether a command may be run on the panel's word. */
function isOffered(command: string): boolean {
  return offered.some((each) => each.command === command);
}

const offered: readonly { readonly command: string; readonly title: () => string }[] = [
  { command: 'heshu.showReport', title: () => l10n.t('Go to the report') },
  { command: 'heshu.insertTable', title: () => l10n.t('Insert or Update Indicator Table') },
  { command: 'heshu.exportSheet', title: () => l10n.t('Export Check Sheet…') },
  { command: 'heshu.exportReport', title: () => l10n.t('Export Report as Word…') },
  { command: 'heshu.exportReview', title: () => l10n.t('Export Review Copy with Comments…') },
  { command: 'heshu.exportTable', title: () => l10n.t('Export Indicator Table…') },
  { command: 'heshu.compareFigures', title: () => l10n.t('Compare Figures with…') },
  { command: 'heshu.checkMeeting', title: () => l10n.t('Check All Papers of This Meeting') },
];
