import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type FoundMeeting,
  fileName,
  filesToRead,
  isWorkbook,
  mayBePaper,
  meetingsOf,
  paperEndings,
  papersAmong,
  papersBeside,
  workbookText,
  yearOfMeeting,
} from '../documents/meeting-files';
import { FileError } from '../files';
import type { Input, ReportInput, UnreadableInput } from './input';
import { fileReason } from './output-target';
import { formatsOf, readFile, unreadable } from './read-file';
import type { Session } from './session';

/** An input and the URI it is known by. */
export type KeyedInput = readonly [key: string, input: Input];

/** What a folder holds: the reports below it, and the meetings whose papers they are. */
export interface FolderReading {
  readonly inputs: readonly KeyedInput[];
  readonly meetings: readonly FoundMeeting[];
}

/**
 * Reads what looks like a report or a paper of a meeting below a folder, each with the other papers of its meeting; of several versions
 * of one paper a line says that none of them is held against the others. Other files are left alone; a folder without a single report is
 * a mistake worth a word.
 */
export async function readFolder(path: string, session: Session): Promise<FolderReading> {
  const root = resolve(session.io.cwd, path);
  const uri = pathToFileURL(root).href;
  const listed = await session.io.files.list(uri, paperEndings);
  const shown = (each: string): string => join(path, relative(root, fileURLToPath(each)));
  const files = filesToRead(listed).map((each) => ({ uri: each, path: shown(each) }));
  const texts = await readAll(
    files.filter((each) => !isWorkbook(each.uri)),
    session,
    readFile,
  );
  // A workbook is a paper only beside others; one by itself is a figures file, or nobody knows what.
  const isMeeting = papersAmong(texts.flatMap(reportIn)).length > 0;
  const books = files.filter((each) => isMeeting && isWorkbook(each.uri));
  const all = [...texts, ...(await readAll(books, session, readWorkbook))];
  const meetings = meetingsOf(papersAmong(all.flatMap(reportIn)));
  await tellVersions(meetings, session);
  const inputs = all.flatMap((input) => keyed(input, { meetings, isMeeting }, session));
  const order = new Map(listed.map((each, at) => [each, at]));
  const place = ([each]: KeyedInput): number => order.get(each) ?? 0;
  if (inputs.length > 0) return { inputs: [...inputs].sort((a, b) => place(a) - place(b)), meetings };
  return { inputs: [[uri, unreadable(path, session.words.failure.noReports)]], meetings };
}

interface FolderFile {
  readonly uri: string;
  readonly path: string;
}

type FolderInput = ReportInput | (UnreadableInput & { readonly uri: string });

/** One after another, so that a folder of a thousand reports is not open all at once. */
async function readAll(
  files: readonly FolderFile[],
  session: Session,
  read: (path: string, uri: string, session: Session) => Promise<Input>,
): Promise<readonly FolderInput[]> {
  const inputs: FolderInput[] = [];
  for (const { path, uri } of files) {
    const input = await read(path, uri, session);
    inputs.push(input.kind === 'report' ? input : { ...input, uri });
  }
  return inputs;
}

function reportIn(input: FolderInput): readonly ReportInput[] {
  return input.kind === 'report' ? [input] : [];
}

async function readWorkbook(path: string, uri: string, session: Session): Promise<Input> {
  const { words, io } = session;
  try {
    const read = await workbookText(await io.files.read(uri), uri, () => formatsOf(session));
    if ('fault' in read) return unreadable(path, words.companions.why('data', read.fault));
    return { kind: 'report', path, uri, source: read.source };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return unreadable(path, fileReason(error, words.failure));
  }
}

function keyed(
  input: FolderInput,
  { meetings, isMeeting }: { readonly meetings: readonly FoundMeeting[]; readonly isMeeting: boolean },
  { io }: Session,
): readonly KeyedInput[] {
  const { uri } = input;
  if (input.kind === 'unreadable')
    return /\.md$/iu.test(uri) || (isMeeting && mayBePaper(uri)) ? [[uri, input]] : [];
  const beside = papersBeside(uri, meetings);
  // Outside of a meeting a folder gives its Markdown alone.
  const isReport = /\.md$/iu.test(uri) && io.core.looksLikeReport(input.source);
  if (beside.length === 0 && !isReport) return [];
  const meetingYear = yearOfMeeting(uri, meetings);
  return [
    [
      uri,
      {
        ...input,
        ...(beside.length === 0 ? {} : { beside }),
        ...(meetingYear === null ? {} : { meetingYear }),
      },
    ],
  ];
}

async function tellVersions(meetings: readonly FoundMeeting[], session: Session): Promise<void> {
  const { versions: line } = session.words.meeting;
  for (const { kind, all, used } of meetings.flatMap(({ versions }) => versions))
    await session.complain(
      line(
        kind,
        all.map(({ path }) => path),
        used && fileName(used.uri),
      ),
    );
}
