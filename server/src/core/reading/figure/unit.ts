import { isHan, isLetter, skipGaps } from '../../number/characters';
import { Decimal } from '../../number/decimal';
import { factorOf, type Numeral, type ScaleWord } from '../../number/numeral';
import type { Dimension, Unit } from './figure';
import standard from './units.json';

/**
 * One line of the unit table: `{ "text": "亩", "dimension": "area", "scale": "2000/3", "notBefore": "均产" }`.
 *
 * 万 and 亿 are not listed: they go with every unit. A new unit is one new line in units.json.
 */
export interface UnitEntry {
  readonly text: string;
  readonly dimension: Dimension;
  /**
   * How many base units one is, a decimal or a fraction; 1 if absent. Base units: 元, 美元, 平方米, 米, 公斤, 立方米,
   * 千瓦时, 千瓦, 小时, one thing.
   */
  readonly scale?: string;
  /** What is counted, for things that come in whole numbers: 人 for both 名 and 人. */
  readonly counted?: string;
  /** Only after Arabic digits: “3期培训” counts, “三期工程” does not. */
  readonly digitsOnly?: boolean;
  /** Only with 万 or 亿: “6亿度” is electricity, “25度以下” a slope. */
  readonly scaledOnly?: boolean;
  /** Never with 万 or 亿: “三大产业” counts, “百万大关” does not. */
  readonly unscaled?: boolean;
  /** Characters that, right behind it, make it another word: 家 before 庭, 处 before 理. */
  readonly notBefore?: string;
}

/** Units by their first character, the longest first. */
export type UnitTable = ReadonlyMap<string, readonly UnitEntry[]>;

/** A unit found in the text and where it ends. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

/** Makes a table of units; of two entries with one text the later counts, so that a user's own line wins. */
export function unitTable(entries: readonly UnitEntry[]): UnitTable {
  const byText = new Map(entries.map((entry) => [entry.text, entry]));
  const table = new Map<string, UnitEntry[]>();
  for (const entry of byText.values()) {
    const first = entry.text.charAt(0);
    table.set(first, [...(table.get(first) ?? []), entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.text.length - a.text.length);
  return table;
}

/** The kinds of dimension a line of the table may name. */
export const dimensions: readonly Dimension[] = [
  'money',
  'foreign-money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'time',
  'count',
  'rate',
  'point',
  'multiple',
  'doubling',
  'rank',
  'none',
  'unknown',
];

/** The lines of units.json; a dimension that does not exist is a mistake of ours and throws. */
export const standardUnitEntries: readonly UnitEntry[] = standard.map((line) => {
  const dimension = dimensions.find((each) => each === line.dimension);
  if (!dimension) throw new Error(`units.json: ${line.text} has the unknown dimension ${line.dimension}`);
  return { ...line, dimension };
});

/** The units of real reports, from 亿元 to 微克/立方米. */
export const standardUnits: UnitTable = unitTable(standardUnitEntries);

/**
 * The unit behind a numeral, longest match, with its 万 or 亿: 万人次 behind “216.7” in “216.7 万人次”.
 *
 * A 万 or 亿 with no unit behind it is a unit of its own (“1000万以上农村贫困人口”); null where there is neither.
 */
export function unitAfter(text: string, numeral: Numeral, table: UnitTable): UnitMatch | null {
  const power = powerAfter(text, numeral, table);
  if (power) return power;
  const at = skipGaps(text, numeral.end);
  const entry = entryAt(text, at, numeral, table);
  if (!entry) return numeral.scale === '' ? null : scaleAlone(text, numeral);
  const end = at + entry.text.length;
  const per = perAt(text, end, table);
  if (per) return { unit: compound(entry, numeral.scale, text.slice(end, per)), end: per };
  return { unit: unitOf(entry, numeral.scale), end };
}

/**
 * The unit with a power of ten before it: ×10⁴万元 behind “1.2”, ⁸元 behind “10”. What is counted so is compared with the
 * same words alone: 1.2×10⁴ says nothing of how it was rounded.
 */
function powerAfter(text: string, numeral: Numeral, table: UnitTable): UnitMatch | null {
  const power = /^(?:\s?[×xX*·]\s?10)?[⁰¹²³⁴-⁹]{1,2}\s?(?:万亿|万|亿)?/.exec(
    text.slice(numeral.end, numeral.end + 12),
  );
  if (!power || numeral.scale !== '') return null;
  const at = numeral.end + power[0].length;
  const entry = entryAt(text, at, { script: 'arabic', scale: '万' }, table);
  const end = at + (entry?.text.length ?? 0);
  return { unit: { text: text.slice(numeral.end, end), dimension: 'unknown', scale: new Decimal(1) }, end };
}

/**
 * Whether two units count one thing, be it by two words: 名 and 人, and 套 and 户 of housing (住房12000套，其中棚户区改造9000户).
 */
export function countAlike(a: Unit, b: Unit): boolean {
  if (a.counted === b.counted) return true;
  return [a, b].every(({ counted }) => counted === '套' || counted === '户');
}

/** The unit of an entry at a scale: 亿 and 元 make 亿元 at 10⁸. */
function unitOf(entry: UnitEntry, scale: ScaleWord = ''): Unit {
  return {
    text: scale + entry.text,
    dimension: entry.dimension,
    scale: scaleOf(entry).times(factorOf(scale)),
    ...(entry.counted === undefined ? {} : { counted: entry.counted }),
  };
}

function scaleOf(entry: UnitEntry): Decimal {
  const [numerator = '1', denominator = '1'] = (entry.scale ?? '1').split('/');
  return new Decimal(numerator).div(denominator);
}

function entryAt(text: string, at: number, numeral: Preceding, table: UnitTable): UnitEntry | undefined {
  const candidates = table.get(text[at] ?? '') ?? [];
  return candidates.find((entry) => {
    if (!text.startsWith(entry.text, at) || !mayFollow(entry, numeral)) return false;
    const next = text[at + entry.text.length];
    if (next !== undefined && entry.notBefore?.includes(next)) return false;
    return !isLetter(entry.text.at(-1)) || !isLetter(next);
  });
}

/** What of a numeral decides which units may follow it. */
type Preceding = Pick<Numeral, 'script' | 'scale'>;

function mayFollow(entry: UnitEntry, numeral: Preceding): boolean {
  if (entry.digitsOnly && numeral.script === 'han') return false;
  return numeral.scale === '' ? !entry.scaledOnly : !entry.unscaled;
}

/** The end of “/吨”, “/人·月” behind a unit; undefined where nothing of the kind follows. */
function perAt(text: string, at: number, table: UnitTable): number | undefined {
  if (text[at] !== '/' && text[at] !== '／') return undefined;
  const end = dividingUnitEnd(text, at + 1, table);
  if (end === undefined) return undefined;
  return text[end] === '·' ? (dividingUnitEnd(text, end + 1, table) ?? end) : end;
}

function dividingUnitEnd(text: string, at: number, table: UnitTable): number | undefined {
  const entry = entryAt(text, at, { script: 'arabic', scale: '' }, table);
  if (entry) return at + entry.text.length;
  const character = text[at];
  return isHan(character) && '年月日周季次班期升'.includes(character ?? '') ? at + 1 : undefined;
}

/** 元/吨 is neither money nor mass; only the same words measure the same. */
function compound(entry: UnitEntry, scale: ScaleWord, per: string): Unit {
  return { text: scale + entry.text + per, dimension: 'unknown', scale: factorOf(scale) };
}

/** “1300万农村贫困人口” counts people although no 人 is printed. */
function scaleAlone(text: string, numeral: Numeral): UnitMatch {
  const unit: Unit = { text: numeral.scale, dimension: 'none', scale: factorOf(numeral.scale) };
  const people = peopleAhead.test(text.slice(numeral.end, numeral.end + 14));
  return { unit: people ? { ...unit, dimension: 'count', counted: '人' } : unit, end: numeral.end };
}

const peopleAhead =
  /^(?:以上|左右|多|余)?[^，。；、：（）\d]{0,8}?(?:人口|群众|农民|居民|职工|劳动力|学生|妇女|干部|人民|人员|中国人|人居住)/;
