import { basename, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FailureWords } from '../core/output/message/zh-CN/cli';
import { leftOutLine } from '../core/output/text/left-out';
import { FileError } from '../files';
import { type Formats, FormatsMissing } from '../formats/port';
import { DocxError, isDocxName, readReport } from '../documents/report-text';
import { Failure } from './failure';
import { fileReason } from './output-target';
import type { Input, UnreadableInput } from './input';
import { type Session, uriOf } from './session';

/**
 * Reads everything named, in the order named, each file once: `['2021.md', '往年', '-']`.
 *
 * A named file is a report whatever it looks like; a folder gives the Markdown below it that looks like one.
 */
export async function readInputs(paths: readonly string[], session: Session): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    for (const [key, input] of await readInput(path, session)) if (!inputs.has(key)) inputs.set(key, input);
  }
  return [...inputs.values()];
}

/** Reads the one report a command is about; a folder is none. */
export async function readOneInput(path: string, session: Session): Promise<Input> {
  if (path === standardInput) return readStandardInput(session);
  const uri = uriOf(session.io, path);
  const found = await session.io.files.stat(uri);
  if (found?.kind === 'folder') return unreadable(path, session.words.failure.file.folder);
  if (found && !isReportName(path)) return unreadable(path, session.words.failure.otherKind);
  return readFile(path, uri, session);
}

type Keyed = readonly [key: string, input: Input];

async function readInput(path: string, session: Session): Promise<readonly Keyed[]> {
  if (path === standardInput) return [[path, await readOneInput(path, session)]];
  const uri = uriOf(session.io, path);
  const found = await session.io.files.stat(uri);
  return found?.kind === 'folder' ? readFolder(path, session) : [[uri, await readOneInput(path, session)]];
}

async function readStandardInput(session: Session): Promise<Input> {
  // Its configuration is that of the folder the program was started in.
  const uri = pathToFileURL(join(session.io.cwd, standardInput)).href;
  return readBytes(session.io.stdin, standardInput, uri, session);
}

async function readFile(path: string, uri: string, session: Session): Promise<Input> {
  return readBytes(() => session.io.files.read(uri), path, uri, session);
}

async function readBytes(
  read: () => Promise<Uint8Array>,
  path: string,
  uri: string,
  session: Session,
): Promise<Input> {
  try {
    return await decoded(await read(), path, uri, session);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return unreadable(path, reasonOf(error, session.words.failure));
  }
}

async function decoded(bytes: Uint8Array, path: string, uri: string, session: Session): Promise<Input> {
  try {
    const { source, leftOut } = await readReport(bytes, uri, () => formatsOf(session));
    const note = leftOut && leftOutLine(leftOut, session.words.leftOut);
    if (note !== null) await session.complain(`${path}: ${note}`);
    return { kind: 'report', path, uri, source };
  } catch (error) {
    if (error instanceof DocxError) return unreadable(path, session.words.failure.docx[error.problem]);
    if (error instanceof FileError) return unreadable(path, textReason(error, bytes, session.words.failure));
    throw error;
  }
}

/** Other Markdown in the folder is left alone; a folder without a single report is a mistake worth a word. */
async function readFolder(path: string, session: Session): Promise<readonly Keyed[]> {
  const root = resolve(session.io.cwd, path);
  const uri = pathToFileURL(root).href;
  const found: Keyed[] = [];
  for (const each of await session.io.files.list(uri, ['.md'])) {
    const shown = join(path, relative(root, fileURLToPath(each)));
    const input = await readFile(shown, each, session);
    if (input.kind === 'unreadable' || session.io.core.looksLikeReport(input.source))
      found.push([each, input]);
  }
  return found.length > 0 ? found : [[uri, unreadable(path, session.words.failure.noReports)]];
}

function unreadable(path: string, error: string): UnreadableInput {
  return { kind: 'unreadable', path, error };
}

/** A name without extension is judged by its content. */
function isReportName(path: string): boolean {
  return isDocxName(path) || ['', '.txt', '.md', '.markdown'].includes(extname(basename(path)).toLowerCase());
}

/** A pipe has another way in. */
function reasonOf(error: FileError, words: FailureWords): string {
  const reason = fileReason(error, words);
  return error.problem === 'special' ? `${reason}；${words.pipe}` : reason;
}

/** A text with NUL characters is none. */
function textReason(error: FileError, bytes: Uint8Array, words: FailureWords): string {
  return error.problem === 'notText' && bytes.includes(0) ? words.binary : fileReason(error, words);
}

const standardInput = '-';

/** The office formats, loaded; an installation without them is a {@link Failure}. */
export async function formatsOf({ io, words }: Session): Promise<Formats> {
  try {
    return await io.formats();
  } catch (error) {
    if (error instanceof FormatsMissing) throw new Failure(words.failure.noFormats);
    throw error;
  }
}
