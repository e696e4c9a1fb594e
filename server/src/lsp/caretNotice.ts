import type { CaretParams } from './protocol';
import { methods } from './protocol';
import type { Reports } from './reports';
import type { Session } from './session';

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
