import type { CancellationToken } from 'vscode-languageserver';
import { noCompanions } from '../core/documents/companion/companion';
import { meetingColumns } from '../core/output/compare/meeting';
import { cellText } from '../core/output/export/grid';
import { messages } from '../core/output/message';
import { plainPaint, sheetText } from '../core/output/text/grid';
import { gridContent } from '../documents/artifact';
import {
  fileName,
  filesToRead,
  type FolderText,
  type FoundMeeting,
  isWorkbook,
  mayBePaper,
  meetingsOf,
  paperEndings,
  papersAmong,
  papersBeside,
  workbookText,
  yearOfMeeting,
} from '../documents/meeting-files';
import { type AnalysedPaper, meetingPage, type MeetingPage } from '../documents/meeting-page';
import { reportText } from '../documents/report-text';
import { encodeBase64 } from './base64';
import { lineIndex } from './convert';
import { checkCancelled } from './fence';
import { bytesOf } from './officeFiles';
import {
  type FileResult,
  type MeetingLink,
  type MeetingParams,
  type MeetingResult,
  methods,
} from './protocol';
import type { Reading, Reports } from './reports';
import type { Session } from './session';
import { uriKey } from './uri';
import { officeProblem, shownUri } from './wordText';

type MeetingAnswer = MeetingResult | FileResult | { readonly problem: string };

/**
 * `heshu/meeting`: what the papers of a meeting that lie in the folder of an open report state differently, as a text with links or as a
 * file. What may be read there the rules of trust say, as for files that a report names; what is open counts as it stands there.
 */
export function onMeeting(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.meeting,
    session.fence.request(
      methods.meeting,
      async (params: MeetingParams, token): Promise<MeetingAnswer | null> => {
        const reading = await reports.read(params.uri, token);
        checkCancelled(token);
        return reading && answer(params, reading, session, token);
      },
    ),
  );
}

async function answer(
  { uri, to }: MeetingParams,
  reading: Reading,
  session: Session,
  token: CancellationToken,
): Promise<MeetingAnswer> {
  const { language, formats } = session;
  if (!URL.canParse('.', uri)) return { problem: messages[language].exports.meeting.unsaved };
  const { texts, unread } = await readFolder(uri, reading, session, token);
  const meetings = meetingsOf(papersAmong(texts));
  const meeting = meetings.find(({ papers }) => papers.some((each) => uriKey(each.uri) === uriKey(uri)));
  const told = [...unread, ...versionLines(meetings, session)];
  if (!meeting || meeting.papers.length < 2)
    return { problem: [messages[language].exports.meeting.none, ...told].join('\n') };
  const page = meetingPage({ meeting, papers: await analysed(meeting, session, token) }, language);
  if (to === undefined) return shown(page, told, session);
  return { base64: encodeBase64(bytesOf(await gridContent([page.grid], to, language, formats))) };
}

interface FolderTexts {
  readonly texts: readonly FolderText[];
  /** A line for each that was not read. */
  readonly unread: readonly string[];
}

async function readFolder(
  uri: string,
  { settings }: Reading,
  session: Session,
  token: CancellationToken,
): Promise<FolderTexts> {
  const { files, trust, documents, language } = session;
  const { companions } = messages[language].cli;
  const listed = filesToRead(await files.list(new URL('.', uri).href.replace(/\/$/u, ''), paperEndings));
  const open = new Map(documents.all().map((document) => [uriKey(document.uri), document.text]));
  const texts: FolderText[] = [];
  const unread: string[] = [];
  for (const file of listed) {
    checkCancelled(token);
    const known = open.get(uriKey(file));
    const withheld = known === undefined ? await trust.refusal(uri, file, settings.own) : null;
    if (withheld !== null) {
      if (mayBePaper(file)) unread.push(companions.leftUnread('with', fileName(file), withheld));
      continue;
    }
    const read = known === undefined ? await textOf(file, session) : { source: known };
    if ('source' in read) texts.push({ uri: file, path: file, source: read.source });
    else if (mayBePaper(file)) unread.push(`${fileName(file)}: ${read.problem}`);
  }
  return { texts, unread };
}

async function textOf(
  uri: string,
  { files, formats, language }: Session,
): Promise<{ readonly source: string } | { readonly problem: string }> {
  try {
    const bytes = await files.read(uri);
    if (!isWorkbook(uri)) return { source: await reportText(bytes, uri, formats) };
    const read = await workbookText(bytes, uri, formats);
    return 'source' in read ? read : { problem: messages[language].cli.companions.why('data', read.fault) };
  } catch (error) {
    const problem = officeProblem(error, language);
    if (problem === null) throw error;
    return { problem };
  }
}

/** Several versions of one paper, of which none is used or the uppermost. */
function versionLines(meetings: readonly FoundMeeting[], { language }: Session): readonly string[] {
  const { versions: line } = messages[language].cli.meeting;
  return meetings.flatMap(({ versions }) =>
    versions.map(({ kind, all, used }) =>
      line(
        kind,
        all.map(({ uri }) => fileName(uri)),
        used && fileName(used.uri),
      ),
    ),
  );
}

/** Between two papers the editor's own requests get their turn. */
async function analysed(
  meeting: FoundMeeting,
  session: Session,
  token: CancellationToken,
): Promise<readonly AnalysedPaper[]> {
  const papers: AnalysedPaper[] = [];
  for (const { uri, path, kind, source } of meeting.papers) {
    const settings = await session.configuration.of(uri);
    await session.clock.turn();
    checkCancelled(token);
    const companions = { ...noCompanions, with: papersBeside(uri, [meeting]) };
    const lines = lineIndex(source);
    const year = yearOfMeeting(uri, [meeting]);
    const own = year === null ? {} : { year };
    const analysis = session.core.analyze(source, { ...own, ...settings.analysis, companions });
    papers.push({ uri, path, kind, analysis, lineOf: ({ start }) => lines.position(start).line + 1 });
  }
  return papers;
}

/** The page as a text: its title, the figures, then which papers were read and which were not, a line each. */
function shown(page: MeetingPage, unread: readonly string[], session: Session): MeetingResult {
  const { exports, cli } = messages[session.language];
  const { meeting: words } = exports;
  const { grid, papers, differences } = page;
  const table = differences.length === 0 ? '' : `${sheetText(grid, plainPaint)}\n`;
  const read = papers.map(({ kind, uri }) => `  ${cli.companions.paper[kind]}  ${fileName(uri)}\n`);
  const told = unread.map((line) => `  ${line}\n`);
  const notRead = told.length === 0 ? '' : `\n${words.unread(told.length)}\n${told.join('')}`;
  const head = `${grid.title ?? ''}\n\n${table}`;
  return {
    text: `${head}${words.read(papers.length)}\n${read.join('')}${notRead}`,
    links: linksIn(head, page, session),
    papers: papers.length,
    differences: differences.length,
  };
}

/** Each place in the rows of the page, which stand below its title and the heads of its columns. */
function linksIn(
  head: string,
  { grid, differences, papers }: MeetingPage,
  session: Session,
): readonly MeetingLink[] {
  const lines = head.split('\n');
  const texts = new Map(papers.map(({ path, analysis }) => [path, lineIndex(analysis.document.source)]));
  const columns = placeColumns.map((column) => meetingColumns.indexOf(column));
  return differences.flatMap(({ figures }, row) => {
    let from = 0;
    return figures.flatMap(({ path, span }, at): readonly MeetingLink[] => {
      const line = ROWS_BEGIN + row;
      const cell = grid.rows[row]?.[columns[at] ?? 0];
      const words = cell ? cellText(cell) : '';
      const start = lines[line]?.indexOf(words, from) ?? -1;
      if (start < 0 || words === '') return [];
      from = start + words.length;
      const range = { start: { line, character: start }, end: { line, character: from } };
      const position = (texts.get(path) ?? lineIndex('')).position(span.start);
      return [{ range, uri: shownUri(path, session.abilities.wordTexts), position }];
    });
  });
}

const placeColumns = ['firstPlace', 'secondPlace'] as const;
/** Below the title, an empty line, the heads and their rule. */
const ROWS_BEGIN = 4;
