import type { Disposable, TextEditor } from 'vscode';
import { Disposable as Disposables, Range, ThemeColor, window, workspace } from 'vscode';
import type { DocumentParams, WireRange } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import type { Shared } from './shared';

/** A small tick behind every figure that was held against others and agrees, where the setting asks for it. */
export function ticks({ server, coverage }: Shared): Disposable {
  const decoration = window.createTextEditorDecorationType({
    after: {
      contentText: '✓',
      color: new ThemeColor('editorCodeLens.foreground'),
      margin: '0 0 0 0.1em',
    },
  });
  const draw = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const client = server.client();
    const wanted = workspace.getConfiguration('heshu', document).get<boolean>('ticks') === true;
    if (!wanted || !client?.isRunning() || !coverage.of(document)) {
      editor.setDecorations(decoration, []);
      return;
    }
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const { version } = document;
    const ranges = await client.sendRequest<WireRange[]>(methods.checkedFigures, params);
    if (document.version === version) editor.setDecorations(decoration, ranges.map(rangeOf));
  };
  const drawAll = (): void => {
    // A request that a newer version has overtaken is answered for that version.
    for (const editor of window.visibleTextEditors) void draw(editor).catch(() => undefined);
  };
  drawAll();
  return Disposables.from(
    decoration,
    coverage.onDidChange(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('heshu.ticks')) drawAll();
    }),
  );
}

function rangeOf({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
