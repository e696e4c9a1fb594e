import type { Disposable } from '../files';
import { changed, openDocument } from './documents';
import type { Refresh } from './refresh';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/didOpen`, `didChange` and `didClose`: the documents as the editor has them. */
export function onTextDocumentSync(session: Session, reports: Reports, refresh: Refresh): void {
  const { connection, documents, analyses, companions, fence } = session;
  const companionEdited = createCompanionEdits(session, reports, refresh);
  connection.onDidOpenTextDocument(
    fence.notification('textDocument/didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      documents.set(openDocument(uri, languageId, version, text));
      refresh.edited(uri);
      companionEdited(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    fence.notification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const before = documents.get(uri);
      if (!before) return;
      const { document, edits } = changed(before, version, contentChanges);
      documents.set(document);
      analyses.drop(uri);
      reports.edited(document, edits);
      refresh.edited(uri);
      companionEdited(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    fence.notification('textDocument/didClose', ({ textDocument: { uri } }) => {
      documents.remove(uri);
      analyses.forget(uri);
      companions.forget(uri);
      reports.closed(uri);
      refresh.closed(uri);
      companionEdited(uri);
    }),
  );
}

/** A key is seldom the last one; so long after it the reports beside are judged anew. In milliseconds. */
export const companionPause = 500;

/**
 * Word that a document was opened, edited or closed in the editor: the open reports that name it are judged anew, for
 * what is open counts as it stands there. Once for a run of keys.
 */
function createCompanionEdits({ clock }: Session, reports: Reports, refresh: Refresh): (uri: string) => void {
  const edited = new Set<string>();
  let timer: Disposable | null = null;
  return (uri) => {
    edited.add(uri);
    timer?.dispose();
    timer = clock.after(companionPause, () => {
      const stale = [...edited].map(reports.changed).some(Boolean);
      edited.clear();
      timer = null;
      if (stale) refresh.all();
    });
  };
}
