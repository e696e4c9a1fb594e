import { Command } from 'commander';
import { tableGrid } from '../core/output/export/table-grid';
import { tableChange, withoutTableRegion } from '../core/output/export/table-region';
import { tableJson } from '../core/output/json/table';
import { plainPaint } from '../core/output/text/grid';
import { messages } from '../core/output/message';
import { tableText } from '../core/output/text/table-text';
import { targetsText } from '../core/output/text/targets-text';
import { gridMarkdown } from '../core/output/text/grid-markdown';
import { targetsGrid } from '../core/output/export/targets-grid';
import { targetsJson } from '../core/output/json/targets';
import type { Span } from '../core/text/span';
import { gridContent } from '../documents/artifact';
import { formatsOf } from './read-file';
import { withCompanions } from './companions';
import { type Examined, examineOne, rangeOf } from './examine';
import { contentOf } from './export';
import { Failure } from './failure';
import { formatOption, langOption, levelOption, yearOption } from './options';
import { printContent, saveOutput } from './output';
import { whileWorking } from './progress';
import { type Session, uriOf } from './session';
import type { ReadingOptions } from './input';

/** `heshu table`: the indicator table of one report, on the screen or in a file. */
export function tableCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return withCompanions(new Command('table'), session)
    .description(help.table)
    .argument('<file>', help.file)
    .addOption(formatOption(['text', 'json', 'markdown', 'csv', 'xlsx', 'docx'], session))
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .option('--write', help.write)
    .option('--targets', help.targets)
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .addOption(langOption(session))
    .action(async (path: string, options: TableOptions) => {
      await table(path, options, session);
      done(0);
    });
}

interface TableOptions extends ReadingOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'csv' | 'xlsx' | 'docx';
  readonly output?: string;
  readonly force?: boolean;
  readonly write?: boolean;
  readonly targets?: boolean;
}

async function table(path: string, options: TableOptions, session: Session): Promise<void> {
  if (options.write === true) return writeInto(path, options, session);
  const { format, output, force = false } = options;
  const isBinary = format === 'xlsx' || format === 'docx';
  if (output === undefined && isBinary) throw new Failure(session.words.failure.outputNeeded(format));

  const report = await examineOne(path, options, session);
  const line = session.words.writing(output ?? report.path);
  const make = (): Promise<string | Uint8Array> => rendered(report, options, session);
  const content = await whileWorking(session, line, report.length, make);
  if (output !== undefined) await saveOutput(output, content, { replace: force }, session);
  else if (format === 'csv') await printContent(asText(content), session);
  else await session.io.stdout.write(asText(content));
}

/** `--write`: the table in the report itself, between two comments; nothing else of the report changes. */
async function writeInto(path: string, options: TableOptions, session: Session): Promise<void> {
  const { io, words } = session;
  if (!/\.(?:md|markdown)$/i.test(path)) throw new Failure(`${path}: ${words.failure.writeMarkdown}`);
  // It becomes part of a Chinese report, whatever the messages are in.
  const inChinese: Session = { ...session, language: 'zh-CN' };
  const { analysis } = await examineOne(path, options, inChinese, withoutTableRegion);
  // The text as it lies there, byte order mark and all: only the table is to change.
  const bytes = await io.files.read(uriOf(io, path));
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { span, text } = tableChange(source, tableGrid(analysis, messages['zh-CN'].cli.table, ['check']));
  const changed = source.slice(0, span.start) + text + source.slice(span.end);
  await saveOutput(path, changed, { replace: true, changesInput: true }, session);
}

async function rendered(
  report: Examined,
  options: TableOptions,
  session: Session,
): Promise<string | Uint8Array> {
  const { format, output } = options;
  if (options.targets === true) return renderedTargets(report, options, session);
  const { words, paint } = session;
  const { table: indicators } = report.analysis;
  switch (format) {
    case 'text':
      return tableText(indicators, words.table, output === undefined ? paint : plainPaint);
    case 'json':
      return `${JSON.stringify(tableJson(report.path, report.analysis, rangeOf(report)))}\n`;
    case 'markdown':
    case 'csv':
    case 'xlsx':
    case 'docx':
      return contentOf(report, { kind: 'table', to: format }, session);
  }
}

/** `--targets`: what became of last year's targets, a list of its own. */
async function renderedTargets(
  { path, analysis, lines, ...report }: Examined,
  { format, output }: TableOptions,
  session: Session,
): Promise<string | Uint8Array> {
  const { outcomes, companions, document } = analysis;
  const { targets: words, failure } = session.words;
  if (!companions.prior) throw new Failure(`${path}: ${failure.noPrior}`);
  if (format === 'json') {
    const of = rangeOf({ path, analysis, lines, ...report });
    return `${JSON.stringify(targetsJson(path, companions.prior.path, outcomes, of))}\n`;
  }
  const lineOf = ({ start }: Span): number => lines.position(start).line + 1;
  const grid = targetsGrid(outcomes, { words, year: document.years.reviewed, lineOf });
  if (format === 'text')
    return targetsText(outcomes, grid, words, output === undefined ? session.paint : plainPaint);
  if (format === 'markdown') return gridMarkdown(grid);
  if (format === 'csv') return (await formatsOf(session)).writeCsv(grid);
  return gridContent([grid], format, session.language, () => formatsOf(session));
}

/** On the screen the byte order mark is no use. */
function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
