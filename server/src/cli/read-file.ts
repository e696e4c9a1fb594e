import type { FailureWords } from '../core/output/message/zh-CN/cli';
import { leftOutLine } from '../core/output/text/left-out';
import { readReport, DocxError } from '../documents/report-text';
import { FileError } from '../files';
import { type Formats, FormatsMissing } from '../formats/port';
import { Failure } from './failure';
import type { Input, UnreadableInput } from './input';
import { fileReason } from './output-target';
import type { Session } from './session';

/** Reads a file as a report, whatever it is called. */
export async function readFile(path: string, uri: string, session: Session): Promise<Input> {
  return readBytes(() => session.io.files.read(uri), path, uri, session);
}

/** The same of bytes that come from elsewhere: standard input. */
export async function readBytes(
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
    return { kind: 'report', path, uri, source, ...(note === null ? {} : { note }) };
  } catch (error) {
    if (error instanceof DocxError) return unreadable(path, session.words.failure.docx[error.problem]);
    if (error instanceof FileError) return unreadable(path, textReason(error, bytes, session.words.failure));
    throw error;
  }
}

/** A file that is no report, and why. */
export function unreadable(path: string, error: string): UnreadableInput {
  return { kind: 'unreadable', path, error };
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

/** The office formats, loaded; an installation without them is a {@link Failure}. */
export async function formatsOf({ io, words }: Session): Promise<Formats> {
  try {
    return await io.formats();
  } catch (error) {
    if (error instanceof FormatsMissing) throw new Failure(words.failure.noFormats);
    throw error;
  }
}
