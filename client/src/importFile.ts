import type { Disposable, Uri } from 'vscode';
import { commands, Disposable as Disposables, l10n, window, workspace } from 'vscode';
import { encodeBase64 } from '../../server/src/lsp/base64';
import type { FileResult, TextResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { askWhere, baseName, busy, isInput, saveFile, writeWhole } from './saveAs';
import type { Shared } from './shared';
import { activeWordDocument } from './wordDocument';

/**
 * What is done with a draft that came from elsewhere: “Import Word Document or Text…”, as report Markdown to go on writing in, and
 * “Export Word with Comments…”, the findings in a copy of the document itself.
 */
export function importFile(shared: Shared): Disposable {
  return Disposables.from(
    commands.registerCommand('heshu.importFile', (named?: Uri) => bringIn(shared, named)),
    commands.registerCommand('heshu.commentWord', (named?: Uri) => comment(shared, named)),
  );
}

async function bringIn({ server }: Shared, named: Uri | undefined): Promise<void> {
  const draft =
    named ??
    activeWordDocument() ??
    (await askDraft(l10n.t('Import Word Document or Text'), l10n.t('Word document or text'), [
      'docx',
      'txt',
    ]));
  const client = draft && (await server.start());
  if (!client) return;
  const bytes = await bytesOf(draft);
  if (!bytes) return;
  const params = { name: draft.path.split('/').at(-1) ?? '', base64: encodeBase64(bytes) };
  const read = await busy(
    l10n.t('Reading {0}', params.name),
    client.sendRequest<TextResult>(methods.import, params),
  );
  if ('problem' in read) {
    void window.showErrorMessage(`${params.name}: ${read.problem}`);
    return;
  }
  const target = await askWhere(draft, baseName(draft), 'md');
  if (!target || isInput(target, [draft])) return;
  if (await writeWhole(target, new TextEncoder().encode(read.text)))
    await window.showTextDocument(await workspace.openTextDocument(target));
  if (read.note !== undefined) void window.showInformationMessage(read.note);
}

async function comment({ server }: Shared, named: Uri | undefined): Promise<void> {
  const word =
    named ?? activeWordDocument() ?? (await askDraft(l10n.t('Export Word with Comments'), 'Word', ['docx']));
  const client = word && (await server.start());
  if (!client) return;
  const name = l10n.t('with comments');
  const target = await askWhere(word, `${baseName(word)} ${name}`, 'docx');
  if (!target || isInput(target, [word])) return;
  const asUri = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
  const params = { uri: asUri(word), target: asUri(target) };
  const asked = client.sendRequest<FileResult>(methods.commentWord, params);
  await saveFile(target, await busy(l10n.t('Writing {0}', target.path.split('/').at(-1) ?? ''), asked));
}

async function askDraft(title: string, kind: string, endings: string[]): Promise<Uri | undefined> {
  const [chosen] = (await window.showOpenDialog({ title, filters: { [kind]: endings } })) ?? [];
  return chosen;
}

/** A file that was moved away meanwhile, or may not be read, is told in the editor's own words. */
async function bytesOf(file: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
