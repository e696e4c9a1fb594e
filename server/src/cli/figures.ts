import { Command } from 'commander';
import { figuresText, unmentionedText } from '../core/output/text/figures-text';
import {
  type FiguresFileJson,
  figuresFileJson,
  type UnmentionedFileJson,
  unmentionedFileJson,
} from '../core/output/json/figures';
import { visibleLine } from '../core/text/visible';
import { withCompanions } from './companions';
import { explain, explainOption, type TypedPlace } from './explain';
import { Failure } from './failure';
import type { WireRange } from '../lsp/protocol';
import { type Examined, examineAll, locateIn, rangeOf, type Rendering } from './examine';
import { formatOption, langOption, levelOption, yearOption } from './options';
import type { Session } from './session';
import type { ReadingOptions } from './input';

/** `heshu figures`: every figure as it was read, to proof-read. */
export function figuresCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return withCompanions(new Command('figures'), session)
    .description(help.figures)
    .argument('<files...>', help.files)
    .addOption(formatOption(['text', 'json'], session))
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .option('--unmentioned', help.unmentioned)
    .addOption(explainOption(session))
    .addOption(langOption(session))
    .action(async (paths: string[], options: FiguresOptions) => done(await figures(paths, options, session)));
}

interface FiguresOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
  readonly unmentioned?: boolean;
  readonly explain?: TypedPlace;
}

async function figures(paths: readonly string[], options: FiguresOptions, session: Session): Promise<number> {
  const { format } = options;
  if (options.explain) {
    await explain(onlyPath(paths, options, session), options.explain, options, session);
    return 0;
  }
  const outcome = options.unmentioned
    ? await examineAll(paths, options, { format, ...unmentionedRendering(session) }, session)
    : await examineAll(paths, options, { format, ...figuresRendering(session) }, session);
  return outcome.unreadable > 0 ? 2 : 0;
}

/** One sentence is shown as text, of one report, and nothing beside it. */
function onlyPath(paths: readonly string[], options: FiguresOptions, { words }: Session): string {
  const { failure } = words;
  if (options.format !== 'text') throw new Failure(failure.explainAlone(`--format ${options.format}`));
  if (options.unmentioned === true) throw new Failure(failure.explainAlone('--unmentioned'));
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Failure(failure.explainOne);
  return path;
}

/** Every figure of the report. */
function figuresRendering(session: Session): Omit<Rendering<FiguresFileJson<WireRange>>, 'format'> {
  return {
    text: (report) => reportText(report, session),
    json: (report) => figuresFileJson(report.path, report.analysis, rangeOf(report)),
  };
}

/** What the figures file has and the report does not. */
function unmentionedRendering({ words }: Session): Omit<Rendering<UnmentionedFileJson<WireRange>>, 'format'> {
  return {
    text: ({ path, analysis }) => unmentionedText(path, analysis.file, words.fileList, words.figures),
    json: (report) => unmentionedFileJson(report.path, report.analysis.file, rangeOf(report)),
  };
}

function reportText(report: Examined, { words, paint }: Session): string {
  const { analysis } = report;
  const path = visibleLine(report.path);
  if (analysis.figures.length === 0) return `${path} ${words.check.nothing}\n`;
  const setting = { path, locate: locateIn(report), words: words.figures, paint };
  return `${paint('bold', path)}  ${words.check.coverage(analysis.coverage)}\n${figuresText(analysis, setting)}`;
}
