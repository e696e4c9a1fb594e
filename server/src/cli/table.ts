import { resolve } from 'node:path';
import { Command } from 'commander';
import { tableJson } from '../core/render/json/table';
import type { FailureWords } from '../core/render/message/cli';
import { plainPaint } from '../core/render/paint';
import { tableMarkdown } from '../core/render/table-markdown';
import { tableText } from '../core/render/table-text';
import { type Examined, examineOne, rangeOf } from './examine';
import { Failure } from './failure';
import { SaveError } from './io';
import { formatOption, langOption, levelOption, yearOption } from './options';
import type { Session } from './session';
import type { ReadingOptions } from './settings';

/** `heshu table`: the indicator table of one report, on the screen or in a file. */
export function tableCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return new Command('table')
    .description(help.table)
    .argument('<file>', help.file)
    .addOption(formatOption(['text', 'json', 'markdown'], session))
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .addOption(langOption(session))
    .action(async (path: string, options: TableOptions) => {
      await table(path, options, session);
      done(0);
    });
}

interface TableOptions extends ReadingOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly output?: string;
  readonly force?: boolean;
}

async function table(path: string, options: TableOptions, session: Session): Promise<void> {
  const report = await examineOne(path, options, session);
  const text = rendered(report, options, session);
  if (options.output === undefined) await session.io.stdout.write(text);
  else await save(options.output, text, { report, replace: options.force === true }, session);
}

function rendered(report: Examined, { format, output }: TableOptions, { words, paint }: Session): string {
  const { table: indicators } = report.analysis;
  switch (format) {
    case 'text':
      return tableText(indicators, words.table, output === undefined ? paint : plainPaint);
    case 'json':
      return `${JSON.stringify(tableJson(report.path, report.analysis, rangeOf(report)))}\n`;
    case 'markdown':
      return tableMarkdown(indicators, words.table);
  }
}

async function save(
  output: string,
  text: string,
  { report, replace }: { readonly report: Examined; readonly replace: boolean },
  { io, words: { failure } }: Session,
): Promise<void> {
  const path = resolve(io.cwd, output);
  // Even with --force: one slip of the keyboard must not cost the draft.
  if (path === resolve(io.cwd, report.path)) throw new Failure(`${output}: ${failure.outputIsInput}`);
  try {
    await io.save(path, text, replace);
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    throw new Failure(`${output}: ${reasonOf(error, failure)}`);
  }
}

function reasonOf({ problem, code }: SaveError, words: FailureWords): string {
  switch (problem) {
    case 'exists':
      return words.outputExists;
    case 'denied':
      return words.noPermission;
    case 'folder':
      return words.isDirectory;
    case 'missing':
      return words.noFolder;
    case 'full':
      return words.diskFull;
    case 'other':
      return words.system(code);
  }
}
