import type { Analysis } from '../analysis';
import { placeOf } from '../check/place';
import type { Mention } from '../statement/reading';
import type { Span } from '../text/span';
import { isAlike, kinOf } from './kin';

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
