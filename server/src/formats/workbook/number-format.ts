import { longestFormat, TooMuch } from '../limits';
import { readXml } from '../xml';

/** What the format of a cell makes of its number: its sections, the first of which that takes the number counts. */
export type NumberFormat = readonly FormatSection[];

/** One section of a format. */
export interface FormatSection {
  /** The numbers it is for; null for all. */
  readonly when: { readonly sign: string; readonly limit: string } | null;
  /** plain: as it is; percent: times a hundred; day, month, year: a date with or without its day and month. */
  readonly kind: 'plain' | 'percent' | 'day' | 'month' | 'year';
  /** How many decimals are shown; null where the format does not say. */
  readonly decimals: number | null;
  /** By how many places the point stands further left than in the number: 3 for each comma at its end. */
  readonly shift: number;
  /** Words behind the number: “万元” of `0.00"万元"`. */
  readonly unit: string;
}

/** The formats of a workbook by the number cells give as their style. */
export function readNumberFormats(xml: string | null): readonly NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (xml === null) return formats;
  const codes = new Map<number, string>();
  const known = new Map<number, NumberFormat>();
  const format = (id: number): NumberFormat => {
    const found = known.get(id) ?? formatOf(id, codes);
    known.set(id, found);
    return found;
  };
  let inCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(format(Number(attribute('numFmtId') ?? '0')));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

const plain: FormatSection = { when: null, kind: 'plain', decimals: null, shift: 0, unit: '' };

/** The cell's own number without any format. */
export const plainFormat: NumberFormat = [plain];

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? builtIn[id];
  if (code !== undefined && code.length > longestFormat) throw new TooMuch();
  if (code !== undefined) return sectionsOf(code);
  if (months.includes(id)) return [{ ...plain, kind: 'month' }];
  const isDay = days.includes(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDay ? [{ ...plain, kind: 'day' }] : plainFormat;
}

/** ECMA-376 18.8.30; 27 to 58 are the formats of East Asian systems, some of them without a day (2025年10月). */
const days = [14, 15, 16, 22];
const months = [17, 27, 36, 50, 52, 57];
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '0',
  4: '0.00',
  9: '0%',
  10: '0.00%',
};

/** Without conditions the first section is for positive numbers and stands for all; a minus is the number's own. */
function sectionsOf(code: string): NumberFormat {
  const sections = marked(code).split(';').map(sectionOf);
  return sections.some(({ when }) => when !== null) ? sections : sections.slice(0, 1);
}

/** What is printed as it stands (`"万元"`, `!.`, `\-`), each sign behind a mark of its own; widths and fillings left out. */
function marked(code: string): string {
  return code.replace(/"([^"]*)"|[\\!](.)|[_*]./gu, (_, words?: string, sign?: string) =>
    Array.from(words ?? sign ?? '', (each) => LITERAL + (each === ';' ? ' ' : each)).join(''),
  );
}

/** From the area that no text uses. */
const LITERAL = '\ue000';

function sectionOf(code: string): FormatSection {
  const condition = /\[(?<sign>[<>]=?|=|<>)(?<limit>-?\d+(?:\.\d+)?)\]/.exec(code)?.groups;
  const when = condition ? { sign: condition.sign ?? '', limit: condition.limit ?? '' } : null;
  const shape = code.replace(/\[[^\]]*\]/g, '');
  const bare = shape.replace(/\ue000./gu, '');
  if (/[yd]/i.test(bare) && !/General/i.test(bare)) return { ...plain, when, kind: datePart(bare) };
  const places = /[0#?]\.(?<places>[0#?]+)/.exec(bare)?.groups?.places;
  // “0!.0,” shows tens of thousands: thousands, and a printed point before the last digit.
  const behindPoint = /[0#?]\ue000\.(?<places>[0#?]+)/.exec(shape)?.groups?.places?.length ?? 0;
  const commas = /[0#?](?<commas>,+)(?![0#?,])/.exec(bare)?.groups?.commas?.length ?? 0;
  const decimals = places === undefined ? (bare.includes('0') ? 0 : null) : fixed(places);
  return {
    when,
    kind: bare.includes('%') ? 'percent' : 'plain',
    decimals: decimals === null ? null : decimals + behindPoint,
    shift: 3 * commas + behindPoint,
    unit: unitOf(shape),
  };
}

/** Optional decimals (`0.0#`) leave open how many there are. */
function fixed(places: string): number | null {
  return /^0+$/.test(places) ? places.length : null;
}

function datePart(bare: string): 'day' | 'month' | 'year' {
  if (/d/i.test(bare)) return 'day';
  return /m/i.test(bare) ? 'month' : 'year';
}

function unitOf(shape: string): string {
  const behind = /(?:[0#?]|General)[,.]*(?<words>(?:\ue000.|\p{Script=Han})*)\s*$/u.exec(shape)?.groups
    ?.words;
  const words = (behind ?? '').replaceAll(LITERAL, '').trim();
  return /^[\p{Script=Han}A-Za-z]+$/u.test(words) ? words : '';
}
