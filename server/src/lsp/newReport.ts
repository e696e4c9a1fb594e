import { readCompanionFile } from '../companion-files';
import type { FiguresFile } from '../core/companion/figures-file';
import { newReport } from '../core/section/new-report';
import { messages } from '../core/render/message';
import { checkCancelled } from './fence';
import type { NewReportParams, NewReportResult } from './protocol';
import { methods } from './protocol';
import type { Session } from './session';

/** `heshu/newReport`: the text of a new report with all its standard parts, begun with the figures file where there is one. */
export function onNewReport(session: Session): void {
  session.connection.onRequest(
    methods.newReport,
    session.fence.request(
      methods.newReport,
      async (params: NewReportParams, token): Promise<NewReportResult> => {
        const { level, place, year, prior, data } = params;
        const files = { ...(prior === undefined ? {} : { prior }), ...(data === undefined ? {} : { data }) };
        const { figures, problem } = await figuresOf(params, session);
        checkCancelled(token);
        return { text: newReport({ level, place, year, ...files }, figures), problem };
      },
    ),
  );
}

interface Figures {
  readonly figures: FiguresFile | null;
  readonly problem: string | null;
}

/** A file that cannot be read costs its figures, not the report. */
async function figuresOf({ data, dataUri }: NewReportParams, session: Session): Promise<Figures> {
  if (data === undefined || dataUri === undefined) return { figures: null, problem: null };
  const wanted = { key: 'data', name: data, uri: dataUri, path: dataUri } as const;
  const content = await readCompanionFile(session.files, wanted, session.formats);
  if (content.kind === 'figures') return { figures: content.file, problem: null };
  const fault = content.kind === 'fault' ? content.fault : 'otherKind';
  return {
    figures: null,
    problem: messages[session.language].findings.companions.unread('data', data, fault),
  };
}
