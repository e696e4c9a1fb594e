import { tableGrid } from '../core/export/table-grid';
import { tableChange, withoutTableRegion } from '../core/export/table-region';
import { messages } from '../core/render/message';
import { checkCancelled } from './fence';
import type { InsertTableParams, TextChangeResult } from './protocol';
import { methods } from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';

/** `heshu/insertTable`: the one change that puts the indicator table into the report, or renews the one it keeps. */
export function onInsertTable(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.insertTable,
    session.fence.request(
      methods.insertTable,
      async ({ uri, position }: InsertTableParams, token): Promise<TextChangeResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        return reading && changeOf(reading, position, session);
      },
    ),
  );
}

function changeOf(
  { document: { text, version, lines }, settings, loaded }: Reading,
  position: InsertTableParams['position'],
  { core }: Session,
): TextChangeResult {
  // Made from the text alone: read together with the table it keeps, the report would only find its old figures again.
  const { companions } = loaded;
  // It becomes part of a Chinese report, whatever its writer's menus are in.
  const terms = { ...settings.analysis, companions, language: 'zh-CN' } as const;
  const analysis = core.analyze(withoutTableRegion(text), terms);
  const grid = tableGrid(analysis, messages['zh-CN'].cli.table, ['check']);
  const { span, text: newText } = tableChange(text, grid, lines.offset(position));
  return { version, range: lines.range(span), newText };
}
