/** The Chinese digits from nought to nine, each at the place of its value: 七 is the eighth. */
export const hanDigits = '〇一二三四五六七八九';

/** The days of the week, each at the place of its number: 日 is 0. */
export const hanWeekdays = '日一二三四五六';

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

/** The same as things are counted, where 2 is 两 or 双: “两” is 2, “十二” is 12. */
export function smallChineseCount(text: string): number | null {
  return smallChineseNumber(text.replace(/[两双]/u, '二'));
}

/** A year or day written digit by digit: “二〇二六” is 2026, “二○○四” is 2004; null for anything else. */
export function chineseDigits(text: string): number | null {
  let value = 0;
  for (const each of text) {
    const one = hanDigits.indexOf(each === '零' || each === '○' ? '〇' : each);
    if (one < 0) return null;
    value = value * 10 + one;
  }
  return text === '' ? null : value;
}

/**
 * A whole number below ten thousand in Chinese characters: “1205” is 一千二百零五, “12” is 十二; 2 alone is 两 before a measure
 * word where `pair` asks for it. Null for anything else.
 */
export function hanNumber(value: string, pair = false): string | null {
  if (!/^[1-9]\d{0,3}$/.test(value)) return null;
  if (pair && value === '2') return '两';
  const places = Array.from(value, (sign, index) => {
    const power = powers[value.length - 1 - index] ?? '';
    return sign === '0' ? '零' : `${hanDigits.charAt('0123456789'.indexOf(sign))}${power}`;
  });
  const spoken = places.join('').replace(/零+/g, '零').replace(/零$/, '');
  return spoken.replace(/^一十/, '十');
}

const powers = ['', '十', '百', '千'] as const;

function digit(text: string): number | null {
  const value = text.length === 1 ? hanDigits.indexOf(text) : -1;
  return value > 0 ? value : null;
}
