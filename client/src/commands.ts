import type { Disposable, Uri } from 'vscode';
import { commands as vscodeCommands, Disposable as Disposables, window } from 'vscode';
import { columnOf } from './reveal';
import type { Shared } from './shared';

/** The commands that are not about the panel. */
export function commands({ server }: Shared): Disposable {
  return Disposables.from(
    vscodeCommands.registerCommand('heshu.showReport', async (uri?: Uri) => {
      if (uri) await window.showTextDocument(uri, { viewColumn: columnOf(uri) });
    }),
    vscodeCommands.registerCommand('heshu.showOutput', async () => {
      const client = server.client() ?? (await server.start());
      client?.outputChannel.show();
    }),
  );
}
