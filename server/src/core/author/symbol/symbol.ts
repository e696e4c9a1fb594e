import type { Analysis } from '../../analysis';
import { placeOf } from '../../reading/place';
import { intervalOf, nominalOf } from '../../reading/operand';
import { mayEqual } from '../../number/interval';
import { periodKey } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Qualifier } from '../../reading/statement/statement';
import type { Span } from '../../text/span';

/**
 * A figure as a symbol: one quantity, and everywhere the report states it.
 *
 * “财政收入5248.8万元” in a paragraph and 5248.8 in the table's row 财政收入 under 2025年 are two mentions of one symbol.
 */
export interface FigureSymbol {
  /** The mention the question was asked at. */
  readonly chosen: SymbolMention;
  /** Every mention, the chosen one included, in the order of the text. */
  readonly mentions: readonly SymbolMention[];
  /** The mention that counts: the first one in a table, else the first one. */
  readonly definition: SymbolMention;
}

/** One place where a quantity is stated. */
export interface SymbolMention {
  readonly mention: Mention;
  /** The figure in the source, numeral and unit. */
  readonly span: Span;
}

/**
 * The symbol of the figure at an offset of the source; null where there is no figure, or one of which too little was
 * read to say what it is the same as: an empty slot is never filled by a guess.
 */
export function symbolAt(analysis: Analysis, offset: number): FigureSymbol | null {
  const chosen = mentionAt(analysis, offset);
  const kin = chosen && kinOf(chosen.mention, analysis.document.scope);
  if (!chosen || kin === null) return null;
  const { index, lexicon } = analysis.ledger;
  const { key } = chosen.mention.statement.indicator ?? { key: '' };
  const entry = lexicon.find(key);
  const definite = entry !== null && !entry.generic;
  const mentions = index.mentions
    .filter((each) => each.statement.indicator?.key === key && kinOf(each, analysis.document.scope) === kin)
    .filter((each) => each === chosen.mention || isAlike(each, chosen.mention, definite))
    .map((mention) => ({ mention, span: placeOf(mention) }));
  return { chosen, mentions, definition: definitionOf(mentions) ?? chosen };
}

/**
 * The figure at an offset: the one the offset stands in, else the one it stands right behind; null for neither.
 *
 * In “5%|6%” the caret belongs to 6%.
 */
export function mentionAt({ figures, ledger }: Analysis, offset: number): SymbolMention | null {
  const inside = figures.findIndex(({ span }) => span.start <= offset && offset < span.end);
  const at = inside >= 0 ? inside : figures.findIndex(({ span }) => span.end === offset);
  const [figure, mention] = [figures[at], ledger.index.mentions[at]];
  return figure && mention ? { mention, span: figure.span } : null;
}

function definitionOf(mentions: readonly SymbolMention[]): SymbolMention | undefined {
  return mentions.find(({ mention }) => mention.block.block.kind === 'table') ?? mentions[0];
}

/**
 * What two figures must share to be mentions of one quantity: indicator, scope, period, role, measure and what they are
 * counted in. Null where one of these was not read, and for thresholds (“20万元以上的村”), which measure nothing.
 *
 * An earlier value (由…增加到, 2024年 of a table) is the result of its own year; the report's own territory said or left
 * out is one scope.
 */
export function kinOf({ statement }: Mention, territory: string | null): string | null {
  const { indicator, period, role, measure, figure, standsFor, qualifiers } = statement;
  if (!indicator || !period || !role || standsFor === 'threshold') return null;
  const scope = statement.scope === territory ? '' : (statement.scope ?? '');
  const kind = apart.filter((each) => qualifiers.includes(each)).join('+');
  const { dimension, counted, text } = figure.unit;
  const counts = dimension === 'unknown' || dimension === 'none' ? text : (counted ?? '');
  return [
    indicator.key,
    scope,
    periodKey(period),
    role === 'prior' ? 'actual' : role,
    measure,
    dimension,
    counts,
    kind,
  ].join('|');
}

/** 新增, 净增, 累计, 人均, 力争 and 每 make another quantity of one name (domain rules 12, 18). */
const apart: readonly Qualifier[] = ['added', 'net', 'cumulative', 'average', 'striven', 'each'];

/**
 * Whether two figures of one kin are one quantity. A name of the lexicon that means one thing everywhere (`definite`)
 * may be printed with two values, one of them a slip: 城镇新增就业236人 and 263人. Under any other name (完成投资, 面积)
 * two values are two projects, so only equal ones are one quantity.
 */
function isAlike(a: Mention, b: Mention, definite: boolean): boolean {
  if (a.statement.figure.value.kind !== b.statement.figure.value.kind) return false;
  if (mayEqual(intervalOf(a), intervalOf(b))) return true;
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  const near = one.lessThan(two.times(2)) && two.lessThan(one.times(2));
  return definite && near && isSameBase(a, b);
}

/** 增长8% over last year and 增长20% over 2020 are two growths of one indicator. */
function isSameBase(a: Mention, b: Mention): boolean {
  const [one, two] = [a.statement.base, b.statement.base];
  const bases = one === null || two === null || periodKey(one) === periodKey(two);
  return bases && a.statement.againstName === b.statement.againstName;
}
