const DIGITS = '〇一二三四五六七八九';

/**
 * A small number written in Chinese, as headings count: “三” is 3, “十二” is 12, “二十” is 20; null for anything else.
 *
 * Only 1 to 99: no report has a hundred sections, and figures have their own, exact reader.
 */
export function smallChineseNumber(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digit(text) : null;
  const tens = ten === 0 ? 1 : digit(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : digit(text.slice(ten + 1));
  return tens === null || ones === null ? null : tens * 10 + ones;
}

/** A year or day written digit by digit: “二〇二六” is 2026, “二○○四” is 2004; null for anything else. */
export function chineseDigits(text: string): number | null {
  let value = 0;
  for (const each of text) {
    const one = DIGITS.indexOf(each === '零' || each === '○' ? '〇' : each);
    if (one < 0) return null;
    value = value * 10 + one;
  }
  return text === '' ? null : value;
}

function digit(text: string): number | null {
  const value = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return value > 0 ? value : null;
}
