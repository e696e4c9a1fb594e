import { Option } from 'commander';
import type { Level } from '../core/report/document';
import { levelNamed } from '../core/report/level-names';
import { isReportYear } from '../core/schema/values';
import { Failure } from './failure';
import { languages } from './language';
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
