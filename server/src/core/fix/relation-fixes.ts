import type { Fix } from '../check/finding';
import type { SourceEdit } from '../text/edit';
import { placeIn } from '../check/place';
import { signs } from '../equation/equation';
import type { Verdict } from '../ledger/solve';
import { printedOf } from '../render/quantity';
import type { FixWords } from '../render/message/zh-CN/fix';
import type { Mention } from '../statement/reading';
import type { Span } from '../text/span';
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
