import type { Disposable, Uri } from 'vscode';
import { commands, l10n, TextEditorRevealType, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextChangeResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { reportAtHand } from './activeDocument';
import { columnOf } from './reveal';
import type { Shared } from './shared';

/** “Insert or Update Indicator Table”: the table at the caret, or the one the report keeps made anew. */
export function insertTable(shared: Shared): Disposable {
  return commands.registerCommand('heshu.insertTable', async (named?: Uri) => {
    const report = await reportAtHand(shared, named);
    if (!report) return;
    const { document, client, uri } = report;
    const editor = window.visibleTextEditors.find((each) => each.document === document);
    const { line, character } = editor?.selection.active ?? document.lineAt(document.lineCount - 1).range.end;
    const params = { uri, position: { line, character } };
    const change = await client.sendRequest<TextChangeResult | null>(methods.insertTable, params);
    if (!change) return;
    if (change.version !== document.version) {
      void window.showInformationMessage(l10n.t('The report was edited meanwhile. Please try again.'));
      return;
    }
    const edit = new WorkspaceEdit();
    const range = client.protocol2CodeConverter.asRange(change.range);
    edit.replace(document.uri, range, change.newText);
    if (!(await workspace.applyEdit(edit))) return;
    // Asked for from the panel, the table may stand in a tab behind or far from what is seen.
    const beside = { viewColumn: columnOf(document.uri), preserveFocus: true };
    const shown = await window.showTextDocument(document, beside);
    shown.revealRange(range.with(range.start, range.start), TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
