import type { InlayHint } from 'vscode-languageserver';
import type { Hint } from '../core/reading-aid/hints';
import { hintsOf } from '../core/reading-aid/hints';
import { checkCancelled } from './fence';
import type { LineIndex } from './convert';
import type { Reports } from './reports';
import type { Session } from './session';

/** `textDocument/inlayHint`: implied tasks and recomputed rates behind the figures; only where the setting asks for them. */
export function onInlayHint(session: Session, reports: Reports): void {
  session.connection.languages.inlayHint.on(
    session.fence.request('textDocument/inlayHint', async ({ textDocument, range }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      if (!reading?.settings.inlayHints) return null;
      const { lines } = reading.document;
      const [from, to] = [lines.offset(range.start), lines.offset(range.end)];
      return hintsOf(reading.analysis.ledger)
        .filter(({ offset }) => from <= offset && offset <= to)
        .map((hint) => inlayHint(session, hint, lines));
    }),
  );
}

function inlayHint({ words }: Session, { kind, offset, value, formula }: Hint, lines: LineIndex): InlayHint {
  const label = words.aid.hint[kind](value);
  return { position: lines.position(offset), label, tooltip: formula, paddingLeft: true };
}
