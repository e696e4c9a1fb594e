import type { Disposable } from 'vscode';
import { commands, Disposable as Disposables, Position, Selection, window } from 'vscode';
import type { WirePosition } from '../../server/src/lsp/protocol';

/** The commands that a hover may call; nothing else in it is trusted. */
export const hoverCommands: readonly string[] = ['heshu.renameFigure', 'heshu.findMentions'];

/** What the hover on a figure offers: a new value everywhere, and a list of all mentions. */
export function figureCommands(): Disposable {
  return Disposables.from(
    commands.registerCommand('heshu.renameFigure', (at?: WirePosition) =>
      atFigure(at, 'editor.action.rename'),
    ),
    commands.registerCommand('heshu.findMentions', (at?: WirePosition) =>
      atFigure(at, 'editor.action.goToReferences'),
    ),
  );
}

/** Runs an editor's own command with the caret in the figure; without a place, where the caret is. */
async function atFigure(at: WirePosition | undefined, command: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor && at) {
    const place = new Position(at.line, at.character);
    editor.selection = new Selection(place, place);
  }
  await commands.executeCommand(command);
}
