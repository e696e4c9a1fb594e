import type { Span } from './span';

/**
 * The part of a text that is left without the white space around it: two ideographic spaces and “现在，” are `{ start: 2, end: 5 }`.
 *
 * White space is what looks empty in a report: spaces, tabs, full-width and no-break spaces, zero-width marks.
 */
export function trimmed(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a code unit looks empty: a space, a tab, an ideographic space, a no-break or zero-width space, a byte order mark. */
export function isBlank(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f
  );
}

/** The text without any white space: “政 府 工 作 报 告” is “政府工作报告”. */
export function compact(text: string): string {
  return text.replace(/[\s\u200b-\u200d]+/g, '');
}

/**
 * Full-width digits, letters and marks as their half-width twins, one for one, so that offsets stay: “２００１年” is “2001年”.
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}

/** Half-width digits, letters and marks as their full-width twins: “3.5%” is “３．５％”. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

/** Whether the character at an offset is a digit, half-width or full-width: “4” and “４” are. */
export function isDigitAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether a code unit is an ASCII letter or digit, which needs a space where two lines are joined. */
export function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Whether a code unit is ASCII punctuation, which a backslash may escape in Markdown: “\*”. */
export function isAsciiPunctuation(code: number): boolean {
  return code > 0x20 && code < 0x7f && !isAsciiWord(code);
}
