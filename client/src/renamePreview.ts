import type { QuickPickItem, TextEdit, Uri } from 'vscode';
import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import type { RenameMiddleware } from 'vscode-languageclient';

/**
 * Shows where a figure is about to be changed, each mention ticked, before it is changed in several places. VS Code’s own
 * preview of a rename begins with nothing ticked, so that its button would do nothing.
 */
export const renamePreview: RenameMiddleware = {
  provideRenameEdits: async (document, position, newName, token, next) => {
    const edit = await next(document, position, newName, token);
    if (!edit) return edit;
    const changes = edit.entries().flatMap(([uri, edits]) => edits.map((each) => ({ uri, edit: each })));
    return asEdit(changes.length > 1 ? await confirmed(changes) : changes);
  },
};

interface Change {
  readonly uri: Uri;
  readonly edit: TextEdit;
}

type ChangeItem = QuickPickItem & { readonly change: Change };

/** Those that stay ticked; none where the user gave up. */
async function confirmed(changes: readonly Change[]): Promise<readonly Change[]> {
  const items = await Promise.all(changes.map(itemOf));
  const chosen = await window.showQuickPick<ChangeItem>(items, {
    title: l10n.t('The same figure in {0} places', changes.length),
    placeHolder: l10n.t('Take the tick from a place that is to stay as it is'),
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return (chosen ?? []).map(({ change }) => change);
}

/** “24000 → 24500 · line 27”, and below it the words around it as they will be. */
async function itemOf(change: Change): Promise<ChangeItem> {
  const { uri, edit } = change;
  const document = await workspace.openTextDocument(uri);
  const { start, end } = edit.range;
  const line = document.lineAt(start.line).text;
  const before = line.slice(Math.max(0, start.character - 20), start.character);
  const after = line.slice(end.character, end.character + 20);
  return {
    label: `${document.getText(edit.range)} → ${edit.newText}`,
    description: l10n.t('line {0}', start.line + 1),
    detail: `${before}${edit.newText}${after}`,
    picked: true,
    change,
  };
}

function asEdit(changes: readonly Change[]): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const { uri, edit } of changes) result.replace(uri, edit.range, edit.newText);
  return result;
}
