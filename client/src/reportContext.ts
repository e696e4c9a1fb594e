import type { Disposable, TextDocument } from 'vscode';
import { commands, Disposable as Disposables, window, workspace } from 'vscode';
import { activeDocument } from './activeDocument';
import type { Shared } from './shared';

/** Starts the server for the first report, and keeps the context key `heshu.isReport` true for the active one. */
export function reportContext({ server, reports }: Shared): Disposable {
  let last: boolean | null = null;
  const look = (document: TextDocument): void => {
    if (document === activeDocument()) update();
    if (server.client() === null && reports.isReport(document)) void server.start();
  };
  const update = (): void => {
    const document = activeDocument();
    const now = document !== undefined && reports.isReport(document);
    if (now !== last) void commands.executeCommand('setContext', 'heshu.isReport', now);
    last = now;
    if (now) void commands.executeCommand('setContext', 'heshu.hasReport', true);
  };
  const lookAtAll = (): void => {
    update();
    workspace.textDocuments.forEach(look);
  };
  lookAtAll();
  return Disposables.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('heshu')) lookAtAll();
    }),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    reports.onDidForce(lookAtAll),
  );
}
