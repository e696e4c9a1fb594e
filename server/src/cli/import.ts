import { Command } from 'commander';
import { parse } from '../core/report/parse';
import { reportMarkdown } from '../core/output/import/report-markdown';
import { Failure } from './failure';
import { readOneInput } from './inputs';
import { langOption } from './options';
import { printContent, saveOutput } from './output';
import { whileWorking } from './progress';
import type { Session } from './session';

/** `heshu import`: a Word document or a plain text as report Markdown, to go on writing in an editor. */
export function importCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return new Command('import')
    .description(help.import)
    .argument('<file>', help.importFile)
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .addOption(langOption(session))
    .action(async (path: string, options: ImportOptions) => {
      await importReport(path, options, session);
      done(0);
    });
}

interface ImportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

async function importReport(path: string, options: ImportOptions, session: Session): Promise<void> {
  const input = await readOneInput(path, session);
  if (input.kind === 'unreadable') throw new Failure(`${path}: ${input.error}`);
  const { source } = input;
  const line = session.words.writing(options.output ?? path);
  const markdown = await whileWorking(session, line, source.length, () => reportMarkdown(parse(source)));
  if (markdown === '') throw new Failure(`${path}: ${session.words.check.nothing}`);
  if (options.output === undefined) await printContent(markdown, session);
  else await saveOutput(options.output, markdown, { replace: options.force === true }, session);
}
