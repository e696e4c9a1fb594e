import type { Disposable, Event, TextDocument } from 'vscode';
import { commands, Disposable as Disposables, EventEmitter, window, workspace } from 'vscode';
import { looksLikeReport } from '../../server/src/core/report/resembles';
import { activeDocument } from './activeDocument';
import { isServed } from './schemes';
import type { Shared } from './shared';

/** Which documents are reports, by their look, by the setting, or because the user said so. */
export interface Reports {
  readonly isReport: (document: TextDocument) => boolean;
  /** Check this document from now on, whatever it looks like. */
  readonly force: (document: TextDocument) => void;
  readonly forced: () => readonly string[];
  readonly onDidForce: Event<void>;
  /** The report looked at last, while it is open: the walkthrough and previews stand in front of it. */
  readonly last: () => TextDocument | undefined;
  readonly dispose: () => void;
}

export function createReports(): Reports {
  const forced = new Set<string>();
  const emitter = new EventEmitter<void>();
  const isReport = (document: TextDocument): boolean =>
    isServed(document) && (forced.has(document.uri.toString()) || resembles(document));
  let last: TextDocument | undefined;
  const look = (document: TextDocument | undefined): void => {
    if (document && isReport(document)) last = document;
  };
  look(window.activeTextEditor?.document);
  const following = window.onDidChangeActiveTextEditor((editor) => look(editor?.document));
  return {
    isReport,
    last: () => (last?.isClosed === false ? last : undefined),
    force: (document) => {
      forced.add(document.uri.toString());
      emitter.fire();
    },
    forced: () => [...forced],
    onDidForce: emitter.event,
    dispose: () => {
      following.dispose();
      emitter.dispose();
    },
  };
}

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

function resembles(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const enable = workspace.getConfiguration('heshu', document).get<string>('enable');
  if (enable === 'never') return false;
  return enable === 'always' || looksLikeReport(document.getText());
}
