import type { Event, TextDocument } from 'vscode';
import { EventEmitter, window, workspace } from 'vscode';
import { looksLikeReport } from '../../server/src/core/report/resembles';
import { isServed } from './schemes';

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

function resembles(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const enable = workspace.getConfiguration('heshu', document).get<string>('enable');
  if (enable === 'never') return false;
  return enable === 'always' || looksLikeReport(document.getText());
}
