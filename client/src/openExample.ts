import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { Shared } from './shared';

/** “Open the Example Report”: a copy that can be written on and is nowhere kept. */
export function openExample({ extension }: Shared): Disposable {
  return commands.registerCommand('heshu.openExample', async () => {
    const file = Uri.joinPath(extension, 'examples', 'qingshui-2026.md');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
}
