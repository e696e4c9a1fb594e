import { Command, CommanderError } from 'commander';
import type { FailureWords } from '../core/output/message/zh-CN/cli';
import { version } from '../../../package.json';
import { compareCommand } from './compare';
import { exportCommand } from './export';
import { checkCommand } from './check/command';
import { Failure, oneLine } from './failure';
import { figuresCommand } from './figures';
import { helpLayout, languageOf } from './options';
import { importCommand } from './import';
import type { Io } from './io';
import { lspCommand } from './lsp';
import { newCommand } from './new';
import { saveErrorOf, saveReason } from './output-target';
import { type Session, sessionOf } from './session';
import { tableCommand } from './table';

/**
 * Runs the command line: `main(['check', '报告.md'], io)` prints the findings and resolves to the exit status.
 *
 * 0: nothing at or above the threshold; 1: findings; 2: could not run, with one line on stderr that says why.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const session = sessionOf(io, languageOf(argv, io.env));
  try {
    return await run(argv, session);
  } catch (error) {
    await session.complain(reasonOf(error, session.words.failure));
    return 2;
  }
}

async function run(argv: readonly string[], session: Session): Promise<number> {
  let status = 0;
  const printed: string[] = [];
  const program = programOf(
    session,
    (text) => printed.push(text),
    (found) => (status = found),
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  // Help and version, which commander prints without waiting.
  if (printed.length > 0) await session.io.stdout.write(printed.join(''));
  return status;
}

function programOf(session: Session, print: (text: string) => void, done: (status: number) => void): Command {
  const { help } = session.words;
  const program = new Command('heshu')
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .addHelpText('after', `\n${help.status}`);
  const commands = [
    checkCommand,
    figuresCommand,
    tableCommand,
    exportCommand,
    importCommand,
    newCommand,
    compareCommand,
    lspCommand,
  ];
  for (const command of commands) program.addCommand(command(session, done));
  for (const each of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands: inner }) => inner),
  ]) {
    each
      .exitOverride()
      .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHasColors: () => false })
      .configureHelp(helpLayout(help))
      .helpOption('-h, --help', help.help)
      .helpCommand(false);
  }
  return program;
}

function reasonOf(error: unknown, words: FailureWords): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof CommanderError) return usageReason(error, words);
  if (isWriteError(error)) {
    return words.standardOutput(saveReason(saveErrorOf(error), words));
  }
  return words.internal(oneLine(error instanceof Error ? error.message : String(error)));
}

function isWriteError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write';
}

/** What was wrong with the words typed; commander says it in English, with the word concerned in quotes. */
function usageReason({ code, message }: CommanderError, words: FailureWords): string {
  const [word = ''] = /(?<=')[^' ]+/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(word);
    case 'commander.unknownCommand':
      return words.unknownCommand(word);
    case 'commander.missingArgument':
      return words.noFile;
    case 'commander.excessArguments':
      return words.tooMany;
    case 'commander.optionMissingArgument':
      return words.noValue(word.replace(/,$/, ''));
    case 'commander.missingMandatoryOptionValue':
      return words.optionNeeded(word.replace(/,$/, ''));
    case 'commander.help':
      return words.noCommand;
    default:
      return oneLine(message);
  }
}
