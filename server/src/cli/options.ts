import { Option, type Help } from 'commander';
import type { HelpWords } from '../core/output/message/zh-CN/cli';
import { displayWidth } from '../core/text/width';
import type { Level } from '../core/report/document';
import { levelNamed } from '../core/report/level-names';
import { isReportYear } from '../core/schema/values';
import type { Language } from '../core/text/language';
import { Failure } from './failure';
import type { Session } from './session';

/** `--year 2021`, the year whose plan the report sets. */
export function yearOption({ words: { help, failure } }: Session): Option {
  return new Option('--year <yyyy>', help.year).argParser((value): number => {
    if (/^\d+$/.test(value) && isReportYear(Number(value))) return Number(value);
    throw new Failure(failure.badValue('--year', value, failure.configAccepted.year));
  });
}

/** `--level county` or `--level 县区`, the level of government. */
export function levelOption({ words: { help, failure } }: Session): Option {
  return new Option('--level <level>', help.level).argParser((value): Level => {
    const level = levelNamed(value);
    if (level !== null) return level;
    throw new Failure(failure.badValue('--level', value, failure.configAccepted.level));
  });
}

/** `--lang en`, the language of messages; read before all others, and checked here. */
export function langOption(session: Session): Option {
  return choiceOption('--lang <language>', session.words.help.lang, languages, session);
}

/** `--format json` out of the formats a command has, the first being the one used without it. */
export function formatOption(formats: readonly [string, ...string[]], session: Session): Option {
  return choiceOption('--format <format>', session.words.help.format, formats, session).default(formats[0]);
}

/** `--jobs 4`, a whole number from one to a most. */
export function countOption(flags: string, description: string, most: number, { words }: Session): Option {
  const option = new Option(flags, description);
  return option.argParser((value): number => {
    const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (count >= 1 && count <= most) return count;
    throw new Failure(words.failure.badValue(option.long ?? flags, value, `1–${String(most)}`));
  });
}

/** An option with a fixed set of values, refused in the user's own language. */
export function choiceOption(
  flags: string,
  description: string,
  choices: readonly string[],
  { words: { failure } }: Session,
): Option {
  const option = new Option(flags, description).choices(choices);
  return option.argParser((value): string => {
    if (choices.includes(value)) return value;
    throw new Failure(failure.badValue(option.long ?? flags, value, choices.join(', ')));
  });
}

/** The languages `--lang` accepts. */
const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];

/**
 * The language of messages: `--lang` where it names one, else the locale of the environment.
 *
 * Looked for before the options are read, since what is wrong with them is said in that language as well.
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(argv);
  return languages.find((language) => language === asked) ?? localeLanguage(env);
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--lang');
  if (at >= 0) return argv[at + 1];
  return argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
}

/** The first of the three that is set decides, as POSIX asks; C, POSIX and none of them mean Chinese. */
function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** How commander sets a help page, in the user's language and with Chinese two columns wide. */
export function helpLayout(words: HelpWords): Partial<Help> {
  return {
    helpWidth: 100,
    displayWidth,
    styleTitle: (title) => words.headings[title] ?? title,
    optionDescription: (option) => option.description + notesOf(option, words),
  };
}

function notesOf(option: Option, words: HelpWords): string {
  const notes = [
    option.argChoices ? `${words.choices}: ${option.argChoices.join(', ')}` : '',
    typeof option.defaultValue === 'string' ? `${words.standard}: ${option.defaultValue}` : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
