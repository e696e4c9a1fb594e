import type { Disposable, TextEditor } from 'vscode';
import { commands, Disposable as Disposables, l10n, Range, Selection, window } from 'vscode';
import { type Gap, gapAfter, gapBefore } from './gaps';

/**
 * Tab from gap to gap, as a snippet has it: “Next Gap” selects one, and while the caret stays in its paragraph Tab goes on and
 * Shift+Tab back (`heshu.inGaps`). Escape, another paragraph and another file end it; from then on Tab is the editor's own again.
 */
export function gapTour(): Disposable {
  let at: { readonly editor: TextEditor; readonly line: number } | null = null;
  const mark = (now: typeof at): void => {
    if ((at === null) !== (now === null))
      void commands.executeCommand('setContext', 'heshu.inGaps', now !== null);
    at = now;
  };
  const go = (find: (editor: TextEditor) => Gap | null) => (): void => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const gap = find(editor);
    if (gap === null) {
      mark(null);
      void window.showInformationMessage(l10n.t('No gap is left.'));
      return;
    }
    const range = rangeOf(gap, editor);
    mark({ editor, line: range.start.line });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  };
  return Disposables.from(
    commands.registerCommand(
      'heshu.nextGap',
      go(({ document, selection }) => gapAfter(document.getText(), document.offsetAt(selection.end))),
    ),
    commands.registerCommand(
      'heshu.previousGap',
      go(({ document, selection }) => gapBefore(document.getText(), document.offsetAt(selection.start))),
    ),
    commands.registerCommand('heshu.leaveGaps', () => mark(null)),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [caret] }) => {
      if (at !== null && (textEditor !== at.editor || caret?.active.line !== at.line)) mark(null);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== at?.editor) mark(null);
    }),
  );
}

function rangeOf({ start, end }: Gap, { document }: TextEditor): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
