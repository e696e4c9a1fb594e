import { filePhrases } from '../core/documents/figures-file/phrase';
import { originOf } from '../core/documents/figures-file/file-formula';
import { renderPeriod } from '../core/reading/statement/period-name';
import { checkCancelled } from './fence';
import {
  type DocumentParams,
  type WireRange,
  methods,
  type UnmentionedResult,
  type WirePhrase,
} from './protocol';
import type { Reports, Reading } from './reports';
import type { Session } from './session';

/** `heshu/checkedFigures`: the figures of an open report that took part in a check, for clients that tick them off. */
export function onCheckedFigures(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.checkedFigures,
    session.fence.request(
      methods.checkedFigures,
      async ({ uri }: DocumentParams, token): Promise<readonly WireRange[]> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (!reading) return [];
        const { lines } = reading.document;
        // A tick says that the sum is right, so a figure that contradicts another has none.
        return reading.analysis.figures
          .filter(({ checks }) => checks.length > 0 && checks.every(({ outcome }) => outcome === 'holds'))
          .map(({ span }) => lines.range(span));
      },
    ),
  );
}

/** `heshu/unmentioned`: what the figures file has and the report never mentions, as words that can be put into it. */
export function onUnmentioned(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.unmentioned,
    session.fence.request(
      methods.unmentioned,
      async ({ uri }: DocumentParams, token): Promise<UnmentionedResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        return reading && unmentionedResult(reading);
      },
    ),
  );
}

function unmentionedResult({ analysis: { file }, loaded }: Reading): UnmentionedResult {
  if (file === null) return { data: null, phrases: [] };
  const missing = new Set(file.unmentioned);
  const lines = loaded.linesOf(file.path);
  const phrases = filePhrases(file).filter(({ figures }) => figures.some((figure) => missing.has(figure)));
  return {
    data: file.path,
    phrases: phrases.flatMap(({ text, period, figures: [first] }): readonly WirePhrase[] => {
      if (!first) return [];
      const range = lines?.range(first.cell.span) ?? { start: top, end: top };
      return [{ text, period: renderPeriod(period), origin: originOf(first), range }];
    }),
  };
}

const top = { line: 0, character: 0 };
