import { posix } from 'node:path';
import { Command } from 'commander';
import { readCompanionFile } from '../documents/companion-files';
import type { FiguresFile } from '../core/documents/companion/companion';
import { newReport } from '../core/author/section/new-report';
import { beginsPlan, type ReportKind, reportKinds } from '../core/author/section/kind';
import { type NewLevel, newLevels } from '../core/author/section/skeleton';
import { Failure } from './failure';
import { choiceOption, langOption, yearOption } from './options';
import { saveOutput } from './output';
import { type Session, uriOf } from './session';

/** `heshu new`: a report with all its standard parts, ready to be written in. */
export function newCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return new Command('new')
    .description(help.new)
    .addOption(choiceOption('--level <level>', help.newLevel, newLevels, session).makeOptionMandatory())
    .addOption(choiceOption('--kind <kind>', help.newKind, reportKinds, session).default(reportKinds[0]))
    .option('--place <name>', help.place)
    .addOption(yearOption(session))
    .option('--prior <file>', help.prior)
    .option('--data <file>', help.data)
    .requiredOption('-o, --output <file>', help.output)
    .option('--force', help.force)
    .addOption(langOption(session))
    .action(async (options: NewOptions) => {
      await writeNew(options, session);
      done(0);
    });
}

interface NewOptions {
  readonly level: NewLevel;
  readonly kind: ReportKind;
  readonly place?: string;
  readonly year?: number;
  readonly prior?: string;
  readonly data?: string;
  readonly output: string;
  readonly force?: boolean;
}

async function writeNew(options: NewOptions, session: Session): Promise<void> {
  const { level, kind, output, prior, data } = options;
  const year = options.year ?? planYear(session.io.today());
  if (kind === 'five-year' && !beginsPlan(year)) throw new Failure(session.words.failure.noPlanBegins(year));
  const details = {
    level,
    kind,
    place: options.place ?? `××${placeWords[level]}`,
    year,
    ...(prior === undefined ? {} : { prior: besideOf(output, prior) }),
    ...(data === undefined ? {} : { data: besideOf(output, data) }),
  };
  const text = newReport(details, data === undefined ? null : await figuresOf(data, session));
  const named = [prior, data].filter((path) => path !== undefined);
  await saveOutput(output, text, { named, replace: options.force === true }, session);
}

async function figuresOf(name: string, session: Session): Promise<FiguresFile> {
  const { io, words } = session;
  const uri = uriOf(io, name);
  const content = await readCompanionFile(
    io.files,
    { key: 'data', name, uri, path: name, asked: true },
    io.formats,
  );
  if (content.kind === 'figures') return content.file;
  const fault = content.kind === 'fault' ? content.fault : 'otherKind';
  throw new Failure(`--data ${name}: ${words.companions.why('data', fault)}`);
}

/** Reports are drafted from autumn on for the year to come. */
function planYear(today: { readonly year: number; readonly month: number }): number {
  return today.month >= 7 ? today.year + 1 : today.year;
}

/** A file as it is named from beside the report, with slashes on every system. */
function besideOf(report: string, file: string): string {
  const slashes = (path: string): string => path.replaceAll('\\', '/');
  return posix.relative(posix.dirname(slashes(report)), slashes(file));
}

const placeWords: Readonly<Record<NewLevel, string>> = {
  town: '镇',
  county: '县',
  city: '市',
  province: '省',
};
