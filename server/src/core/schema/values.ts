import type { Located } from './located';

/** The text of a value, without spaces around it; null for a list, a map, or nothing. */
export function readText(value: Located): string | null {
  const text = value.kind === 'text' ? (value.text?.trim() ?? '') : '';
  return text === '' ? null : text;
}

/** Several values, or one alone: “[虾稻米, 稻虾米]” or “虾稻米”; null where one of them is none. */
export function listOf<Value>(read: (value: Located) => Value | null) {
  return (value: Located): readonly Value[] | null => {
    const items = value.kind === 'list' ? value.items.map(read) : [read(value)];
    const found = items.filter((item): item is Value & NonNullable<Value> => item !== null);
    return found.length === items.length ? found : null;
  };
}

/** A value with the words a user may write for it, Heshu's own first: money, 金额. */
export type Choice<Value> = readonly [value: Value, ...words: readonly string[]];

/** One of the values of a list of words: 金额 is `money`. */
export function oneOf<Value extends string>(choices: readonly Choice<Value>[]) {
  return (value: Located): Value | null => {
    const written = readText(value);
    return choices.find((choice) => choice.some((word) => word === written))?.[0] ?? null;
  };
}

/** Yes or no: 是 is true. */
export function readFlag(value: Located): boolean | null {
  const flag = readFlagWord(value);
  return flag === null ? null : flag === 'true';
}

const readFlagWord = oneOf<'true' | 'false'>([
  ['true', '是'],
  ['false', '否'],
]);

/** A year a report may speak of: “2014” and “2014年”. */
export function readYear(value: Located): number | null {
  const year = Number(/^(?<year>\d{4})\s?年?$/.exec(readText(value) ?? '')?.groups?.year);
  return isReportYear(year) ? year : null;
}

/** Whether a year can be a report's: a whole number from 1949 to 2100. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= reportYears.first && year <= reportYears.last;
}

/** The years a report may speak of. */
export const reportYears = { first: 1949, last: 2100 } as const;
