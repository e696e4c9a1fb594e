import type { Fix } from '../check/finding';
import type { CountedList } from '../relation/count/counted-list';
import type { FixWords } from '../render/message/zh-CN/fix';
import { hanNumber } from '../text/chinese-number';
import { inFormOf } from './numeral-form';
import { editOf } from './relation-fixes';

/**
 * The number that fits the things named: “三个村” with four names becomes “四个村”, “3个村” becomes “4个村”.
 *
 * The other side, a name too many or too few, is not for a program to choose.
 */
export function countFixes({ count, items }: CountedList, words: FixWords): readonly Fix[] {
  const written = /^(?:[〇零一二两双三四五六七八九十百]+|[\d０-９]+)/u.exec(count.text)?.[0];
  if (written === undefined) return [];
  const value = String(items.length);
  const numeral = /^[\d０-９]/.test(written) ? inFormOf(written, value) : hanNumber(value, true);
  const place = { start: count.span.start, end: count.span.start + written.length };
  const edit = numeral === null ? null : editOf(count, place, numeral);
  if (!edit || edit.newText === written) return [];
  const title = words.rewrite(count.text, edit.newText + count.text.slice(written.length));
  return [{ kind: 'rewrite-count', title, edits: [edit], altersNumber: true, snippet: false }];
}
