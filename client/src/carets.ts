import type { Disposable } from 'vscode';
import { window } from 'vscode';
import type { CaretParams } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import type { Shared } from './shared';

/** Tells the server where the caret is in a report, so that it does not call a figure wrong that is half typed. */
export function carets({ server, coverage }: Shared): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
    const client = server.client();
    const caret = selections[0]?.active;
    if (!client?.isRunning() || !caret || !coverage.of(document)) return;
    const params: CaretParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: { line: caret.line, character: caret.character },
    };
    void client.sendNotification(methods.caret, params);
  });
}
