import type { Disposable } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { asksForSections } from './sectionPrefix';
import type { Shared } from './shared';

/**
 * Asks for suggestions in the writer's place when `hs-` or 核数 is typed in a report: VS Code asks for none in Markdown by itself, and
 * a character that triggers them would do so in the middle of what an input method composes. Undoing, and several carets, ask for
 * nothing.
 */
export function sectionSuggestions({ reports }: Shared): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const editor = window.activeTextEditor;
    const [change, another] = contentChanges;
    if (editor?.document !== document || editor.selections.length > 1) return;
    if (change === undefined || another !== undefined || reason !== undefined) return;
    const { line, character } = change.range.start;
    const before = document.lineAt(line).text.slice(0, character + change.text.length);
    const typed = { text: change.text, replaced: change.rangeLength, before };
    if (!asksForSections(typed) || !reports.isReport(document)) return;
    // As if the editor asked by itself: where nothing fits, nothing is said.
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}
