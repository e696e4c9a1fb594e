import { type TextDocument, window, type Uri, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isServed } from './schemes';
import type { Shared } from './shared';

/**
 * The document the user is at. While the focus is in the indicator table no editor is active; then it is the one text
 * that is to be seen beside it.
 */
export function activeDocument(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return active;
  const visible = new Set(window.visibleTextEditors.map(({ document }) => document).filter(isServed));
  return visible.size === 1 ? [...visible][0] : undefined;
}

/** A report that a command is about, open, and the client to ask about it. */
export interface ReportAtHand {
  readonly document: TextDocument;
  readonly client: BaseLanguageClient;
  /** As the server knows it. */
  readonly uri: string;
}

/** The report a menu names, else the one the user is at or was at last; undefined, and said so, where there is none. */
export async function reportAtHand(shared: Shared, named?: Uri): Promise<ReportAtHand | undefined> {
  const document = named
    ? await workspace.openTextDocument(named)
    : (servedDocument() ?? shared.reports.last());
  const client = document && shared.reports.isReport(document) ? await shared.server.start() : null;
  if (!document || !client) {
    void window.showInformationMessage(l10n.t('This document is not checked as a report.'));
    return undefined;
  }
  return { document, client, uri: client.code2ProtocolConverter.asUri(document.uri) };
}

/** A comparison, a page of a check or an old version of Git in front is not what a command about the report means. */
function servedDocument(): TextDocument | undefined {
  const document = activeDocument();
  return document && isServed(document) ? document : undefined;
}
