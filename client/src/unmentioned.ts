import type { Disposable, QuickPickItem, TextEditor } from 'vscode';
import { commands, l10n, window } from 'vscode';
import type { UnmentionedResult, WirePhrase } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import type { Shared } from './shared';

/**
 * “List figures the report never mentions”: what the statistics office's file has and the report does not. Choosing one
 * writes it at the caret.
 */
export function unmentioned({ server }: Shared): Disposable {
  return commands.registerCommand('heshu.listUnmentioned', async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const client = server.client() ?? (await server.start());
    const uri = editor.document.uri.toString();
    const result = await client?.sendRequest<UnmentionedResult | null>(methods.unmentioned, { uri });
    if (!result) void window.showInformationMessage(l10n.t('This document is not checked as a report.'));
    else if (result.data === null) await offerLink();
    else if (result.phrases.length === 0)
      void window.showInformationMessage(l10n.t('The report mentions every figure of the figures file.'));
    else await offer(editor, result.phrases);
  });
}

async function offerLink(): Promise<void> {
  const choose = l10n.t('Choose a file…');
  const said = l10n.t('The report names no figures file.');
  if ((await window.showInformationMessage(said, choose)) === choose)
    await commands.executeCommand('heshu.linkData');
}

async function offer(editor: TextEditor, phrases: readonly WirePhrase[]): Promise<void> {
  const items = phrases.map(({ text, period, origin }): QuickPickItem => ({
    label: text,
    description: `${period} · ${origin}`,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('In the figures file, not in the report: {0}', phrases.length),
    placeHolder: l10n.t('Choose one to write it at the caret'),
    matchOnDescription: true,
  });
  if (chosen) await editor.edit((edit) => edit.replace(editor.selection, chosen.label));
}
