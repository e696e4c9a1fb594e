import { countFindings } from './diagnostics';
import { type DocumentParams, methods, type CaretParams, type CoverageParams } from './protocol';
import type { Refresh } from './refresh';
import type { Reports, Review } from './reports';
import type { Session } from './session';

/** `heshu/checkFile`: the user asks for this document to be checked, whatever it looks like. */
export function onCheckFile(session: Session, reports: Reports, refresh: Refresh): void {
  session.connection.onRequest(
    methods.checkFile,
    session.fence.request(methods.checkFile, ({ uri }: DocumentParams) => {
      reports.force(uri);
      refresh.document(uri);
      return null;
    }),
  );
}

/** `heshu/caret`: where the writer is, so that a figure half typed is not called wrong. */
export function onCaret(session: Session, reports: Reports): void {
  session.connection.onNotification(
    methods.caret,
    session.fence.notification(methods.caret, ({ uri, position, composing }: CaretParams) => {
      const document = session.documents.get(uri);
      if (document) reports.caretMoved(uri, document.lines.offset(position), composing);
    }),
  );
}

/** Tells a client that wants to know what became of the figures, whenever a report was judged with another outcome. */
export function createCoverage(session: Session): (uri: string, review: Review | null) => void {
  const told = new Map<string, Review>();
  return (uri, review) => {
    if (!session.abilities.coverage) return;
    const before = told.get(uri);
    if (review === null ? !before : before && isSameReview(before, review)) return;
    if (review === null) told.delete(uri);
    else told.set(uri, review);
    void session.connection.sendNotification(methods.coverage, coverageParams(uri, review));
  };
}

function coverageParams(uri: string, review: Review | null): CoverageParams {
  return {
    uri,
    version: review?.document.version ?? 0,
    report: review !== null,
    coverage: review?.analysis.coverage ?? { figures: 0, checked: 0, unrelated: 0, unread: 0 },
    findings: countFindings(review?.shown.visible ?? []),
  };
}

function isSameReview(a: Review, b: Review): boolean {
  return a.analysis === b.analysis && a.shown.held.length === b.shown.held.length;
}
