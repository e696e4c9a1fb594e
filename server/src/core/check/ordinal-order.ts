import type { OrdinalBreak, OrdinalChain } from '../enumeration/count/ordinal-chain';
import type { Block, ReportDocument } from '../report/document';
import { renumberFixes } from './fix/numeral-form';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { sourceSpan } from '../text/prose';
import { shift, type Span } from '../text/span';
import type { Finding } from './finding';
import type { OrdinalMark } from '../enumeration/count/ordinal-mark';

/**
 * Thoughts counted in words follow each other: 一是、二是、四是 is reported at 四是; so are 一要, 一问 and 第一，.
 *
 * Headings have a check of their own (heading-order). Signs such as （1） and ① are footnote marks as often as not, so they are
 * never reported; nor is a mark whose words stand there twice, which is a copying slip of the web page.
 */
export function findOrdinalBreaks(
  { blocks }: ReportDocument,
  chains: readonly OrdinalChain[],
  words: FindingWords,
): readonly Finding[] {
  const spoken = chains.filter((chain) => /^[\p{Script=Han}]$/u.test(chain.style));
  return spoken.flatMap((chain) =>
    chain.breaks.filter((each) => !isCopy(each, blocks)).map((each) => toFinding(each, chain, blocks, words)),
  );
}

function isCopy({ before, at }: OrdinalBreak, blocks: readonly Block[]): boolean {
  const opening = wordsFrom(before, blocks);
  return before.ordinal === at.ordinal && opening.length === 12 && opening === wordsFrom(at, blocks);
}

function wordsFrom(mark: OrdinalMark, blocks: readonly Block[]): string {
  return textOf(blocks[mark.block]).slice(mark.span.start, mark.span.start + 12);
}

function toFinding(
  { before, at }: OrdinalBreak,
  { marks }: OrdinalChain,
  blocks: readonly Block[],
  words: FindingWords,
): Finding {
  const run = marks.map(({ block, span: mark, ordinal }) => ({ block: blocks[block], span: mark, ordinal }));
  const written = textOf(blocks[at.block]).slice(at.span.start, at.span.end);
  const earlier = textOf(blocks[before.block]).slice(before.span.start, before.span.end);
  const span = markPlace(at, blocks);
  const place = markPlace(before, blocks);
  return {
    check: 'ordinal-order',
    tier: 'contradiction',
    severity: 'error',
    span,
    message: words.ordinalOrder(written, earlier, before.ordinal === at.ordinal),
    related: [{ message: words.previousOrdinal, span: place }],
    derivation: [{ text: `${earlier} → ${written}`, spans: [place, span] }],
    fixes: renumberFixes(run, words.fix),
  };
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.prose.text : '';
}

function markPlace(mark: OrdinalMark, blocks: readonly Block[]): Span {
  const block = blocks[mark.block];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return { start: 0, end: 0 };
  return shift(sourceSpan(block.prose, mark.span), block.span.start);
}
