import { Command } from 'commander';
import { figuresText } from '../core/render/figures-text';
import { figuresFileJson } from '../core/render/json/figures';
import { type Examined, examineAll, locateIn, rangeOf } from './examine';
import { formatOption, langOption, levelOption, yearOption } from './options';
import type { Session } from './session';
import type { ReadingOptions } from './settings';

/** `heshu figures`: every figure as it was read, to proof-read. */
export function figuresCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return new Command('figures')
    .description(help.figures)
    .argument('<files...>', help.files)
    .addOption(formatOption(['text', 'json'], session))
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .addOption(langOption(session))
    .action(async (paths: string[], options: FiguresOptions) => done(await figures(paths, options, session)));
}

interface FiguresOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
}

async function figures(paths: readonly string[], options: FiguresOptions, session: Session): Promise<number> {
  const outcome = await examineAll(
    paths,
    options,
    {
      format: options.format,
      text: (report) => reportText(report, session),
      json: (report) => figuresFileJson(report.path, report.analysis, rangeOf(report)),
    },
    session,
  );
  return outcome.unreadable > 0 ? 2 : 0;
}

function reportText(report: Examined, { words, paint }: Session): string {
  const { path, analysis } = report;
  if (analysis.figures.length === 0) return `${path} ${words.check.nothing}\n`;
  const setting = { path, locate: locateIn(report), words: words.figures, paint };
  return `${paint('bold', path)}  ${words.check.coverage(analysis.coverage)}\n${figuresText(analysis, setting)}`;
}
