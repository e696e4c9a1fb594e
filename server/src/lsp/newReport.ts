import { skeleton } from '../core/section/skeleton';
import type { NewReportParams, NewReportResult } from './protocol';
import { methods } from './protocol';
import type { Session } from './session';

/** `heshu/newReport`: the text of a new report with all its standard parts. */
export function onNewReport(session: Session): void {
  session.connection.onRequest(
    methods.newReport,
    session.fence.request(methods.newReport, (params: NewReportParams): NewReportResult => {
      const { level, place, year, prior, data } = params;
      const files = { ...(prior === undefined ? {} : { prior }), ...(data === undefined ? {} : { data }) };
      return { text: skeleton({ level, place, year, ...files }) };
    }),
  );
}
