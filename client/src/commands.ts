import type { Disposable, Uri } from 'vscode';
import { commands as vscodeCommands, Disposable as Disposables, l10n, window } from 'vscode';
import { columnOf } from './reveal';
import { isServed } from './schemes';
import type { Shared } from './shared';

/** The commands that are not about the panel. */
export function commands({ server, reports }: Shared): Disposable {
  return Disposables.from(
    vscodeCommands.registerCommand('heshu.checkFile', async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !isServed(document)) {
        void window.showInformationMessage(l10n.t('Open a Markdown or plain-text file first.'));
        return;
      }
      reports.force(document);
      await server.start();
    }),
    vscodeCommands.registerCommand('heshu.showReport', async (uri?: Uri) => {
      if (uri) await window.showTextDocument(uri, { viewColumn: columnOf(uri) });
    }),
    vscodeCommands.registerCommand('heshu.showOutput', async () => {
      const client = server.client() ?? (await server.start());
      client?.outputChannel.show();
    }),
  );
}
