import { compact, halfWidth } from '../text/characters';
import { chineseDigits, smallChineseNumber } from '../text/chinese-number';

/** A date as far as it is written: “2020年12月” has no day. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
}

/**
 * The years named in a few words, in order: “2019年和2020年工作” gives 2019 and 2020, “二〇二六年” 2026, “1 9 9 8 年” 1998.
 *
 * The ends of a span (“2016—2020年”) are left out: they name a period, not a year.
 */
export function yearsIn(text: string): number[] {
  const words = compact(halfWidth(text));
  const years = words.matchAll(
    /(?<![\d—–~～至到-])(?:(\d{4})|([一二][〇○零一二三四五六七八九]{3}))年(?![—–~～至到-]?\d{4})/g,
  );
  return [...years].flatMap((match) =>
    plausible(match[1] ? Number(match[1]) : chineseDigits(match[2] ?? '')),
  );
}

/** The first date with a month: “（2020年1月9日在某县……会议上）”, “二〇二六年一月”, “2021-01-08”; null where there is none. */
export function dateIn(text: string): WrittenDate | null {
  const words = compact(halfWidth(text.slice(0, 200)));
  const match =
    /(?<!\d)(\d{4})[年\-/.](\d{1,2})(?:月|[-/.]\d)/.exec(words) ??
    /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月/.exec(words);
  const [year] = plausible(numberOf(match?.[1] ?? ''));
  const month = numberOf(match?.[2] ?? '');
  return year !== undefined && month !== null && month >= 1 && month <= 12 ? { year, month } : null;
}

function numberOf(digits: string): number | null {
  if (digits === '') return null;
  if (/^\d+$/.test(digits)) return Number(digits);
  return digits.length === 4 ? chineseDigits(digits) : smallChineseNumber(digits);
}

/** Reports are written since 1949; “1.2” or “8424年” is no year. */
function plausible(year: number | null): number[] {
  return year !== null && year >= 1949 && year <= 2100 ? [year] : [];
}
