import { commands, env, FileType, l10n, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import { decodeBase64 } from '../../server/src/lsp/base64';
import type { FileResult } from '../../server/src/lsp/protocol';
import { isDraftName, isStale, newDraftName } from './draftName';

/** The file a user wants for something: its dialog asks before it gives the name of one that is there already. */
export function askWhere(beside: Uri, name: string, ending: string): Thenable<Uri | undefined> {
  const folder =
    beside.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(beside, '..');
  return window.showSaveDialog({
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) } : {}),
  });
}

/** Says what a page came to, and offers to keep it as a file: a comparison is often handed on. */
export async function offerFile(
  said: string,
  {
    beside,
    name,
    inputs,
  }: { readonly beside: Uri; readonly name: string; readonly inputs: readonly (Uri | undefined)[] },
  make: (to: 'xlsx' | 'docx') => Promise<FileResult | null>,
): Promise<void> {
  const kinds = { [l10n.t('Save as Excel…')]: 'xlsx', [l10n.t('Save as Word…')]: 'docx' } as const;
  const chosen = await window.showInformationMessage(said, ...Object.keys(kinds));
  const to = chosen === undefined ? undefined : kinds[chosen];
  const target = to && (await askWhere(beside, name, to));
  if (to && target && !isInput(target, inputs)) await saveFile(target, await make(to));
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
  const said = l10n.t('Written: {0}', nameOf(target));
  // A browser has no folders to show, and a file of another machine is not in this one's.
  const here = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const chosen = await (here
    ? window.showInformationMessage(said, open)
    : window.showInformationMessage(said));
  if (chosen === open) await commands.executeCommand('revealFileInOS', target);
}

/**
 * Whether the file chosen is one of those read, and said so. The dialog has asked whether to replace it, and could not know
 * that it is the draft.
 */
export function isInput(target: Uri, inputs: readonly (Uri | undefined)[]): boolean {
  // Where capitals count, one name in two spellings is refused for nothing; where they do not, a draft is kept.
  const keyOf = (uri: Uri): string => uri.toString().toLowerCase();
  if (!inputs.some((input) => input && keyOf(input) === keyOf(target))) return false;
  void window.showErrorMessage(l10n.t('{0} is being read and is never replaced.', nameOf(target)));
  return true;
}

/**
 * Writes a whole file or nothing: the content goes to a new file beside it, which then takes its name. False, and said so,
 * where that cannot be.
 */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<boolean> {
  const folder = Uri.joinPath(target, '..');
  const draft = Uri.joinPath(folder, newDraftName(crypto.randomUUID()));
  try {
    await refuseSpecial(target);
    await removeStaleDrafts(folder);
    await workspace.fs.writeFile(draft, content);
    await workspace.fs.rename(draft, target, { overwrite: true });
    return true;
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
    void window.showErrorMessage(l10n.t('The file could not be written: {0}', reasonOf(error)));
    return false;
  }
}

/** A pipe or a device, which a file in its place would destroy, is neither file nor folder to VS Code; a folder says so itself. */
async function refuseSpecial(target: Uri): Promise<void> {
  const found = await Promise.resolve(workspace.fs.stat(target)).catch(() => null);
  if (found && (found.type & (FileType.File | FileType.Directory)) === 0)
    throw new Error(l10n.t('It is not a file that can be written.'));
}

/** What a window that was closed half-way left; nothing here keeps a file from being written. */
async function removeStaleDrafts(folder: Uri): Promise<void> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  for (const [name, type] of entries) {
    if (type !== FileType.File || !isDraftName(name)) continue;
    const draft = Uri.joinPath(folder, name);
    const found = await Promise.resolve(workspace.fs.stat(draft)).catch(() => null);
    if (found && isStale(found.mtime, Date.now()))
      await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
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

function nameOf({ path }: Uri): string {
  return path.split('/').at(-1) ?? '';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
