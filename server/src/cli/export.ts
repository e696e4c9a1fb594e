import { Command } from 'commander';
import { checkSheet, sheetColumns, sheetsBy } from '../core/export/check-sheet';
import type { Grid } from '../core/export/grid';
import { htmlGrids } from '../core/export/html-grid';
import { htmlReport } from '../core/export/html-report';
import { standardLayout } from '../core/export/laid-report';
import { layOut } from '../core/export/lay-out';
import { messages } from '../core/render/message/index';
import { type Examined, examineOne } from './examine';
import { Failure } from './failure';
import { formatsOf } from './office';
import { choiceOption, langOption, levelOption, yearOption } from './options';
import { saveOutput } from './output';
import type { Session } from './session';
import type { ReadingOptions } from './settings';

/** `heshu export sheet|report`: the check sheet 核数单, or the report itself, as a file to hand on. */
export function exportCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  const sheet = common(new Command('sheet').description(help.exportSheet), ['xlsx', 'html', 'docx'], session)
    .option('--by <column>', help.by)
    .action(async (path: string, options: ExportOptions) => {
      await write(path, options, session, (report) => sheetContent(report, options, session));
      done(0);
    });
  const report = common(new Command('report').description(help.exportReport), ['docx', 'html'], session)
    .option('--comments', help.comments)
    .action(async (path: string, options: ExportOptions) => {
      await write(path, options, session, (examined) => reportContent(examined, options, session));
      done(0);
    });
  return new Command('export').description(help.export).addCommand(sheet).addCommand(report);
}

interface ExportOptions extends ReadingOptions {
  readonly to: 'xlsx' | 'html' | 'docx';
  readonly output: string;
  readonly force?: boolean;
  readonly by?: string;
  readonly comments?: boolean;
}

type Content = string | Uint8Array;

function common(command: Command, formats: readonly [string, ...string[]], session: Session): Command {
  const { help } = session.words;
  return command
    .argument('<file>', help.file)
    .addOption(choiceOption('--to <format>', help.format, formats, session).default(formats[0]))
    .requiredOption('-o, --output <file>', help.output)
    .option('--force', help.force)
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .addOption(langOption(session));
}

async function write(
  path: string,
  options: ExportOptions,
  session: Session,
  contentOf: (report: Examined) => Promise<Content>,
): Promise<void> {
  const report = await examineOne(path, options, session);
  const content = await contentOf(report);
  await saveOutput(
    options.output,
    content,
    { inputs: [report.path], replace: options.force === true },
    session,
  );
}

async function sheetContent(report: Examined, { to, by }: ExportOptions, session: Session): Promise<Content> {
  const words = messages[session.language];
  const sheet = checkSheet(report.analysis, {
    words: words.exports,
    checkName: words.findings.name,
    lineOf: (place) => report.lines.position(place.start).line + 1,
  });
  return gridContent(by === undefined ? [sheet] : splitBy(sheet, by, session), to, session);
}

function splitBy(sheet: Grid, by: string, session: Session): readonly Grid[] {
  const titles = sheet.columns.map(({ title }) => title);
  const column = Math.max(
    titles.indexOf(by),
    sheetColumns.findIndex((each) => each === by),
  );
  if (column < 0) throw new Failure(session.words.failure.badValue('--by', by, titles.join('、')));
  return sheetsBy(sheet, column, messages[session.language].exports);
}

/** Grids in whatever format a command offers for them. */
export async function gridContent(
  grids: readonly Grid[],
  format: 'xlsx' | 'html' | 'docx',
  session: Session,
): Promise<Content> {
  const { page } = messages[session.language].exports;
  switch (format) {
    case 'html':
      return htmlGrids(grids, session.language);
    case 'xlsx':
      return (await formatsOf(session)).writeXlsx(grids, page);
    case 'docx':
      return (await formatsOf(session)).writeGridDocx(grids, page);
  }
}

async function reportContent(
  { analysis }: Examined,
  { to, comments }: ExportOptions,
  session: Session,
): Promise<Content> {
  const words = messages[session.language].exports;
  const findings = comments === true ? analysis.findings : [];
  const laid = layOut(analysis.document, standardLayout, findings, words);
  if (to === 'html') return htmlReport(laid, session.language);
  return (await formatsOf(session)).writeReportDocx(laid, words.commenter);
}
