import { Command } from 'commander';
import { produce, UnknownColumn } from '../documents/artifact';
import { commentedWord } from '../documents/commented-word';
import { DocxError, isDocxName } from '../documents/report-text';
import type { Artifact } from '../core/output/export/artifact';
import type { Span } from '../core/text/span';
import type { Formats } from '../formats/port';
import { withCompanions } from './companions';
import { type Examined, examineOne } from './examine';
import { Failure } from './failure';
import { formatsOf } from './read-file';
import { choiceOption, langOption, levelOption, yearOption } from './options';
import { saveOutput } from './output';
import { whileWorking } from './progress';
import { type Session, uriOf } from './session';
import type { ReadingOptions } from './input';

/** `heshu export sheet|report`: the check sheet 核数单, or the report itself, as a file to hand on. */
export function exportCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  const sheet = common(new Command('sheet').description(help.exportSheet), ['xlsx', 'html', 'docx'], session)
    .option('--by <column>', help.by)
    .action(async (path: string, options: ExportOptions) => {
      const { to, by } = options;
      await write(path, options, { kind: 'sheet', to, ...(by === undefined ? {} : { by }) }, session);
      done(0);
    });
  const report = common(new Command('report').description(help.exportReport), ['docx', 'html'], session)
    .option('--comments', help.comments)
    .action(async (path: string, options: ExportOptions) => {
      const to = options.to === 'html' ? 'html' : 'docx';
      await write(path, options, { kind: 'report', to, comments: options.comments === true }, session);
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

function common(command: Command, formats: readonly [string, ...string[]], session: Session): Command {
  const { help } = session.words;
  return withCompanions(command, session)
    .argument('<file>', help.file)
    .addOption(choiceOption('--to <format>', help.format, formats, session).default(formats[0]))
    .requiredOption('-o, --output <file>', help.exportOutput)
    .option('--force', help.force)
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .addOption(langOption(session));
}

async function write(
  path: string,
  options: ExportOptions,
  artifact: Artifact,
  session: Session,
): Promise<void> {
  const report = await examineOne(path, options, session);
  const intoItself =
    artifact.kind === 'report' && artifact.comments && artifact.to === 'docx' && isDocxName(path);
  const make = (): Promise<string | Uint8Array> =>
    intoItself ? commentedCopy(path, report, session) : contentOf(report, artifact, session);
  const line = session.words.writing(options.output);
  const content = await whileWorking(session, line, report.length, make);
  await saveOutput(options.output, content, { replace: options.force === true }, session);
}

/** A report that is a Word document gets its comments itself, and keeps all its writer set in it. */
async function commentedCopy(path: string, { analysis }: Examined, session: Session): Promise<Uint8Array> {
  const { io, language, words } = session;
  const uri = uriOf(io, path);
  try {
    const bytes = await io.files.read(uri);
    return await commentedWord({ bytes, uri, analysis, language, formats: () => formatsOf(session) });
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    throw new Failure(`${path}: ${words.failure.docx[error.problem]}`);
  }
}

/** What is made of one report, in the session's language; a column that is not there is a {@link Failure}. */
export async function contentOf(
  { analysis, layout, lines }: Examined,
  artifact: Artifact,
  session: Session,
): Promise<string | Uint8Array> {
  const lineOf = ({ start }: Span): number => lines.position(start).line + 1;
  const formats = (): Promise<Formats> => formatsOf(session);
  try {
    return await produce(artifact, { analysis, lineOf, layout, language: session.language, formats });
  } catch (error) {
    if (!(error instanceof UnknownColumn)) throw error;
    throw new Failure(session.words.failure.badValue('--by', error.column, error.titles.join('、')));
  }
}
