import { type Command, Option } from 'commander';
import {
  noCompanions,
  type Companions,
  type CompanionKey,
  type CompanionText,
  namedFilesIn,
} from '../core/documents/companion/companion';
import {
  assemble,
  type CompanionContent,
  type CompanionUris,
  fileUri,
  isShare,
  readCompanionFile,
  type WantedFile,
} from '../documents/companion-files';
import { Failure } from './failure';
import type { ReportInput, CompanionOptions } from './input';
import { pathOf, type Session, uriOf } from './session';

/** Finds what a report is read with; `named` is what its configuration names. */
export type CompanionsOf = (report: ReportInput, named: CompanionUris) => Promise<Companions>;

/** A command with `--prior FILE`, `--with FILE` (as often as needed) and `--data FILE`. */
export function withCompanions(command: Command, { words: { help } }: Session): Command {
  const several = (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    value,
  ];
  return command
    .addOption(new Option('--prior <file>', help.prior))
    .addOption(new Option('--with <file>', help.with).argParser(several))
    .addOption(new Option('--data <file>', help.data));
}

/**
 * An option counts for all reports and goes before what the front matter of one names, which goes before its configuration.
 * A file named by an option that cannot be read is a {@link Failure}, before anything is printed.
 */
export async function companionFinder(options: CompanionOptions, session: Session): Promise<CompanionsOf> {
  const known = new Map<string, ReturnType<typeof readCompanionFile>>();
  const read = (file: WantedFile): ReturnType<typeof readCompanionFile> => {
    const key = file.uri ?? '';
    const content = known.get(key) ?? readCompanionFile(session.io.files, file, session.io.formats);
    known.set(key, content);
    return content;
  };
  const optional = wantedByOptions(options, session);
  for (const file of optional) refuseUnreadable(file, await read(file), session);
  return async (report, named) => {
    const wanted = wantedBy(report, named, optional, session);
    const beside = besideOf(report, options, wanted);
    if (wanted.length === 0 && beside.length === 0) return noCompanions;
    const contents = await Promise.all(
      wanted.map(async (file) => [file, await contentOf(file, report, read)] as const),
    );
    return assemble(contents, beside);
  };
}

/** The other papers of its meeting as the folder has them, beside those it names itself; reports named by option go before. */
function besideOf(
  { beside = [] }: ReportInput,
  options: CompanionOptions,
  wanted: readonly WantedFile[],
): readonly CompanionText[] {
  return options.with === undefined
    ? beside.filter((each) => !wanted.some(({ uri }) => uri === each.uri))
    : [];
}

function refuseUnreadable({ key, name }: WantedFile, content: CompanionContent, { words }: Session): void {
  if (content.kind === 'fault')
    throw new Failure(`--${key} ${name}: ${words.companions.why(key, content.fault)}`);
}

function wantedByOptions(options: CompanionOptions, session: Session): readonly WantedFile[] {
  const names = { prior: listOf(options.prior), with: options.with ?? [], data: listOf(options.data) };
  return keys.flatMap((key) =>
    names[key].map((name) => ({ ...wantedFile(key, name, uriOf(session.io, name), session), asked: true })),
  );
}

function wantedBy(
  report: ReportInput,
  named: CompanionUris,
  optional: readonly WantedFile[],
  session: Session,
): readonly WantedFile[] {
  const written = namedFilesIn(report.source);
  const settings = { prior: listOf(named.prior), with: named.with ?? [], data: listOf(named.data) };
  const placed = written.map(({ key, name }) => wantedFile(key, name, fileUri(report.uri, name), session));
  // An option may go before them: they are still files of the writer's, which nothing is written over.
  for (const uri of [...placed.map((file) => file.uri), ...keys.flatMap((key) => settings[key])])
    if (uri !== null) session.remember(uri);
  return keys.flatMap((key) => {
    // Several reports are checked with one option: last year's is not last year's of itself.
    const options = optional.filter((file) => file.key === key);
    if (options.length > 0) return options.filter(({ uri }) => uri !== report.uri);
    const own = placed.filter((file) => file.key === key);
    if (own.length > 0) return own;
    return settings[key]
      .filter((uri) => uri !== report.uri)
      .map((uri) => wantedFile(key, pathOf(session.io, uri), uri, session));
  });
}

async function contentOf(
  file: WantedFile,
  report: ReportInput,
  read: (file: WantedFile) => Promise<CompanionContent>,
): Promise<CompanionContent> {
  if (file.uri === report.uri) return { kind: 'fault', fault: 'self' };
  // A stranger's report must not make this machine log on to a stranger's computer.
  if (file.uri !== null && file.asked !== true && isShare(file.uri))
    return { kind: 'withheld', fault: 'share' };
  return read(file);
}

function wantedFile(key: CompanionKey, name: string, uri: string | null, { io }: Session): WantedFile {
  return { key, name, uri, path: uri === null ? name : pathOf(io, uri) };
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

const keys: readonly CompanionKey[] = ['prior', 'with', 'data'];
