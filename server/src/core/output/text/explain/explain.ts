import type { FigureReading } from '../../../account/figure-reading';
import type { Analysis } from '../../../analysis';
import { wordsIn } from '../../../phrase/phrases';
import { phrasesIn, sentencePlaceAt, type SentencePhrases } from '../../../phrase/sentence';
import type { Language } from '../../../text/language';
import { contains, textOf, type Span } from '../../../text/span';
import { visible } from '../../../text/visible';
import { messages } from '../../message';
import type { ExplainWords } from '../../message/zh-CN/explain';
import { type CountHere, countLines, countsIn } from './counts';
import { figureLines } from './figures';
import { bracketsIn, type Group, groupLines, groupsIn } from './groups';
import { type Labelled, memberLabels, tokenGrid } from './tokens';

/** How one sentence is read, as text, and where the sentence stands in the source. */
export interface Explanation {
  readonly span: Span;
  readonly text: string;
}

/**
 * How the sentence at an offset is read: “投入530万元，支持东坝、西岭和南屏三个村。” is printed with its words and what each does, its
 * coordination of three, 三个村 held against it, and 530万元 with all its statement says. Null where there is no sentence.
 */
export function explainAt(analysis: Analysis, offset: number, language: Language): Explanation | null {
  const place = sentencePlaceAt(analysis.document, offset);
  if (!place) return null;
  const words = messages[language].explain;
  const sentence = phrasesIn(place, analysis.ledger.words);
  const counts = countsIn(place, analysis.ledger);
  const found: Found = {
    sentence,
    counts,
    groups: groupsIn(sentence, counts),
    figures: analysis.figures.filter(({ span }) => contains(place.source, span)),
  };
  const parts = [
    `${wordsIn(sentence.phrases, sentence.range)}\n`,
    tokenGrid(sentence, labelsOf(found, words), words),
    ...partsOf(found, words, figureLines(found.figures, language)),
  ];
  return { span: place.source, text: visible(parts.join('\n')) };
}

/** What is read in the sentence. */
interface Found {
  readonly sentence: SentencePhrases;
  readonly counts: readonly CountHere[];
  readonly groups: readonly Group[];
  readonly figures: readonly FigureReading[];
}

function partsOf(
  { sentence, counts, groups }: Found,
  words: ExplainWords,
  figures: readonly string[],
): readonly string[] {
  const { phrases } = sentence;
  const brackets = bracketsIn(sentence).map((each) => wordsIn(phrases, each));
  return [
    part(words.brackets, brackets, words),
    part(words.coordinations, groupLines(phrases, groups, words), words),
    part(words.lists, countLines(phrases, counts, words), words),
    part(words.figures, figures, words),
  ];
}

/** A title and its lines; a part without any says so, so that nobody looks for it. */
function part(title: string, lines: readonly string[], { nothing }: ExplainWords): string {
  if (lines.length === 0) return `${nothing(title)}\n`;
  return [title, ...lines.map((each) => `  ${each.replace(/\s*\n\s*/g, ' ')}`)]
    .map((each) => `${each}\n`)
    .join('');
}

/** What each stretch of the sentence is; a figure takes its approximator in: 近530万元. */
function labelsOf({ sentence, counts, groups, figures }: Found, words: ExplainWords): readonly Labelled[] {
  const { text } = sentence.phrases;
  return [
    ...figures.map((each) => ({
      span: each.statement.figure.extent,
      label: words.inFigure(each.text),
    })),
    ...counts.map(({ count: { span } }) => ({ span, label: words.inCount(textOf(text, span)) })),
    ...memberLabels(sentence, groups, words),
  ];
}
