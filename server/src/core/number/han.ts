import { hanDigits } from '../text/chinese-number';
import type { Span } from '../text/span';

/**
 * A number in Chinese characters: “一千二百”, “二〇二〇”, “三四十” (30 or 40), “几十” (20 to 90).
 *
 * `low` and `high` are plain Arabic and equal for a definite number. A run of such characters that is no number
 * (“一二三产”, “千方百”) is given as `null` by `hanDigitsAt` with `hanRunEnd` telling where it ends.
 */
export interface HanDigits {
  readonly span: Span;
  readonly low: string;
  readonly high: string;
  /** 几 or 数 stands in it: no more is known than its order of magnitude. */
  readonly vague: boolean;
  /** Its last characters, when they are 万, 亿 or 万亿, are left out of `low` and `high` and kept here. */
  readonly scale: '' | '万' | '亿' | '万亿';
}

/** The number in Chinese characters that fills exactly the run of them beginning at `at`; null where there is none. */
export function hanDigitsAt(text: string, at: number): HanDigits | null {
  const end = hanRunEnd(text, at);
  if (end === at) return null;
  const run = text.slice(at, end);
  const scale = trailingScale(run);
  const bare = run.slice(0, run.length - scale.length);
  const bounds = bare === '' ? { low: '1', high: '1' } : boundsIn(run, bare, scale);
  if (!bounds) return null;
  return { span: { start: at, end }, ...bounds, vague: /^[几数]|几$/.test(bare), scale };
}

/** Where the run of numeral characters that begins at `at` ends; `at` itself where none begins. */
export function hanRunEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longest && belongsToRun(text, at, end)) end++;
  return end;
}

const digits = `零两${hanDigits}`;
/** Longer runs are no numbers anyone writes. */
const longest = 24;
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 千 before 瓦米克伏 and 百 before 分 begin a unit (domain rule 23), 几 and 数 only stand before 十百千万亿. */
function belongsToRun(text: string, start: number, at: number): boolean {
  const character = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (character === '千') return next === '' || !'瓦米克伏卡焦'.includes(next);
  if (character === '百') return next !== '分';
  if (character === '数') return at === start && next !== '' && '十百千万亿'.includes(next);
  if (character === '几') return isHanTens(text[at - 1], start, at) || '十百千万亿'.includes(next || '。');
  if (character === '点') return at > start && belongsBeforePoint(text[at - 1]) && isHanDigit(next);
  return character !== '' && (digits.includes(character) || '十百千万亿廿卅'.includes(character));
}

function isHanTens(character: string | undefined, start: number, at: number): boolean {
  return at > start && character === '十';
}

/** 三点五, 四十点五. */
function belongsBeforePoint(character: string | undefined): boolean {
  return isHanDigit(character) || '十百千'.includes(character ?? '。');
}

function isHanDigit(character: string | undefined): boolean {
  return character !== undefined && digits.includes(character) && character !== '';
}

function trailingScale(run: string): HanDigits['scale'] {
  if (run.endsWith('万亿')) return '万亿';
  if (run.endsWith('亿')) return '亿';
  return run.endsWith('万') ? '万' : '';
}

/** Of 十二亿五千万 both parts count in 万; otherwise what stands before the scale word is the number. */
function boundsIn(run: string, bare: string, scale: string): ReturnType<typeof boundsOf> {
  if (scale !== '万' || !bare.includes('亿')) return boundsOf(bare);
  const whole = boundsOf(run);
  return whole && { low: whole.low.slice(0, -4), high: whole.high.slice(0, -4) };
}

function boundsOf(run: string): { readonly low: string; readonly high: string } | null {
  const plain = run
    .replaceAll('两', '二')
    .replaceAll('零', '〇')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
  if (/[几数]/.test(plain))
    return ends(plain.replace(/^[几数]/, '二').replace('几', '一'), plain.replace(/[几数]/, '九'));
  const pair = pairIn(plain);
  if (pair >= 0) return ends(without(plain, pair + 1), without(plain, pair));
  const printed = valueOf(plain);
  return printed === null ? null : { low: printed, high: printed };
}

function ends(low: string, high: string): { readonly low: string; readonly high: string } | null {
  const [from, to] = [valueOf(low), valueOf(high)];
  return from === null || to === null ? null : { low: from, high: to };
}

/** Where two neighbouring digits stand side by side, as in 三四十, 十五六 (GB/T 15835-2011, 4.2.2); -1 for nowhere. */
function pairIn(plain: string): number {
  for (let at = 0; at + 1 < plain.length; at++) {
    const [a, b] = [hanDigits.indexOf(plain[at] ?? ''), hanDigits.indexOf(plain[at + 1] ?? '')];
    const alone = !isHanDigit(plain[at + 2]) && !isHanDigit(plain[at - 1]);
    if (a > 0 && b === a + 1 && alone && !plain.includes('点')) return at;
  }
  return -1;
}

function without(plain: string, at: number): string {
  return plain.slice(0, at) + plain.slice(at + 1);
}

/** 二零二零 digit by digit, 三点五 with decimals, 一千二百 by its powers. */
function valueOf(plain: string): string | null {
  const [integer = '', decimals] = plain.split('点');
  if (decimals !== undefined) {
    // 零点五 has nothing before its point; no other number is nought.
    const whole = integer === '〇' ? '0' : valueOf(integer);
    return whole === null || !isPositional(decimals) ? null : `${whole}.${positional(decimals)}`;
  }
  if (plain.length > 2 && isPositional(plain)) return positional(plain);
  const value = sectionsOf(plain);
  return value === null || value === 0n ? null : value.toString();
}

function isPositional(plain: string): boolean {
  return plain !== '' && Array.from(plain).every((character) => hanDigits.includes(character));
}

function positional(plain: string): string {
  return Array.from(plain, (character) => hanDigits.indexOf(character).toString()).join('');
}

/** 十二亿五千万三百: sections below 万, each multiplied by what follows it; null when out of order. */
function sectionsOf(plain: string): bigint | null {
  let total = 0n;
  let rest = plain;
  for (const [sign, factor] of [
    ['亿', 100000000n],
    ['万', 10000n],
  ] as const) {
    const at = rest.lastIndexOf(sign);
    if (at < 0) continue;
    const head = rest.slice(0, at);
    const value = head === '' ? 1n : sectionsOf(head);
    if (value === null || total % factor !== 0n) return null;
    total += value * factor;
    rest = rest.slice(at + 1);
    if (rest.length === 1 && hanDigits.indexOf(rest) > 0)
      return total + (BigInt(hanDigits.indexOf(rest)) * factor) / 10n;
  }
  if (rest === '') return total;
  const section = sectionOf(rest.replace(/^〇/, ''));
  return section === null ? null : total + BigInt(section);
}

/** Below 万: powers fall from left to right; a last digit counts the next lower power (一百二 = 120) unless 零 stands before it. */
function sectionOf(plain: string): number | null {
  let value = 0;
  let digit = 0;
  let power = 10000;
  let afterZero = false;
  for (const character of plain) {
    const factor = powers[character];
    if (factor === undefined) {
      if (digit > 0 || !hanDigits.includes(character)) return null;
      digit = hanDigits.indexOf(character);
      afterZero ||= digit === 0;
      continue;
    }
    if (factor >= power || (digit === 0 && value > 0 && factor > 10)) return null;
    value += (digit || 1) * factor;
    [digit, power, afterZero] = [0, factor, false];
  }
  const elliptic = digit > 0 && power < 10000 && power > 10 && !afterZero;
  return value + (elliptic ? (digit * power) / 10 : digit);
}
