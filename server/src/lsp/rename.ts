import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocumentEdit } from 'vscode-languageserver';
import { standardUnits } from '../core/figure/unit';
import type { FigureEdit } from '../core/symbol/rename';
import { renameFigure } from '../core/symbol/rename';
import { symbolUnder } from './figureSymbol';
import { refused } from './prepareRename';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/**
 * `textDocument/rename`: a new value for a figure, written over every mention of its quantity in that mention's unit and
 * precision. Clients that can are asked to show the changes before they are made.
 */
export function onRename(session: Session, reports: Reports): void {
  session.connection.onRenameRequest(
    session.fence.request('textDocument/rename', async (params, token): Promise<WorkspaceEdit> => {
      const found = await symbolUnder(reports, params, token);
      if (!found) throw refused(session.words.rename.unread);
      const { approximation } = found.reading.settings.analysis;
      const units = found.reading.settings.analysis.vocabulary?.units ?? standardUnits;
      const result = renameFigure(found.symbol, params.newName, { approximation, units });
      if (result.kind === 'refused') throw refused(session.words.rename.refused[result.why]);
      return editOf(session, found.reading, result.edits);
    }),
  );
}

function editOf(session: Session, { document }: Reading, edits: readonly FigureEdit[]): WorkspaceEdit {
  const { uri, version, lines } = document;
  const plain = edits.map(({ span, text }): TextEdit => ({ range: lines.range(span), newText: text }));
  if (!session.abilities.documentChanges) return { changes: { [uri]: plain } };
  if (!session.abilities.changeAnnotations)
    return { documentChanges: [TextDocumentEdit.create({ uri, version }, plain)] };
  const annotated = plain.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: ANNOTATION }));
  const { label, description } = session.words.rename.preview(edits.length);
  return {
    documentChanges: [TextDocumentEdit.create({ uri, version }, annotated)],
    changeAnnotations: { [ANNOTATION]: { label, description, needsConfirmation: edits.length > 1 } },
  };
}

const ANNOTATION = 'heshu.mentions';
