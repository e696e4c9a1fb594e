import { explainAt } from '../core/output/text/explain/explain';
import { checkCancelled } from './fence';
import { type ExplainParams, type ExplainResult, methods } from './protocol';
import type { Reports } from './reports';
import type { Session } from './session';

/** `heshu/explain`: how the sentence at a place is read, as a text. */
export function onExplain(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.explain,
    session.fence.request(
      methods.explain,
      async ({ uri, position }: ExplainParams, token): Promise<ExplainResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (!reading) return null;
        const { lines } = reading.document;
        const explained = explainAt(reading.analysis, lines.offset(position), session.language);
        return explained && { range: lines.range(explained.span), text: explained.text };
      },
    ),
  );
}
