import type { Disposable } from 'vscode';
import { commands, l10n, window, workspace } from 'vscode';
import { encodeBase64 } from '../../server/src/lsp/base64';
import type { TextResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { askWhere, baseName, busy, isInput, writeWhole } from './saveAs';
import type { Shared } from './shared';

/** “Import Word Document or Text…”: as report Markdown beside it, to go on writing in. */
export function importFile({ server }: Shared): Disposable {
  return commands.registerCommand('heshu.importFile', async () => {
    const filters = { [l10n.t('Word document or text')]: ['docx', 'txt'] };
    const [chosen] = (await window.showOpenDialog({ filters })) ?? [];
    const client = chosen && (await server.start());
    if (!client) return;
    const bytes = await workspace.fs.readFile(chosen);
    const params = { name: chosen.path.split('/').at(-1) ?? '', base64: encodeBase64(bytes) };
    const read = await busy(
      l10n.t('Reading {0}', params.name),
      client.sendRequest<TextResult>(methods.import, params),
    );
    if ('problem' in read) {
      void window.showErrorMessage(read.problem);
      return;
    }
    const target = await askWhere(chosen, baseName(chosen), 'md');
    if (!target || isInput(target, [chosen])) return;
    if (await writeWhole(target, new TextEncoder().encode(read.text)))
      await window.showTextDocument(await workspace.openTextDocument(target));
    if (read.note !== undefined) void window.showInformationMessage(read.note);
  });
}
