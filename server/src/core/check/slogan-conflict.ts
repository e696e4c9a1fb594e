import type { Block, ReportDocument } from '../report/document';
import { isDistinct, numberedName } from '../enumeration/slogan/numbered-name';
import type { SloganRecall } from '../enumeration/slogan/quoted-name';
import type { NamePlace, SloganConflict } from '../enumeration/slogan/conflict';
import { sloganConflicts } from '../enumeration/slogan/slogan-conflict';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { sourceSpan, type Prose } from '../text/prose';
import { shift, type Span } from '../text/span';
import { severityOf } from './catalog';
import type { Finding, Fix } from './finding';

/**
 * Slogans and named programmes written with two numbers: “五个不摘” in the text and “四个不摘” in the glossary.
 *
 * Which names are one name at all is decided where they are compared. It may be that the report means two things, so this
 * is never more than a warning.
 */
export function findSloganConflicts(
  document: ReportDocument,
  words: FindingWords,
  recall: SloganRecall,
): readonly Finding[] {
  return sloganConflicts(document.blocks, recall).map((each) => toFinding(each, document.blocks, words));
}

function toFinding(
  { kind, certain, here, there }: SloganConflict,
  blocks: readonly Block[],
  words: FindingWords,
): Finding {
  const [span, place] = [namePlace(here, blocks), namePlace(there, blocks)];
  const glossary = kind === 'glossary';
  // One number of a slogan changed makes another slogan as often as a slip; with so many numbers and words, or a note that explains it, it is one.
  const sure = certain && (kind !== 'restated' || saysMuch(here.text));
  const tier = sure ? 'suspect' : 'lead';
  const sides = [
    { ...here, place: span, newText: there.text },
    { ...there, place, newText: here.text },
  ];
  return {
    check: glossary ? 'glossary-mismatch' : 'value-conflict',
    tier,
    severity: severityOf(tier),
    span,
    message: glossary
      ? words.glossaryDiffers(here.text, there.text)
      : words.nameDiffers(here.text, there.text),
    related: [{ message: glossary ? words.glossaryEntry : words.otherMention, span: place }],
    fixes: sides.flatMap((side) => rewriteName(side, blocks, words)),
    derivation: [{ text: `${here.text} ≠ ${there.text}`, spans: [span, place] }],
  };
}

function saysMuch(printed: string): boolean {
  const name = numberedName(printed);
  return name !== null && isDistinct(name);
}

interface Side extends NamePlace {
  readonly place: Span;
  readonly newText: string;
}

/** The other place's name here; not where quotation marks, footnotes or Markdown stand inside the name. */
function rewriteName(
  { block, span, text, place, newText }: Side,
  blocks: readonly Block[],
  words: FindingWords,
): readonly Fix[] {
  const printed = proseOf(blocks[block])?.text.slice(span.start, span.end);
  if (printed !== text || place.end - place.start !== text.length) return [];
  const title = words.fix.rewrite(text, newText);
  return [
    { kind: 'rewrite-name', title, edits: [{ span: place, newText }], altersNumber: true, snippet: false },
  ];
}

function proseOf(block: Block | undefined): Prose | null {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.prose : null;
}

function namePlace({ block: index, span }: NamePlace, blocks: readonly Block[]): Span {
  const block = blocks[index];
  const prose = proseOf(block);
  return block && prose ? shift(sourceSpan(prose, span), block.span.start) : { start: 0, end: 0 };
}
