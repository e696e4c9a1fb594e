import type { Block, ReportDocument } from '../report/document';
import { sloganConflicts, type NamePlace, type SloganConflict } from '../relation/slogan/slogan-conflict';
import type { FindingWords } from '../render/message/findings';
import { sourceSpan } from '../text/prose';
import { shift, type Span } from '../text/span';
import type { Finding } from './finding';

/**
 * Slogans and named programmes written with two numbers: “五个不摘” in the text and “四个不摘” in the glossary.
 *
 * Which names are one name at all is decided where they are compared. It may be that the report means two things, so this
 * is never more than a warning.
 */
export function findSloganConflicts(document: ReportDocument, words: FindingWords): readonly Finding[] {
  return sloganConflicts(document.blocks).map((each) => toFinding(each, document.blocks, words));
}

function toFinding(
  { kind, here, there }: SloganConflict,
  blocks: readonly Block[],
  words: FindingWords,
): Finding {
  const [span, place] = [placeOf(here, blocks), placeOf(there, blocks)];
  const glossary = kind === 'glossary';
  return {
    check: glossary ? 'glossary-mismatch' : 'value-conflict',
    tier: 'suspect',
    severity: 'warning',
    span,
    message: glossary
      ? words.glossaryDiffers(here.text, there.text)
      : words.nameDiffers(here.text, there.text),
    related: [{ message: glossary ? words.glossaryEntry : words.otherMention, span: place }],
    fixes: [],
    derivation: [{ text: `${here.text} ≠ ${there.text}`, spans: [span, place] }],
  };
}

function placeOf({ block: index, span }: NamePlace, blocks: readonly Block[]): Span {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return { start: 0, end: 0 };
  return shift(sourceSpan(block.prose, span), block.span.start);
}
