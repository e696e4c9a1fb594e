import { linkFile, type LinkKey } from '../core/report/link-file';
import { checkCancelled } from './fence';
import type { LinkFileParams, LinkFileResult, TextChangeResult } from './protocol';
import { methods } from './protocol';
import type { Reports } from './reports';
import type { Session } from './session';

/** `heshu/linkFile`: the one change of the front matter that makes a report name other files. */
export function onLinkFile(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.linkFile,
    session.fence.request(
      methods.linkFile,
      async ({ uri, key, names }: LinkFileParams, token): Promise<LinkFileResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        if (!reading) return null;
        const { text, version, lines } = reading.document;
        const linked = withLinks(text, key, names);
        if (linked === null) return { problem: 'unreadable' };
        if (linked === text) return { problem: 'same' };
        return changeOf(text, linked, version, lines.range);
      },
    ),
  );
}

/** The report with all names in it, those it has already as they are; null for front matter that cannot be read. */
function withLinks(text: string, key: LinkKey, names: readonly string[]): string | null {
  let linked = text;
  for (const name of names) {
    const edit = linkFile(linked, key, name);
    if (edit === 'unreadable') return null;
    if (edit !== 'same')
      linked = linked.slice(0, edit.span.start) + edit.newText + linked.slice(edit.span.end);
  }
  return linked;
}

/** One change that leaves alone what both begin and end with. */
function changeOf(
  before: string,
  after: string,
  version: number,
  range: (span: { start: number; end: number }) => TextChangeResult['range'],
): TextChangeResult {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    version,
    range: range({ start, end: before.length - end }),
    newText: after.slice(start, after.length - end),
  };
}
