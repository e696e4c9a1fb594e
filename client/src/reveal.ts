import {
  commands,
  Range,
  TabInputText,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { TextDocument } from 'vscode';
import type { WireRange } from '../../server/src/lsp/protocol';

/** Goes to a place in a report, in the column where it is open already, and selects it. */
export async function reveal(uri: string, { start, end }: WireRange): Promise<void> {
  const document = await textOf(Uri.parse(uri));
  if (!document) return;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const editor = await window.showTextDocument(document, { viewColumn: columnOf(document.uri), selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A workbook or a Word document is no text; whatever opens such files opens it. */
async function textOf(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    await commands.executeCommand('vscode.open', uri, { viewColumn: columnOf(uri) });
    return null;
  }
}

/** Never over the panel: where the report is, visible or in a tab behind, else the first column. */
export function columnOf(uri: Uri): ViewColumn {
  const wanted = uri.toString();
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted);
  if (shown?.viewColumn !== undefined) return shown.viewColumn;
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === wanted),
  );
  return group?.viewColumn ?? ViewColumn.One;
}
