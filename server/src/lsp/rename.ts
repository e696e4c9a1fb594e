import {
  type AnnotatedTextEdit,
  type TextEdit,
  type WorkspaceEdit,
  TextDocumentEdit,
  type PrepareRenameResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { standardUnits } from '../core/reading/figure/unit';
import { printedOf } from '../core/reading/printed';
import { type FigureEdit, renameFigure, refusalOf } from '../core/author/symbol/rename';
import { mentionAt } from '../core/author/symbol/symbol';
import { symbolUnder } from './mentions';
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

/** `textDocument/prepareRename`: the figure that would get a new value, or one plain line saying why none can. */
export function onPrepareRename(session: Session, reports: Reports): void {
  session.connection.onPrepareRename(
    session.fence.request(
      'textDocument/prepareRename',
      async (params, token): Promise<PrepareRenameResult | null> => {
        const found = await symbolUnder(reports, params, token);
        if (!found) return nothingToRename(session, reports, params, token);
        const why = refusalOf(found.symbol);
        if (why !== null) throw refused(session.words.rename.refused[why]);
        const { chosen } = found.symbol;
        const range = found.reading.document.lines.range(chosen.span);
        return { range, placeholder: printedOf(chosen.mention) };
      },
    ),
  );
}

/** A request that cannot be done for a reason the user should read; editors show it as it is. */
function refused(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message, undefined);
}

/** A figure that is not bound says why nothing goes with it; where no figure stands there is nothing to say. */
async function nothingToRename(
  session: Session,
  reports: Reports,
  { textDocument, position }: Parameters<typeof symbolUnder>[1],
  token: Parameters<typeof symbolUnder>[2],
): Promise<null> {
  const reading = await reports.read(textDocument.uri, token);
  if (reading && mentionAt(reading.analysis, reading.document.lines.offset(position)))
    throw refused(session.words.rename.unread);
  return null;
}
