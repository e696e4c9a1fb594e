import { commands, env, l10n, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import { decodeBase64 } from '../../server/src/lsp/base64';
import type { FileResult } from '../../server/src/lsp/protocol';

/** The file a user wants for something: its dialog asks before it gives the name of one that is there already. */
export function askWhere(beside: Uri, name: string, ending: string): Thenable<Uri | undefined> {
  const folder =
    beside.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(beside, '..');
  return window.showSaveDialog({
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) } : {}),
  });
}

/** Writes what the server made, or says why there is nothing. */
export async function saveFile(target: Uri, made: FileResult | null): Promise<void> {
  if (made === null) return;
  if ('problem' in made) {
    void window.showErrorMessage(made.problem);
    return;
  }
  if (!(await writeWhole(target, decodeBase64(made.base64)))) return;
  const open = l10n.t('Show in Folder');
  const said = l10n.t('Written: {0}', target.path.split('/').at(-1) ?? '');
  // A browser has no folders to show, and a file of another machine is not in this one's.
  const here = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const chosen = await (here
    ? window.showInformationMessage(said, open)
    : window.showInformationMessage(said));
  if (chosen === open) await commands.executeCommand('revealFileInOS', target);
}

/**
 * Writes a whole file or nothing: the content goes to a new file beside it, which then takes its name. False, and said so,
 * where that cannot be.
 */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<boolean> {
  const name = target.path.split('/').at(-1) ?? '';
  const draft = Uri.joinPath(target, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}`);
  try {
    await workspace.fs.writeFile(draft, content);
    await workspace.fs.rename(draft, target, { overwrite: true });
    return true;
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
    void window.showErrorMessage(l10n.t('The file could not be written: {0}', reasonOf(error)));
    return false;
  }
}

/** Shows that something is going on, for as long as it takes. */
export function busy<Result>(title: string, work: Thenable<Result>): Thenable<Result> {
  return window.withProgress({ location: ProgressLocation.Notification, title }, () => work);
}

/** A report's file name without its ending, to name after it what is made of it. */
export function baseName({ path }: Uri): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
