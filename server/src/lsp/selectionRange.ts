import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../core/reading-aid/selection';
import { checkCancelled } from './fence';
import type { WirePosition } from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** `textDocument/selectionRange`: from a figure to its phrase, clause, sentence and paragraph. */
export function onSelectionRange(session: Session, reports: Reports): void {
  session.connection.onSelectionRanges(
    session.fence.request('textDocument/selectionRange', async ({ textDocument, positions }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      return reading && positions.map((position) => rangesAt(reading, position));
    }),
  );
}

/** The answer has one entry for each position, an empty range where nothing is around it. */
function rangesAt({ analysis, document: { lines } }: Reading, position: WirePosition): SelectionRange {
  const spans = selectionsAt(analysis, lines.offset(position));
  const [outermost, ...inner] = [...spans].reverse().map((span) => lines.range(span));
  const first: SelectionRange = { range: outermost ?? { start: position, end: position } };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), first);
}
