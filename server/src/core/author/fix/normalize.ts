import type { Analysis } from '../../analysis';
import type { Fix } from '../../check/finding';
import { type SourceEdit, overlaps, type Span } from '../../text/span';
import { placeOf } from '../../reading/place';
import { fullWidthMarks } from '../format/punctuation';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { Mention } from '../../reading/statement/reading';
import { editOf } from '../../check/fix/relation-fixes';

/**
 * The paragraph at the caret by the standards: ranges joined with ～ (5-8% is 5～8%: GB/T 15834-2011, 4.13; the one-em dash is
 * right too and stays), half-width marks between Chinese words as full-width ones. No figure reads otherwise then.
 */
export function normalizations(
  { document, ledger }: Pick<Analysis, 'document' | 'ledger'>,
  place: Span,
  words: FixWords,
): readonly Fix[] {
  const block = document.blocks.find(({ span }) => span.start <= place.end && place.start <= span.end);
  if (!block) return [];
  const ranges = ledger.index.mentions
    .filter((mention) => overlaps(placeOf(mention), block.span))
    .flatMap(joinedRange);
  const edits = [...ranges, ...fullWidthMarks(block)].sort((a, b) => a.span.start - b.span.start);
  const title = words.normalize(edits.length);
  return edits.length === 0 ? [] : [{ kind: 'normalize', title, edits, altersNumber: false, snippet: false }];
}

function joinedRange(mention: Mention): readonly SourceEdit[] {
  const { figure } = mention.statement;
  if (figure.value.kind !== 'range') return [];
  const { text } = mention.prose.prose;
  const written = text.slice(figure.span.start, figure.span.end);
  const joiner = /(?<=[\d０-９%％万亿\p{Script=Han}])\s?(?:--|——|-|－|~|∼|〜)\s?(?=[\d０-９])/u.exec(written);
  if (!joiner) return [];
  const start = figure.span.start + joiner.index;
  const edit = editOf(mention, { start, end: start + joiner[0].length }, '～');
  return edit ? [edit] : [];
}
