import { Command } from 'commander';
import { gridContent } from '../documents/artifact';
import { compareVersions, type Version } from '../documents/comparison';
import { compareText } from '../core/output/text/compare-text';
import { compareJson } from '../core/output/json/compare';
import { gridMarkdown } from '../core/output/text/grid-markdown';
import { messages } from '../core/output/message/index';
import { plainPaint } from '../core/output/text/grid';
import { type Examined, examineOne, rangeOf } from './examine';
import { Failure } from './failure';
import { formatsOf } from './read-file';
import { formatOption, langOption } from './options';
import { compareMeeting, type MeetingFormat, meetingFormats } from './meeting';
import { saveOutput } from './output';
import { whileWorking } from './progress';
import type { Session } from './session';

/** `heshu compare`: which figures two versions of a report state differently, by quantity and not by line. */
export function compareCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return new Command('compare')
    .description(help.compare)
    .argument('[old]', help.older)
    .argument('[new]', help.newer)
    .option('--meeting <folder>', help.meeting)
    .addOption(formatOption(meetingFormats, session))
    .option('-o, --output <file>', help.output)
    .option('--force', help.force)
    .addOption(langOption(session))
    .action(
      async (
        older: string | undefined,
        newer: string | undefined,
        options: CompareOptions,
        command: Command,
      ) => {
        const { failure } = session.words;
        if (options.meeting !== undefined) {
          if (older !== undefined) throw new Failure(failure.tooMany);
          const format = command.getOptionValueSource('format') === 'default' ? null : options.format;
          done(
            await compareMeeting(
              options.meeting,
              { ...options, format, force: options.force === true },
              session,
            ),
          );
          return;
        }
        if (older === undefined || newer === undefined) throw new Failure(failure.noFile);
        await compare([older, newer], options, session);
        done(0);
      },
    );
}

interface CompareOptions {
  readonly format: MeetingFormat;
  readonly meeting?: string;
  readonly output?: string;
  readonly force?: boolean;
}

async function compare(
  [older, newer]: readonly [string, string],
  options: CompareOptions,
  session: Session,
): Promise<void> {
  const { format, output, force = false } = options;
  const isBinary = format === 'xlsx' || format === 'docx';
  if (output === undefined && isBinary) throw new Failure(session.words.failure.outputNeeded(format));
  const [before, after] = [await examineOne(older, {}, session), await examineOne(newer, {}, session)];
  const line = session.words.writing(output ?? newer);
  const make = (): Promise<string | Uint8Array> => contentOf(before, after, options, session);
  const content = await whileWorking(session, line, after.length, make);
  if (output === undefined) await session.io.stdout.write(String(content));
  else await saveOutput(output, content, { replace: force }, session);
}

async function contentOf(
  before: Examined,
  after: Examined,
  { format, output }: CompareOptions,
  session: Session,
): Promise<string | Uint8Array> {
  const { changes, grid } = compareVersions(versionOf(before), versionOf(after), session.language);
  const names = { old: before.path, new: after.path };
  if (format === 'json')
    return `${JSON.stringify(compareJson(changes, names, { old: rangeOf(before), new: rangeOf(after) }))}\n`;
  if (format === 'text') {
    const { compare: words } = messages[session.language].exports;
    return compareText(changes, grid, words, output === undefined ? session.paint : plainPaint);
  }
  if (format === 'markdown') return gridMarkdown(grid);
  return gridContent([grid], format, session.language, () => formatsOf(session));
}

function versionOf({ analysis, path, lines }: Examined): Version {
  const lineOf: Version['lineOf'] = ({ start }) => lines.position(start).line + 1;
  return { analysis, name: nameOf(path), lineOf };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
