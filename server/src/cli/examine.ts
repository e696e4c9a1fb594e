import type { Analysis, AnalysisSettings } from '../core/analysis';
import type { LayoutChanges } from '../core/output/export/layout-changes';
import { filesJson, type RangeOf, type UnreadableJson } from '../core/output/json/range';
import type { Span } from '../core/text/span';
import { type Companions, noCompanions } from '../core/documents/companion/companion';
import { type LineIndex, lineIndex } from '../lsp/convert';
import type { WireRange } from '../lsp/protocol';
import { companionFinder, type CompanionsOf } from './companions';
import { Failure, oneLine } from './failure';
import { readInputs, readOneInput } from './inputs';
import type { Input, ReportInput, UnreadableInput, ReadingOptions } from './input';
import { progressOf, whileWorking, tellFaults } from './progress';
import type { Session } from './session';
import { settingsFinder, type SettingsOf } from './settings';

/** One report read through: its analysis and the way from its offsets to lines. */
export interface Examined {
  readonly kind: 'examined';
  readonly path: string;
  readonly analysis: Analysis;
  /** Characters of its text. */
  readonly length: number;
  readonly lines: LineIndex;
  /** How it is laid out when it is exported, otherwise than the standard. */
  readonly layout: LayoutChanges;
  /** The lines of another file that places point into; null for one without lines of its own. */
  readonly linesOf: (path: string) => LineIndex | null;
}

/** What a command says of each report: its text as soon as it is known, or its JSON in the end. */
export interface Rendering<File> {
  readonly format: 'text' | 'json';
  readonly text: (report: Examined) => string;
  readonly json: (report: Examined) => File;
}

/** What came of a run over several reports; the analyses themselves are let go as soon as they are printed. */
export interface Outcome {
  readonly examined: readonly Pick<Analysis, 'findings' | 'coverage'>[];
  readonly unreadable: number;
}

/**
 * Reads, analyses and prints each report named. What cannot be read is said on stderr and, in JSON, in its place.
 *
 * Configurations are read before anything is printed: a bad one must leave nothing half-written.
 */
export async function examineAll<File>(
  paths: readonly string[],
  options: ReadingOptions,
  rendering: Rendering<File>,
  session: Session,
): Promise<Outcome> {
  const inputs = await prepare(await readInputs(paths, session), options, session);
  const progress = progressOf(session.io, inputs.length, session.words);
  const answers: (File | UnreadableJson)[] = [];
  const examined: Pick<Analysis, 'findings' | 'coverage'>[] = [];
  let unreadable = 0;
  for (const input of inputs) {
    if (session.io.stdout.isClosed()) break;
    await progress.step(input.path);
    const report = examineInput(input, session);
    await progress.clear();
    if (report.kind === 'unreadable') {
      unreadable++;
      await session.complain(lineOf(report));
      answers.push(unreadableJson(report));
      continue;
    }
    await tellFaults({ path: report.path, faults: report.analysis.faults }, session);
    examined.push({ findings: report.analysis.findings, coverage: report.analysis.coverage });
    if (rendering.format === 'json') answers.push(rendering.json(report));
    else await session.io.stdout.write(rendering.text(report));
  }
  if (rendering.format === 'json') await session.io.stdout.write(`${JSON.stringify(filesJson(answers))}\n`);
  return { examined, unreadable };
}

/** Reads and analyses the one report a command is about; what cannot be read is a {@link Failure}. */
export async function examineOne(
  path: string,
  options: ReadingOptions,
  session: Session,
  reduced: (source: string) => string = (source) => source,
): Promise<Examined> {
  const found = await readOneInput(path, session);
  const input = found.kind === 'report' ? { ...found, source: reduced(found.source) } : found;
  const companionsOf = await companionFinder(options, session);
  const prepared = await prepareOne(input, settingsFinder(options, session), companionsOf);
  const length = prepared.kind === 'report' ? prepared.source.length : 0;
  const line = session.words.progress(1, 1, path);
  const report = await whileWorking(session, line, length, () => examineInput(prepared, session));
  if (report.kind === 'unreadable') throw new Failure(lineOf(report));
  await tellFaults({ path, faults: report.analysis.faults }, session);
  return report;
}

/** LSP ranges in the lines of a report. */
export function rangeOf({ lines, linesOf }: Examined): RangeOf<WireRange> {
  return (place, path) => (path === undefined ? lines : (linesOf(path) ?? noLines)).range(place);
}

/** A place as a person counts it, from one: “12:5”. */
export function locateIn({
  lines,
  linesOf,
}: Pick<Examined, 'lines'> & Partial<Examined>): (place: Span, path?: string) => string {
  return (place, path) => {
    const { line, character } = (path === undefined ? lines : (linesOf?.(path) ?? noLines)).position(
      place.start,
    );
    return `${line + 1}:${character + 1}`;
  };
}

/** A place in a workbook has no line; it is written as the beginning of the file. */
const noLines = lineIndex('');

export type PreparedInput =
  UnreadableInput | (ReportInput & { readonly settings: AnalysisSettings; readonly layout: LayoutChanges });

/** Each report with the settings it is read with; a bad configuration is a {@link Failure}. */
export async function prepare(
  inputs: readonly Input[],
  options: ReadingOptions,
  session: Session,
): Promise<readonly PreparedInput[]> {
  const settingsOf = settingsFinder(options, session);
  const companionsOf = await companionFinder(options, session);
  const prepared: PreparedInput[] = [];
  for (const input of inputs) prepared.push(await prepareOne(input, settingsOf, companionsOf));
  return prepared;
}

async function prepareOne(
  input: Input,
  settingsOf: SettingsOf,
  companionsOf: CompanionsOf,
): Promise<PreparedInput> {
  if (input.kind === 'unreadable') return input;
  const { analysis, files, layout } = await settingsOf(input.uri);
  const companions = await companionsOf(input, files);
  return {
    ...input,
    layout,
    settings: {
      ...(input.meetingYear === undefined ? {} : { year: input.meetingYear }),
      ...analysis,
      ...(companions === noCompanions ? {} : { companions }),
    },
  };
}

/** Analyses one report; what cannot be read says why. */
export function examineInput(input: PreparedInput, session: Session): Examined | UnreadableInput {
  if (input.kind === 'unreadable') return input;
  try {
    return examineReport(input, input, session);
  } catch (error) {
    // A mistake of the program's own costs one report, not the whole run.
    const detail = oneLine(error instanceof Error ? error.message : String(error));
    return { kind: 'unreadable', path: input.path, error: session.words.failure.internal(detail) };
  }
}

function examineReport(
  { path, source }: ReportInput,
  { settings, layout }: { readonly settings: AnalysisSettings; readonly layout: LayoutChanges },
  { io, words }: Session,
): Examined | UnreadableInput {
  const analysis = io.core.analyze(source, settings);
  const lines = lineIndex(source);
  const broken = analysis.document.frontMatter.problems.find((problem) => problem.kind === 'syntax');
  const linesOf = linesIn(settings.companions ?? noCompanions);
  if (!broken) return { kind: 'examined', path, analysis, length: source.length, lines, layout, linesOf };
  const error = words.failure.frontMatter(oneLine(broken.detail));
  return { kind: 'unreadable', path, place: locateIn({ lines })(broken.span), error };
}

/** Counted only when something points there, and once. */
function linesIn({ prior, with: others, data }: Companions): Examined['linesOf'] {
  const known = new Map<string, LineIndex>();
  return (path) => {
    const source = [prior, ...others, data].find((each) => each?.path === path)?.source;
    if (source === undefined) return null;
    const lines = known.get(path) ?? lineIndex(source);
    known.set(path, lines);
    return lines;
  };
}

/** “报告.md:3:1: …”, or “报告.md: …” for the whole file. */
export function lineOf({ path, place, error }: UnreadableInput): string {
  return `${place === undefined ? path : `${path}:${place}`}: ${error}`;
}

/** The same for programs. */
export function unreadableJson({ path, place, error }: UnreadableInput): UnreadableJson {
  return { path, error: place === undefined ? error : `${place}: ${error}` };
}
