import type { FigureReading } from '../../../account/figure-reading';
import type { Analysis } from '../../../analysis';
import { wordsIn } from '../../../phrase/phrases';
import type { Language } from '../../../text/language';
import { contains, type Span } from '../../../text/span';
import { visible } from '../../../text/visible';
import { messages } from '../../message';
import type { ExplainWords } from '../../message/zh-CN/explain';
import { type CountHere, countLines, countsIn } from './counts';
import { figureLines } from './figures';
import { bracketsIn, groupLines, groupsIn } from './groups';
import { phrasesIn, sentencePlaceAt, type SentencePlace } from './sentence';
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
  const { phrases } = sentence;
  const figures = analysis.figures.filter(({ span }) => contains(place.source, span));
  const counts = countsIn(place, analysis.ledger);
  const groups = groupsIn(
    sentence,
    counts.map(({ count }) => count),
  );
  const labels = [
    ...figureLabels(figures, words),
    ...countLabels(place, counts, words),
    ...memberLabels(sentence, groups, words),
  ];
  const parts = [
    `${place.prose.text.slice(place.span.start, place.span.end)}\n`,
    tokenGrid(sentence, labels, words),
    part(
      words.brackets,
      bracketsIn(sentence).map((each) => wordsIn(phrases, each)),
      words,
    ),
    part(words.coordinations, groupLines(phrases, groups, words), words),
    part(words.lists, countLines(place, counts, words), words),
    part(words.figures, figureLines(figures, language), words),
  ];
  return { span: place.source, text: visible(parts.join('\n')) };
}

/** A title and its lines; a part without any says so, so that nobody looks for it. */
function part(title: string, lines: readonly string[], { nothing }: ExplainWords): string {
  if (lines.length === 0) return `${nothing(title)}\n`;
  return [title, ...lines.map((each) => `  ${each.replace(/\s*\n\s*/g, ' ')}`)]
    .map((each) => `${each}\n`)
    .join('');
}

/** A figure takes its approximator in: 近530万元. */
function figureLabels(figures: readonly FigureReading[], words: ExplainWords): readonly Labelled[] {
  return figures.map(({ statement: { figure }, text }) => ({
    span: figure.extent,
    label: words.inFigure(text),
  }));
}

function countLabels(
  { prose }: SentencePlace,
  counts: readonly CountHere[],
  words: ExplainWords,
): readonly Labelled[] {
  return counts.map(({ count: { span } }) => ({
    span,
    label: words.inCount(prose.text.slice(span.start, span.end)),
  }));
}
