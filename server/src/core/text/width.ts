/**
 * How many columns of a terminal a text fills: “财政收入” fills 8, “4720万元” fills 8, “GDP” fills 3.
 *
 * Wide and fullwidth characters (Unicode Standard Annex #11) fill two columns, combining marks none. Ambiguous ones
 * (“ ” — · ×) count one, as terminals of today draw them.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

function characterWidth(code: number): number {
  if (code < 0x300) return 1;
  if (isIn(zeroWidth, code)) return 0;
  return isIn(wide, code) ? 2 : 1;
}

function isIn(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}

/** Combining marks, joiners, direction and variation marks, the byte order mark. */
const zeroWidth = [
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/** Ideographs, kana, hangul, their punctuation, fullwidth forms, and the planes of further ideographs and emoji. */
const wide = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;
