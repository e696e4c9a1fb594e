import { alteredPhrases, timesIn, type AlteredPhrase } from '../grammar/fixed-phrase';
import { incompleteLists } from '../grammar/fixed-list';
import type { FindingWords } from '../output/message/zh-CN/findings';
import type { Block, ReportDocument } from '../report/document';
import { sourceSpan, type Prose } from '../text/prose';
import { shift, type Span } from '../text/span';
import { severityOf } from './catalog';
import type { Finding, Fix } from './finding';

/** An altered phrase and the block it stands in. */
interface Misquotation {
  readonly altered: AlteredPhrase;
  readonly prose: Prose;
  readonly block: Block;
}

/**
 * Phrases that the whole country writes with one number, written with another: 增强“五个意识”, 中央七项规定.
 *
 * A place may have made a phrase of its own: silent where it is explained, where it stands twice, and in the notes.
 */
export function findMisquotedPhrases({ blocks }: ReportDocument, words: FindingWords): readonly Finding[] {
  return [...misquotedNumbers(blocks, words), ...blocks.flatMap((block) => listsIn(block, words))];
}

/** 产业兴旺、生态宜居、乡风文明、生活富裕: a list that everybody gives in full. */
function listsIn(block: Block, words: FindingWords): readonly Finding[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  return incompleteLists(block.prose).map(({ written, missing, span: inProse }) => {
    const span = placeIn(inProse, block.prose, block);
    return {
      check: 'phrase-misquoted',
      tier: 'suspect',
      severity: severityOf('suspect'),
      span,
      message: words.phraseIncomplete(written, missing),
      related: [],
      derivation: [{ text: `${written} + ${missing}`, spans: [span] }],
      fixes: [],
    };
  });
}

function misquotedNumbers(blocks: readonly Block[], words: FindingWords): readonly Finding[] {
  return blocks
    .flatMap(alteredIn)
    .filter(
      (each) =>
        !each.altered.explained &&
        !isNote(each.block) &&
        isOnce(each.altered, blocks) &&
        !isNoted(each.altered, blocks),
    )
    .map((each) => toFinding(each, words));
}

function alteredIn(block: Block): readonly Misquotation[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  const { prose } = block;
  return distinct(alteredPhrases(prose)).map((altered) => ({ altered, prose, block }));
}

/** Two frames of one phrase may fit one place: 纠治“五风” and “五风”问题. */
function distinct(all: readonly AlteredPhrase[]): readonly AlteredPhrase[] {
  return all.filter(
    ({ number }, index) => all.findIndex((other) => other.number.start === number.start) === index,
  );
}

/** Quoted, without quotation marks, or at the head of a note. */
function isOnce({ written }: AlteredPhrase, blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + timesInBlock(block, written), 0) === 1;
}

function timesInBlock(block: Block, words: string): number {
  return block.kind === 'paragraph' || block.kind === 'heading' ? timesIn(block.prose, words) : 0;
}

/** The glossary explains the phrase: that the text differs from it is another check's to say. */
function isNoted({ phrase }: AlteredPhrase, blocks: readonly Block[]): boolean {
  return blocks.some((block) => isNote(block) && timesInBlock(block, phrase) > 0);
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' && block.role === 'note';
}

function toFinding({ altered, prose, block }: Misquotation, words: FindingWords): Finding {
  const { written, phrase } = altered;
  const span = placeIn(altered.span, prose, block);
  return {
    check: 'phrase-misquoted',
    tier: 'suspect',
    severity: severityOf('suspect'),
    span,
    message: words.phraseMisquoted(written, phrase),
    related: [],
    derivation: [{ text: `${written} → ${phrase}`, spans: [span] }],
    fixes: [fixOf(altered, placeIn(altered.number, prose, block), words)],
  };
}

function fixOf({ number, written, span, expected }: AlteredPhrase, place: Span, words: FindingWords): Fix {
  const printed = written.slice(number.start - span.start, number.end - span.start);
  const title = words.fix.rewrite(printed, expected);
  const edits = [{ span: place, newText: expected }];
  return { kind: 'rewrite-name', title, edits, altersNumber: true, snippet: false };
}

function placeIn(span: Span, prose: Prose, block: Block): Span {
  return shift(sourceSpan(prose, span), block.span.start);
}
