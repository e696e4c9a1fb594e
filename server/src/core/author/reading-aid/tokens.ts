import type { Analysis } from '../../analysis';
import { placeIn } from '../../reading/place';
import type { ReportYears } from '../../report/document';
import { findPeriods } from '../../reading/statement/period';
import type { Mention, ReadBlock, ReadProse } from '../../reading/statement/reading';
import { contains, type Span } from '../../text/span';

/** The kinds of words that are coloured, in the order of the legend. */
export const tokenTypes = ['figure', 'unit', 'approximator', 'indicator', 'period'] as const;

/** figure 4720 · unit 万元 · approximator 近, 以上 · indicator 财政收入 · period 截至10月底. */
type TokenType = (typeof tokenTypes)[number];

/** What more is said of a token: a figure that took part in a check, a figure that is a target. */
export const tokenModifiers = ['checked', 'target'] as const;

/** checked 已核 · target 目标. */
type TokenModifier = (typeof tokenModifiers)[number];

/** One stretch of the source to be coloured. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Where a text speaks of time; the caller may remember it for a prose that has not changed. */
export type PeriodsIn = (prose: ReadProse, years: ReportYears) => readonly Span[];

/** The periods of a prose, read anew: “截至10月底，全镇……” has one, from 0 to 6. */
export function readPeriods({ prose }: ReadProse, years: ReportYears): readonly Span[] {
  return findPeriods(prose.text, { years, current: null }).map(({ span }) => span);
}

/**
 * Figures, units, bounding words, indicator names and periods of a report, in order and without overlaps.
 *
 * “截至10月底，财政收入近4720万元” is period, indicator, approximator, figure, unit. Where two claim the same words the
 * figure goes first: the 10 of 10月底 is no figure, the 20万元 of “20万元以上的村” is not part of a name.
 */
export function tokensOf(analysis: Analysis, periodsIn: PeriodsIn = readPeriods): readonly Token[] {
  const { index } = analysis.ledger;
  const { years } = analysis.document;
  const own = index.mentions.flatMap((mention, at) =>
    tokensOfFigure(mention, modifiersOf(mention, analysis.figures[at]?.state === 'checked')),
  );
  const periods = prosesOf(index.mentions).flatMap(({ block, prose }) =>
    periodsIn(prose, years).map((span) => tokenAt(block, prose, span, 'period')),
  );
  return apart([...own, ...periods]);
}

function modifiersOf(mention: Mention, checked: boolean): readonly TokenModifier[] {
  const target = mention.statement.role === 'target';
  return [...(checked ? (['checked'] as const) : []), ...(target ? (['target'] as const) : [])];
}

function tokensOfFigure({ statement, prose, block }: Mention, modifiers: readonly TokenModifier[]): Token[] {
  const { figure, indicator } = statement;
  const at = (span: Span, type: TokenType, more: readonly TokenModifier[] = []): Token => ({
    ...tokenAt(block, prose, span, type),
    modifiers: more,
  });
  const inside = figure.approximators.filter(
    ({ span }) => span.start >= figure.numeral.end && span.end <= figure.span.end,
  );
  const unit = {
    start: Math.max(figure.numeral.end, ...inside.map(({ span }) => span.end)),
    end: figure.span.end,
  };
  return [
    at(figure.numeral, 'figure', modifiers),
    ...(unit.start < unit.end ? [at(unit, 'unit')] : []),
    ...figure.approximators
      .filter(({ span }) => contains(figure.extent, span))
      .map(({ span }) => at(span, 'approximator')),
    ...(indicator?.span ? [at(indicator.span, 'indicator')] : []),
  ];
}

function tokenAt(block: ReadBlock, prose: ReadProse, span: Span, type: TokenType): Token {
  return { span: placeIn(block, prose, span), type, modifiers: [] };
}

/** Each prose that has a figure, once. */
function prosesOf(mentions: readonly Mention[]): readonly Pick<Mention, 'block' | 'prose'>[] {
  return mentions.filter((mention, at) => mentions[at - 1]?.prose !== mention.prose);
}

/** In order; of two that overlap the one whose type stands first in the legend. */
function apart(tokens: readonly Token[]): readonly Token[] {
  const rank = ({ type }: Token): number => tokenTypes.indexOf(type);
  const ordered = [...tokens].sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
  const kept: Token[] = [];
  for (const token of ordered) {
    const last = kept.at(-1);
    if (!last || token.span.start >= last.span.end) kept.push(token);
    else if (rank(token) < rank(last)) kept[kept.length - 1] = token;
  }
  return kept;
}
