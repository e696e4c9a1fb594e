import type { DocumentParams } from './protocol';
import { methods } from './protocol';
import type { Refresh } from './refresh';
import type { Reports } from './reports';
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
