import { gridContent } from '../documents/artifact';
import { type AnalysedPaper, meetingPage, type MeetingPage } from '../documents/meeting-page';
import type { FoundMeeting } from '../documents/meeting-files';
import { meetingsJson } from '../core/output/json/meeting';
import type { RangeOf } from '../core/output/json/range';
import { messages } from '../core/output/message/index';
import { gridMarkdown } from '../core/output/text/grid-markdown';
import { plainPaint, sheetText } from '../core/output/text/grid';
import { lineIndex } from '../lsp/convert';
import type { WireRange } from '../lsp/protocol';
import { examineInput, lineOf, prepare, unreadableJson } from './examine';
import { Failure } from './failure';
import { readFolder } from './folder';
import type { Input, UnreadableInput } from './input';
import { formatsOf } from './read-file';
import { refuseOutput, saveOutput } from './output';
import { progressOf, tellFaults } from './progress';
import { type Session, uriOf } from './session';

/** How the page of a meeting may be written. */
export const meetingFormats = ['text', 'json', 'markdown', 'xlsx', 'docx'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export interface MeetingOptions {
  /** Null where nothing was asked for: then the ending of the output says. */
  readonly format: MeetingFormat | null;
  readonly output?: string;
  readonly force: boolean;
}

/**
 * `heshu compare --meeting FOLDER`: every figure that two papers of one meeting give differently, on one page. What could not be read is
 * a line each and status 2; the rest is compared all the same.
 */
export async function compareMeeting(
  folder: string,
  options: MeetingOptions,
  session: Session,
): Promise<number> {
  const format = formatOf(options, session);
  if (options.output !== undefined) await refuseOutput(options.output, session);
  const stat = await session.io.files.stat(uriOf(session.io, folder));
  const { file, notFolder } = session.words.failure;
  if (stat?.kind !== 'folder')
    throw new Failure(`--meeting ${folder}: ${stat === null ? file.missing : notFolder}`);
  const { inputs, meetings: all } = await readFolder(folder, session);
  const meetings = all.filter(({ papers }) => papers.length > 1);
  const found = inputs.map(([, input]) => input);
  if (meetings.length === 0) {
    for (const [, input] of inputs)
      if (input.kind === 'unreadable' && input.path !== folder) await session.complain(lineOf(input));
    throw new Failure(`${folder}: ${messages[session.language].exports.meeting.none}`);
  }
  const { pages, broken } = await pagesOf(found, meetings, session);
  const unread = [...found.filter((input) => input.kind === 'unreadable'), ...broken];
  for (const input of unread) await session.complain(lineOf(input));
  const content = await contentOf(pages, unread, format, options, session);
  if (options.output === undefined) await session.io.stdout.write(String(content));
  else await saveOutput(options.output, content, { replace: options.force }, session);
  return unread.length > 0 ? 2 : 0;
}

/** The ending of the output, where no format is asked for; on the screen it is text. */
function formatOf({ format, output }: MeetingOptions, { words: { failure } }: Session): MeetingFormat {
  const isBinary = format === 'xlsx' || format === 'docx';
  if (output === undefined && isBinary) throw new Failure(failure.outputNeeded(format));
  if (format !== null || output === undefined) return format ?? 'text';
  const ending = /\.([^./\\]+)$/u.exec(output)?.[1]?.toLowerCase() ?? '';
  const named = endings.get(ending);
  if (named === undefined)
    throw new Failure(
      failure.badValue('-o', output, [...endings.keys()].map((each) => `.${each}`).join(', ')),
    );
  return named;
}

const endings: ReadonlyMap<string, MeetingFormat> = new Map([
  ['md', 'markdown'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
  ['txt', 'text'],
  ['json', 'json'],
]);

async function pagesOf(
  inputs: readonly Input[],
  meetings: readonly FoundMeeting[],
  session: Session,
): Promise<{ readonly pages: readonly MeetingPage[]; readonly broken: readonly UnreadableInput[] }> {
  const broken: UnreadableInput[] = [];
  const wanted = new Set(meetings.flatMap(({ papers }) => papers.map(({ path }) => path)));
  const prepared = await prepare(
    inputs.filter(({ path }) => wanted.has(path)),
    {},
    session,
  );
  const progress = progressOf(session.io, prepared.length, session.words);
  const analysed = new Map<string, Pick<AnalysedPaper, 'analysis' | 'lineOf'>>();
  for (const input of prepared) {
    await progress.step(input.path);
    const report = examineInput(input, session);
    await progress.clear();
    if (report.kind === 'unreadable') {
      broken.push(report);
      continue;
    }
    const { analysis, lines } = report;
    await tellFaults({ path: input.path, faults: analysis.faults }, session);
    analysed.set(input.path, { analysis, lineOf: ({ start }) => lines.position(start).line + 1 });
  }
  const pages = meetings.map((meeting) => {
    const papers = meeting.papers.flatMap(({ path, kind, uri }): readonly AnalysedPaper[] => {
      const paper = analysed.get(path);
      return paper ? [{ ...paper, path, kind, uri }] : [];
    });
    return meetingPage({ meeting, papers }, session.language);
  });
  return { pages, broken };
}

async function contentOf(
  pages: readonly MeetingPage[],
  unread: readonly UnreadableInput[],
  format: MeetingFormat,
  { output }: MeetingOptions,
  session: Session,
): Promise<string | Uint8Array> {
  const grids = pages.map(({ grid }) => grid);
  switch (format) {
    case 'json':
      return `${JSON.stringify(meetingsJson(pages.map(written), unread.map(unreadableJson), rangesIn(pages)))}\n`;
    case 'markdown':
      return grids.map(gridMarkdown).join('\n');
    case 'text': {
      const paint = output === undefined ? session.paint : plainPaint;
      return grids
        .map((grid) => `${grid.title ?? ''}\n${grid.rows.length === 0 ? '' : sheetText(grid, paint)}`)
        .join('\n');
    }
    case 'xlsx':
    case 'docx':
      return gridContent(numbered(grids), format, session.language, () => formatsOf(session));
  }
}

function written({
  meeting: { place, year },
  papers,
  differences,
}: MeetingPage): Parameters<typeof meetingsJson>[0][number] {
  return { place, year, papers, differences };
}

function rangesIn(pages: readonly MeetingPage[]): (path: string) => RangeOf<WireRange> {
  const papers = new Map(
    pages.flatMap(({ meeting }) => meeting.papers.map((each) => [each.path, lineIndex(each.source)])),
  );
  return (path) => (place) => (papers.get(path) ?? lineIndex('')).range(place);
}

/** No two sheets of a workbook have one name. */
function numbered(grids: readonly MeetingPage['grid'][]): readonly MeetingPage['grid'][] {
  return grids.length < 2
    ? grids
    : grids.map((grid, at) => ({ ...grid, name: `${grid.name}${String(at + 1)}` }));
}
