import type { PrepareRenameResult } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { mentionAt } from '../core/symbol/symbol';
import { refusalOf } from '../core/symbol/rename';
import { printedOf } from '../core/render/quantity';
import { symbolUnder } from './figureSymbol';
import type { Reports } from './reports';
import type { Session } from './session';

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
export function refused(message: string): ResponseError<undefined> {
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
