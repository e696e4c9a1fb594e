import { join } from 'node:path';
import * as vscode from 'vscode';

/** Opens a file of the test workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.file(join(workspaceFolder(), name));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Waits until what is said of a document is as wanted; fails with what was said instead. */
export function diagnosticsUntil(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
  limit = 20_000,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (wanted(diagnostics)) finish(() => resolve(diagnostics));
    };
    const changes = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(() => finish(() => reject(new Error(`still ${summary(uri)}`))), limit);
    const finish = (settle: () => void): void => {
      changes.dispose();
      clearTimeout(timer);
      settle();
    };
    look();
  });
}

/** The check a diagnostic comes from. */
export function checkOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function summary(uri: vscode.Uri): string {
  const said = vscode.languages.getDiagnostics(uri).map((each) => `${checkOf(each)}: ${each.message}`);
  return said.length === 0 ? 'nothing is said' : said.join('\n');
}

function workspaceFolder(): string {
  const folder = process.env.HESHU_WORKSPACE;
  if (folder === undefined) throw new Error('HESHU_WORKSPACE is not set: the suite is run by npm test');
  return folder;
}
