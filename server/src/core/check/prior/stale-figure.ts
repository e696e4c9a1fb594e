import type { FindingWords } from '../../output/message/zh-CN/findings';
import { printedOf } from '../../reading/printed';
import type { Mention, ReadReport } from '../../reading/statement/reading';
import { isPartYear } from '../../reading/statement/period';
import type { Finding } from '../finding';
import { placeIn, placeOf } from '../../reading/place';
import type { PriorContext } from './beside-prior';

/**
 * What may have been left over from last year: a result of this year that last year's report printed to the digit for its own
 * year, and a sentence all of whose figures stood in one sentence there. Leads: it may well be so.
 *
 * A result of three digits or more only, for small counts repeat by themselves; a sentence of three figures or more.
 */
export function findStaleFigures(context: PriorContext, words: FindingWords): readonly Finding[] {
  if (context.prior.document.years.plan !== context.reviewed) return [];
  const sentences = staleSentences(context, words);
  const covered = sentences.map(({ span }) => span);
  const single = context.mentions
    .flatMap((mention) => staleValue(mention, context, words) ?? [])
    .filter(({ span }) => !covered.some((each) => each.start <= span.start && span.end <= each.end));
  return [...sentences, ...single];
}

function staleValue(mention: Mention, context: PriorContext, words: FindingWords): Finding | null {
  const { statement } = mention;
  const entry = context.lexicon.find(statement.indicator?.key ?? '');
  if (!entry || entry.generic || entry.kind === 'stock' || !isYearsResult(mention, context.reviewed))
    return null;
  if (digitsOf(mention) < 3) return null;
  const other = context.prior.index
    .of(statement.indicator?.key ?? '')
    .find(
      (each) =>
        isYearsResult(each, context.reviewed - 1) &&
        each.statement.scope === statement.scope &&
        printedOf(each) === printedOf(mention),
    );
  if (!other) return null;
  const message = words.companions.staleFigure(
    statement.indicator?.name ?? '',
    printedOf(mention),
    context.reviewed - 1,
  );
  return lead(placeOf(mention), placeOf(other), message, printedOf(mention), context, words);
}

/** A level of the year itself, printed as a result. */
function isYearsResult({ statement }: Mention, year: number): boolean {
  const { role, measure, standsFor, period, figure } = statement;
  return (
    role === 'actual' &&
    measure === 'level' &&
    standsFor === 'itself' &&
    period?.from.year === year &&
    period.to.year === year &&
    !isPartYear(period) &&
    figure.bound === 'exact'
  );
}

/** How many digits a figure prints that are not zeros at its end: 4720 has three. */
function digitsOf({ statement: { figure } }: Mention): number {
  return figure.value.kind === 'single'
    ? figure.value.printed.replace(/[^\d]/g, '').replace(/0+$/, '').length
    : 0;
}

interface NumberedSentence {
  readonly mentions: readonly Mention[];
  readonly figures: string;
  /** Its words without its figures, to be held against another's. */
  readonly text: string;
}

function staleSentences(context: PriorContext, words: FindingWords): readonly Finding[] {
  const before = new Map<string, NumberedSentence>();
  for (const sentence of sentencesOf(context.prior.report)) before.set(sentence.figures, sentence);
  return sentencesOf(context.report).flatMap((sentence) => {
    const same = before.get(sentence.figures);
    const [first] = sentence.mentions;
    const [other] = same?.mentions ?? [];
    if (!same || !first || !other || !sharesLetters(sentence.text, same.text)) return [];
    const { start, end } = first.statement.sentence;
    const message = words.companions.staleSentence(sentence.mentions.length);
    const shown = sentence.mentions.map(printedOf).join('、');
    return [
      lead(placeIn(first.block, first.prose, { start, end }), placeOf(other), message, shown, context, words),
    ];
  });
}

/** The sentences of the review with three results or more, not all of them small. */
function sentencesOf(report: ReadReport): readonly NumberedSentence[] {
  const inReview = report.blocks.filter(({ block }) => block.kind === 'paragraph' && block.part === 'review');
  const mentions = inReview.flatMap((block) =>
    block.proses.flatMap((prose) => prose.statements.map((statement) => ({ statement, prose, block }))),
  );
  const byPlace = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { block, statement } = mention;
    const key = `${String(block.block.span.start)}:${String(statement.sentence.start)}`;
    const known = byPlace.get(key);
    if (known) known.push(mention);
    else byPlace.set(key, [mention]);
  }
  return [...byPlace.values()].filter((mentions) => isTelling(mentions)).map(numbered);
}

function isTelling(mentions: readonly Mention[]): boolean {
  return mentions.length >= 3 && mentions.some((each) => digitsOf(each) >= 2);
}

function numbered(mentions: readonly Mention[]): NumberedSentence {
  const [first] = mentions;
  const { start, end } = first?.statement.sentence ?? { start: 0, end: 0 };
  const text = first?.prose.prose.text.slice(start, end) ?? '';
  return { mentions, figures: mentions.map(printedOf).join('|'), text };
}

/** Two sentences with the same figures that speak of the same things: half of the characters of the one are in the other. */
function sharesLetters(a: string, b: string): boolean {
  const letters = new Set(b);
  const shared = Array.from(a).filter((letter) => letters.has(letter)).length;
  return shared * 2 >= a.length;
}

function lead(
  span: Finding['span'],
  other: Finding['span'],
  message: string,
  shown: string,
  { prior }: PriorContext,
  words: FindingWords,
): Finding {
  return {
    check: 'stale-figure',
    tier: 'lead',
    severity: 'information',
    span,
    message,
    related: [{ message: words.companions.place.prior, span: other, path: prior.path }],
    derivation: [{ text: shown, spans: [span] }],
    fixes: [],
  };
}
