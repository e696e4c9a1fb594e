import { describe, expect, it } from 'vitest';
import { compact, halfWidth, isBlank, isDigitAt, trimmed } from '../../../server/src/core/text/characters';
import { chineseDigits, smallChineseNumber } from '../../../server/src/core/text/chinese-number';

describe('characters', () => {
  it('knows what looks empty', () => {
    for (const blank of [' ', '\t', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff'])
      expect(isBlank(blank.charCodeAt(0))).toBe(true);
    for (const word of ['一', 'a', '，', '-']) expect(isBlank(word.charCodeAt(0))).toBe(false);
  });

  it('trims without copying', () => {
    expect(trimmed('\u3000\u3000现在，')).toEqual({ start: 2, end: 5 });
    expect(trimmed(' \n')).toEqual({ start: 2, end: 2 });
  });

  it('takes white space out and widths down', () => {
    expect(compact('政 府\u3000工 作')).toBe('政府工作');
    expect(halfWidth('２００１年（Ａ）')).toBe('2001年(A)');
  });

  it('knows digits of either width', () => {
    expect([isDigitAt('4', 0), isDigitAt('４', 0), isDigitAt('四', 0), isDigitAt('', 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('Chinese numbers', () => {
  it('counts from 1 to 99', () => {
    const all = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(all.map((each) => smallChineseNumber(chinese(each)))).toEqual(all);
  });

  it.each(['', '〇', '百', '十百', '二百', 'a', '一二'])('does not take %j for one', (text) =>
    expect(smallChineseNumber(text)).toBeNull(),
  );

  it('reads digit by digit', () => {
    expect(chineseDigits('二〇二六')).toBe(2026);
    expect(chineseDigits('二○○四')).toBe(2004);
    expect(chineseDigits('二百')).toBeNull();
    expect(chineseDigits('')).toBeNull();
  });
});

function chinese(value: number): string {
  const digit = (each: number) => '〇一二三四五六七八九'.charAt(each);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}
