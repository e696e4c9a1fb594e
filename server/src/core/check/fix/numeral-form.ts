import type { Fix } from '../finding';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { Block } from '../../report/document';
import { fullWidth } from '../../text/characters';
import { hanNumber } from '../../text/chinese-number';
import { sourceSpan } from '../../text/prose';
import { type SourceEdit, shift, type Span } from '../../text/span';

/**
 * A value written the way another numeral is: `inFormOf('3,200', '4480')` is “4,480”, `inFormOf('３２', '40.0')` “４０．０”,
 * `inFormOf('三', '4')` “四”.
 *
 * `value` is a plain positive decimal. Null for a form that cannot be kept: 1万6千, 三点五, a fraction in Chinese
 * characters, a number with its sign.
 */
export function inFormOf(written: string, value: string): string | null {
  if (/^[\d０-９]/.test(written)) return inDigitsOf(written, value);
  return /^[〇零一二两双三四五六七八九十百千]+$/.test(written)
    ? hanNumber(value, '两双'.includes(written))
    : null;
}

/** Whether a numeral is written as this value is: “三” for 3, “3,200” for 3200; never “1万6千”. */
export function isInForm(written: string, value: string): boolean {
  const again = inFormOf(written, value);
  return again !== null && plainHan(again) === plainHan(written);
}

function plainHan(text: string): string {
  return text.replace(/[两双]/g, '二').replaceAll('〇', '零');
}

const arabic = /^[\d０-９]+(?:(?<mark>[,，\u2009\u00a0 ])[\d０-９]{3})*(?:[.．][\d０-９]+)?$/;

function inDigitsOf(written: string, value: string): string | null {
  const match = arabic.exec(written);
  if (!match || !/^\d+(?:\.\d+)?$/.test(value)) return null;
  const [whole = '', decimals] = value.split('.');
  const mark = match.groups?.mark;
  const grouped = mark === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return /[０-９]/.test(written) ? text.replace(/[\d.]/g, fullWidth) : text;
}

/** One number of a run: a heading's “（三）”, a thought's “三是”. */
export interface RunNumber {
  readonly block: Block | undefined;
  /** The whole mark, in the prose of the block. */
  readonly span: Span;
  readonly ordinal: number;
}

/**
 * One change that counts a whole run anew from its first number: 一、三、四 becomes 一、二、三, each mark in its own form.
 *
 * None where nothing would change, or a mark cannot be written otherwise.
 */
export function renumberFixes(run: readonly RunNumber[], words: FixWords): readonly Fix[] {
  const [first] = run;
  if (!first) return [];
  const edits: SourceEdit[] = [];
  for (const [index, number] of run.entries()) {
    const expected = first.ordinal + index;
    if (number.ordinal === expected) continue;
    const edit = renumbered(number, expected);
    if (!edit) return [];
    edits.push(edit);
  }
  if (edits.length === 0) return [];
  const title = words.renumber(run.length, edits.length);
  return [{ kind: 'renumber', title, edits, altersNumber: false, snippet: false }];
}

function renumbered({ block, span }: RunNumber, expected: number): SourceEdit | null {
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return null;
  const mark = block.prose.text.slice(span.start, span.end);
  const written = /[一二三四五六七八九十]+|[\d０-９]+/.exec(mark);
  if (!written) return null;
  const [digits] = written;
  const value = String(expected);
  const newText = /^[\d０-９]/.test(digits) ? inFormOf(digits, value) : hanNumber(value);
  const start = span.start + written.index;
  const place = sourceSpan(block.prose, { start, end: start + digits.length });
  if (newText === null || place.end - place.start !== digits.length) return null;
  return { span: shift(place, block.span.start), newText };
}
