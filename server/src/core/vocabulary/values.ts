import type { Dimension } from '../figure/figure';
import type { Level } from '../report/document';
import { levelNamed } from '../report/frontmatter-keys';
import type { DatedAlias } from '../statement/lexicon';
import { foldName } from '../statement/lexicon-fold';
import type { Located } from '../text/located';
import { choose, dimensionWords, flagWords, type Choice } from './words';

/** The text of a value, without spaces around it; null for a list, a map, or nothing. */
export function readText(value: Located): string | null {
  const text = value.kind === 'text' ? (value.text?.trim() ?? '') : '';
  return text === '' ? null : text;
}

/**
 * An indicator's name: at least two characters, one of them Chinese or a letter, and no comma. 虾稻米产值 is one, 米 and
 * “收入，支出” are none.
 */
export function readName(value: Located): string | null {
  const name = readText(value);
  if (name === null || name.length > 30 || foldName(name).text.length < 2) return null;
  return /[\p{Script=Han}A-Za-z]/u.test(name) && !/[，,；;。：|\n]/u.test(name) ? name : null;
}

/** Several values, or one alone: “[虾稻米, 稻虾米]” or “虾稻米”; null where one of them is none. */
export function listOf<Value>(read: (value: Located) => Value | null) {
  return (value: Located): readonly Value[] | null => {
    const items = value.kind === 'list' ? value.items.map(read) : [read(value)];
    const found = items.filter((item): item is Value & NonNullable<Value> => item !== null);
    return found.length === items.length ? found : null;
  };
}

/** One of the values of a list of words: 金额 is `money`. */
export function oneOf<Value extends string>(choices: readonly Choice<Value>[]) {
  return (value: Located): Value | null => choose(choices, readText(value) ?? '');
}

/** What an indicator or a unit measures: 面积 is `area`. */
export const readDimension: (value: Located) => Dimension | null = oneOf(dimensionWords);

/** Yes or no: 是 is true. */
export function readFlag(value: Located): boolean | null {
  const flag = oneOf(flagWords)(value);
  return flag === null ? null : flag === 'true';
}

/** A level of government: 乡镇 is `town`. */
export function readLevel(value: Located): Level | null {
  return levelNamed(readText(value) ?? '');
}

/** How many base units one is, a positive decimal or fraction as written: “500”, “0.5”, “2000/3”. */
export function readScale(value: Located): string | null {
  const scale = readText(value) ?? '';
  const { whole, divisor } = /^(?<whole>\d+(?:\.\d+)?)(?:\/(?<divisor>\d+))?$/.exec(scale)?.groups ?? {};
  return isPositive(whole) && isPositive(divisor ?? '1') ? scale : null;
}

function isPositive(digits: string | undefined): boolean {
  return digits !== undefined && digits.length <= 30 && /[1-9]/.test(digits);
}

/** A year of four digits, 1949 to 2100: “2014” and “2014年”. */
export function readYear(value: Located): number | null {
  const year = Number(/^(?<year>\d{4})年?$/.exec(readText(value) ?? '')?.groups?.year);
  return year >= 1949 && year <= 2100 ? year : null;
}

/** A name that was official up to a year: “{名称: 地方一般预算收入, 用到: 2014}”. */
export function readDatedAlias(value: Located): DatedAlias | null {
  if (value.kind !== 'map' || value.entries.length !== 2) return null;
  const field = (...keys: readonly string[]): Located | undefined =>
    value.entries.find(({ key }) => keys.includes(key))?.value;
  const [name, until] = [field('name', '名称'), field('until', '用到')];
  const read = { name: name ? readName(name) : null, until: until ? readYear(until) : null };
  return read.name === null || read.until === null ? null : { name: read.name, until: read.until };
}

/** A unit as it stands behind a number: 石, 万斤's 斤, 立方米/秒. Not 万斤: 万 and 亿 go with every unit. */
export function readUnit(value: Located): string | null {
  const text = readText(value);
  if (text === null || text.length > 12 || /\s/u.test(text)) return null;
  return /^[\d０-９万亿.．,，:：；;。]/u.test(text) ? null : text;
}
