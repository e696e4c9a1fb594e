import type { Fix } from '../finding';
import { placeIn } from '../../reading/place';
import { signs } from '../../equation/equation';
import type { Verdict } from '../../relation/verdict/solve';
import type { CountedList } from '../../enumeration/count/counted-list';
import type { FixWords } from '../../output/message/zh-CN/fix';
import { printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import { hanNumber } from '../../text/chinese-number';
import type { SourceEdit, Span } from '../../text/span';
import { inFormOf } from './numeral-form';
import { rewriting, type Rewriting } from './rewrite';
import { sidesOf } from './sides';

/**
 * One fix for each figure of a relation that may be the wrong one: for “3200亩 → 4480亩，增长35%” the rate 40.0%, the level
 * 4320亩 or the base 3319亩; for a rise that falls and a part larger than its whole, the two figures exchanged.
 *
 * Which of them is right only the writer knows, so none stands before the others. A side is left out where no digits in its
 * unit and form make the relation hold.
 */
export function relationFixes(verdict: Verdict, words: FixWords): readonly Fix[] {
  const [first, second] = verdict.sides;
  // A part larger than its whole gives no value for either; that the two changed places is the one slip to be tried.
  if (signs[verdict.stated.sign].ordered && first.kind === 'figure' && second.kind === 'figure')
    return exchange(first.mention, second.mention, words);
  return sidesOf(verdict).flatMap((side) => {
    const found = rewriting(verdict, side);
    return found ? rewrite(found, words) : [];
  });
}

function rewrite({ mention, numeral }: Rewriting, words: FixWords): readonly Fix[] {
  const { figure } = mention.statement;
  const edit = editOf(mention, figure.numeral, numeral);
  if (!edit) return [];
  const unit = printedOf(mention).slice(figure.numeral.end - figure.span.start);
  const title = words.rewrite(printedOf(mention), numeral + unit);
  return [{ kind: 'rewrite-figure', title, edits: [edit], altersNumber: true, snippet: false }];
}

function exchange(from: Mention, to: Mention, words: FixWords): readonly Fix[] {
  const [first, second] = [from, to].map((each) => {
    const { span } = each.statement.figure;
    return each.prose.prose.text.slice(span.start, span.end);
  }) as [string, string];
  const edits = [
    editOf(from, from.statement.figure.span, second),
    editOf(to, to.statement.figure.span, first),
  ].filter((each) => each !== null);
  if (edits.length < 2 || first === second) return [];
  const title = words.exchange(first, second);
  const ordered = edits.sort((a, b) => a.span.start - b.span.start);
  return [{ kind: 'exchange-figures', title, edits: ordered, altersNumber: true, snippet: false }];
}

/** Null where marks of Markdown or an entity stand inside the place: they would be lost. */
export function editOf(
  { block, prose }: Pick<Mention, 'block' | 'prose'>,
  place: Span,
  newText: string,
): SourceEdit | null {
  const span = placeIn(block, prose, place);
  return span.end - span.start === place.end - place.start ? { span, newText } : null;
}

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
