import type { Fix } from '../check/finding';
import type { SourceEdit } from '../text/edit';
import type { FixWords } from '../render/message/zh-CN/fix';
import type { Block } from '../report/document';
import { sourceSpan } from '../text/prose';
import { shift, type Span } from '../text/span';
import { hanNumber } from '../text/chinese-number';
import { inFormOf } from './numeral-form';

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
