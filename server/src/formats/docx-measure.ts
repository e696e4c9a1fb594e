import type { Layout } from '../core/output/export/laid-report';

/** Lengths as DOCX counts them: twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A4, in twips. */
export const a4 = { width: 11906, height: 16838 } as const;

/** Sizes as DOCX counts them, half points: 三号 is 16 points, 二号 22, 四号 14, 五号 10.5, 小五 9. */
export const size = { two: 44, three: 32, four: 28, five: 21, smallFive: 18 } as const;

/** Text that XML can hold: no control characters. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|[\ufffe\uffff]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));
}

/** How high a line is, in twips: 225 mm over 22 lines. */
export function linePitch({ margins, lines }: Layout): number {
  return Math.floor((a4.height - twips(margins.top) - twips(margins.bottom)) / lines);
}

/**
 * What is added to each character of 三号, in twips, so that 28 fill a line of 156 mm: −5. A grid of characters would say
 * the same, but programs disagree on what it does to digits.
 */
export function characterSpace({ margins, characters }: Layout): number {
  const width = (a4.width - twips(margins.left) - twips(margins.right)) / characters;
  return Math.floor(width - size.three * 10);
}
