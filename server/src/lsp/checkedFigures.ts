import { checkCancelled } from './fence';
import type { DocumentParams, WireRange } from './protocol';
import { methods } from './protocol';
import type { Reports } from './reports';
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
