/** The ASCII digit a character stands for, half or full width: “７” gives “7”; undefined for anything else. */
export function asciiDigit(character: string | undefined): string | undefined {
  if (!character) return undefined;
  if (character >= '0' && character <= '9') return character;
  if (character >= '０' && character <= '９') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return undefined;
}

/** Whether a character is a decimal point, half or full width: “３．５％” is 3.5%. */
export function isPoint(character: string | undefined): boolean {
  return character === '.' || character === '．';
}

/** Whether a character is a space within a line: plain, no-break, narrow no-break, thin, ideographic, tab. */
export function isGap(character: string | undefined): boolean {
  return character !== undefined && gaps.includes(character);
}

/** The offset after at most `most` spaces: web text has “4720 万元”. */
export function skipGaps(text: string, at: number, most = 2): number {
  let end = at;
  while (end < at + most && isGap(text[end])) end++;
  return end;
}

/** The offset of the first of at most `most` spaces that end at `at`. */
export function skipGapsBack(text: string, at: number, most = 2): number {
  let start = at;
  while (start > 0 && start > at - most && isGap(text[start - 1])) start--;
  return start;
}

/** Whether a character is a Latin letter, half or full width: the G of “5G”. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character);
}

/** Whether a character is a Chinese one: “亿”, “家”, “〇”. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && /^[\p{Script=Han}]$/u.test(character);
}

const gaps = ' \u00a0\t\u2002\u2003\u2005\u2009\u200a\u202f\u3000';
