import type { Disposable, TextDocument, Uri } from 'vscode';
import { commands, Disposable as Disposables, l10n, languages, window, workspace } from 'vscode';
import { looksLikeReport } from '../../server/src/core/report/resembles';
import { hasServedScheme, isServed } from './schemes';
import type { Shared } from './shared';
import { isWordFile, wordViewType } from './wordDocument';

/** “Check This File”, whatever it looks like and whatever its language, and the one offer to do so. */
export function checkFile(shared: Shared): Disposable {
  return Disposables.from(
    commands.registerCommand('heshu.checkFile', (named?: Uri) => check(shared, named)),
    offers(shared),
  );
}

async function check(shared: Shared, named: Uri | undefined): Promise<void> {
  if (named && isWordFile(named)) {
    await commands.executeCommand('vscode.openWith', named, wordViewType);
    return;
  }
  const document = named ? await opened(named) : window.activeTextEditor?.document;
  if (named && !document) return;
  if (!document || !hasServedScheme(document)) {
    void window.showInformationMessage(l10n.t('Open a text file first.'));
    return;
  }
  if (document.getText().includes(undecoded)) await offerOtherEncoding(document);
  else await checkText(shared, document);
}

async function opened(file: Uri): Promise<TextDocument | undefined> {
  try {
    return (await window.showTextDocument(file)).document;
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** The server knows Markdown and plain text; a page that was pasted may have been taken for anything. */
async function checkText({ server, reports }: Shared, document: TextDocument): Promise<void> {
  const served = isServed(document)
    ? document
    : await languages.setTextDocumentLanguage(document, 'markdown');
  reports.force(served);
  await server.start();
}

/** What the editor shows for bytes that are no letters of the encoding it took. */
const undecoded = '\uFFFD';

/** A text of Notepad or WPS in GBK: the editor, unlike the import, takes every file for UTF-8 unless it is told. */
async function offerOtherEncoding(document: TextDocument): Promise<void> {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const [bringIn, reopen] = [l10n.t('Import as Report'), l10n.t('Choose the encoding…')];
  const said = l10n.t('{0} is not in UTF-8 (it may be GBK), so its words are not to be read here.', name);
  const chosen = await window.showWarningMessage(said, bringIn, reopen);
  if (chosen === bringIn) await commands.executeCommand('heshu.importFile', document.uri);
  if (chosen === reopen) await commands.executeCommand('workbench.action.editor.changeEncoding');
}

/** Asked once a document, of what was pasted or opened as something else than Markdown and looks like a report; never of other text. */
function offers(shared: Shared): Disposable {
  const asked = new Set<string>();
  const look = (document: TextDocument | undefined): void => {
    if (!document || asked.has(document.uri.toString()) || !mayBeReport(shared, document)) return;
    asked.add(document.uri.toString());
    void offer(shared, document);
  };
  look(window.activeTextEditor?.document);
  return Disposables.from(
    window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length >= pasted)) look(document);
    }),
    // The next new page may have the same name.
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => isUntitled && asked.delete(uri.toString())),
  );
}

/** Characters that come at once only when they are pasted. */
const pasted = 100;

function mayBeReport({ reports }: Shared, document: TextDocument): boolean {
  const { languageId, isUntitled } = document;
  if (languageId === 'markdown' || !hasServedScheme(document)) return false;
  if (!isUntitled && languageId !== 'plaintext') return false;
  const settings = workspace.getConfiguration('heshu', document);
  if (settings.get('offer') === false || settings.get('enable') === 'never') return false;
  return looksLikeReport(document.getText()) && !reports.isReport(document);
}

async function offer(shared: Shared, { uri }: TextDocument): Promise<void> {
  const [yes, never] = [l10n.t('Yes'), l10n.t('Do not ask again')];
  const question = l10n.t('This looks like a government work report. Check its figures?');
  const chosen = await window.showInformationMessage(question, yes, never);
  // By now the editor may have guessed another language for it, which makes it another document.
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (chosen === yes && document) await checkText(shared, document);
  if (chosen === never) await workspace.getConfiguration('heshu').update('offer', false, true);
}
