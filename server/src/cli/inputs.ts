import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDocxName } from '../documents/report-text';
import { type KeyedInput, readFolder } from './folder';
import type { Input } from './input';
import { readBytes, readFile, unreadable } from './read-file';
import { type Session, uriOf } from './session';

/**
 * Reads everything named, in the order named, each file once: `['2021.md', '往年', '-']`.
 *
 * A named file is a report whatever it looks like; a folder gives what looks like one below it, read with the other papers of its
 * meeting. Files named one by one are never held against their neighbours.
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
  return noted(await readFile(path, uri, session), session);
}

/** Says what of a Word document was not taken. */
async function noted(input: Input, session: Session): Promise<Input> {
  if (input.kind === 'report' && input.note !== undefined)
    await session.complain(`${input.path}: ${input.note}`);
  return input;
}

async function readInput(path: string, session: Session): Promise<readonly KeyedInput[]> {
  if (path === standardInput) return [[path, await readOneInput(path, session)]];
  const uri = uriOf(session.io, path);
  const found = await session.io.files.stat(uri);
  if (found?.kind !== 'folder') return [[uri, await readOneInput(path, session)]];
  const { inputs } = await readFolder(path, session);
  for (const [, input] of inputs) await noted(input, session);
  return inputs;
}

async function readStandardInput(session: Session): Promise<Input> {
  // Its configuration is that of the folder the program was started in.
  const uri = pathToFileURL(join(session.io.cwd, standardInput)).href;
  return readBytes(session.io.stdin, standardInput, uri, session);
}

/** A name without extension is judged by its content. */
function isReportName(path: string): boolean {
  return isDocxName(path) || ['', '.txt', '.md', '.markdown'].includes(extname(basename(path)).toLowerCase());
}

const standardInput = '-';
