import type { Dimension } from '../figure/figure';
import type { Located } from '../../schema/located';
import { readEntry } from '../../schema/schema';
import { oneOf, readText, readYear } from '../../schema/values';
import type { DatedAlias } from '../statement/lexicon';
import { foldName } from '../statement/lexicon-fold';
import type { Accepted } from './fault';
import { dimensionWords } from './words';

/**
 * An indicator's name: at least two characters, one of them Chinese or a letter, and no comma. 虾稻米产值 is one, 米 and
 * “收入，支出” are none.
 */
export function readName(value: Located): string | null {
  const name = readText(value);
  if (name === null || name.length > 30 || foldName(name).text.length < 2) return null;
  return /[\p{Script=Han}A-Za-z]/u.test(name) && !/[，,；;。：|\n]/u.test(name) ? name : null;
}

/** What an indicator or a unit measures: 面积 is `area`. */
export const readDimension: (value: Located) => Dimension | null = oneOf(dimensionWords);

/** How many base units one is, a positive decimal or fraction as written: “500”, “0.5”, “2000/3”. */
export function readScale(value: Located): string | null {
  const scale = readText(value) ?? '';
  const { whole, divisor } = /^(?<whole>\d+(?:\.\d+)?)(?:\/(?<divisor>\d+))?$/.exec(scale)?.groups ?? {};
  return isPositive(whole) && isPositive(divisor ?? '1') ? scale : null;
}

function isPositive(digits: string | undefined): boolean {
  return digits !== undefined && digits.length <= 30 && /[1-9]/.test(digits);
}

/** A name that was official up to a year: “{名称: 地方一般预算收入, 用到: 2014}”. */
export function readDatedAlias(value: Located): DatedAlias | null {
  if (value.kind !== 'map') return null;
  const { values, problems } = readEntry<DatedAlias, Accepted>(value, {
    name: { keys: ['name', '名称'], accepted: 'name', read: readName, required: true },
    until: { keys: ['until', '用到'], accepted: 'year', read: readYear, required: true },
  });
  const { name, until } = values;
  return problems.length > 0 || name === undefined || until === undefined ? null : { name, until };
}

/** A unit as it stands behind a number: 石, 万斤's 斤, 立方米/秒. Not 万斤: 万 and 亿 go with every unit. */
export function readUnit(value: Located): string | null {
  const text = readText(value);
  if (text === null || text.length > 12 || /\s/u.test(text)) return null;
  return /^[\d０-９万亿.．,，:：；;。]/u.test(text) ? null : text;
}
