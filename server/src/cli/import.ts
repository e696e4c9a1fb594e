import { extname } from 'node:path';
import { Command } from 'commander';
import { parse } from '../core/report/parse';
import { reportMarkdown } from '../core/output/import/report-markdown';
import { decodeText, FileError } from '../files';
import { Failure } from './failure';
import { readOneInput } from './inputs';
import { langOption } from './options';
import { printContent, saveOutput } from './output';
import { whileWorking } from './progress';
import { type Session, uriOf } from './session';

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
  const source = await sourceOf(path, session);
  const line = session.words.writing(options.output ?? path);
  const markdown = await whileWorking(session, line, source.length, () => reportMarkdown(parse(source)));
  if (markdown === '') throw new Failure(`${path}: ${session.words.check.nothing}`);
  if (options.output === undefined) await printContent(markdown, session);
  else await saveOutput(options.output, markdown, { replace: options.force === true }, session);
}

async function sourceOf(path: string, session: Session): Promise<string> {
  const input = await readOneInput(path, session);
  if (input.kind === 'report') return input.source;
  const text = extname(path).toLowerCase() === '.txt' ? await nationalText(path, session) : null;
  if (text === null) throw new Failure(`${path}: ${input.error}`);
  return text;
}

/** Windows saves a plain Chinese text as GB18030; to be imported it needs not be saved anew. */
async function nationalText(path: string, { io }: Session): Promise<string | null> {
  const uri = uriOf(io, path);
  try {
    const bytes = await io.files.read(uri);
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return decodeText(new TextEncoder().encode(text), uri);
  } catch (error) {
    if (error instanceof FileError || error instanceof TypeError) return null;
    throw error;
  }
}
