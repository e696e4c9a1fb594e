import { dirname, relative, resolve, sep } from 'node:path';
import { type FindingKey, keyText } from '../../core/output/json/baseline-key';
import { grouped } from '../../core/grouped';
import { decodeText, FileError } from '../../files';
import { Failure } from '../failure';
import { saveOutput } from '../output';
import { fileReason } from '../output-target';
import { type Session, uriOf } from '../session';
import type { CheckedFinding, CheckedReport } from './answer';

/** One finding that was known when the baseline was written. */
export interface BaselineEntry extends FindingKey {
  /** The report, relative to the folder of the baseline, with `/`; `-` for standard input. */
  readonly path: string;
}

/** The findings known already, as read from a file. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a baseline says of one report: which findings it knows, and which of its entries are found no longer. */
export interface BaselineReading {
  readonly known: readonly boolean[];
  readonly stale: readonly BaselineEntry[];
}

/** Reads `--baseline FILE`; one that is missing or no baseline is a {@link Failure}. */
export async function readBaseline(file: string, session: Session): Promise<Baseline> {
  const entries = await entriesIn(file, session);
  if (entries === null) throw new Failure(`--baseline ${file}: ${session.words.failure.file.missing}`);
  return { file, entries };
}

/**
 * Holds the findings of a report against a baseline. Of two findings with one key, each takes one entry; a third that is like
 * them is new.
 */
export function againstBaseline(
  { path, findings }: Pick<CheckedReport, 'path' | 'findings'>,
  baseline: Baseline,
  session: Session,
): BaselineReading {
  const own = pathIn(baseline.file, path, session);
  const entries = baseline.entries.filter((each) => each.path === own);
  const left = grouped(entries, keyText);
  const known = findings.map(({ key }) => left.get(keyText(key))?.shift() !== undefined);
  return { known, stale: [...left.values()].flat() };
}

/**
 * Writes every finding of the reports as known, whole or not at all. A file that is no baseline is not overwritten; what a
 * baseline says of reports not checked this time stays in it.
 */
export async function writeBaseline(
  file: string,
  reports: readonly Pick<CheckedReport, 'path' | 'findings'>[],
  session: Session,
): Promise<number> {
  const before = (await entriesIn(file, session)) ?? [];
  const now = reports.map(({ path, findings }) => ({ path: pathIn(file, path, session), findings }));
  const checked = new Set(now.map(({ path }) => path));
  const entries = [
    ...before.filter(({ path }) => !checked.has(path)),
    ...now.flatMap(({ path, findings }) => findings.map((each) => entryOf(path, each))),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const content = `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
  // What stood there was a baseline, or nothing: the entries before were read from it.
  await saveOutput(file, content, { replace: true, changesInput: true }, session);
  return now.reduce((sum, { findings }) => sum + findings.length, 0);
}

function entryOf(path: string, { key }: CheckedFinding): BaselineEntry {
  return { path, check: key.check, text: key.text, before: key.before, with: key.with };
}

/** Null where there is no such file. */
async function entriesIn(file: string, session: Session): Promise<readonly BaselineEntry[] | null> {
  const { io, words } = session;
  const uri = uriOf(io, file);
  try {
    return parsed(decodeText(await io.files.read(uri), uri));
  } catch (error) {
    if (error instanceof FileError && error.problem === 'missing') return null;
    const isText = !(error instanceof FileError) || error.problem === 'notText';
    throw new Failure(`${file}: ${isText ? words.check.noBaseline : fileReason(error, words.failure)}`);
  }
}

function parsed(text: string): readonly BaselineEntry[] {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings))
    throw new SyntaxError('baseline');
  const entries: readonly unknown[] = value.findings;
  return entries.map((entry) => {
    if (!isBaselineEntry(entry)) throw new SyntaxError('baseline');
    return entry;
  });
}

function isBaselineEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value) || !Array.isArray(value.with)) return false;
  const others: readonly unknown[] = value.with;
  return [value.path, value.check, value.text, value.before, ...others].every(
    (each) => typeof each === 'string',
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function pathIn(file: string, path: string, { io }: Session): string {
  if (path === '-') return path;
  return relative(dirname(resolve(io.cwd, file)), resolve(io.cwd, path))
    .split(sep)
    .join('/');
}
