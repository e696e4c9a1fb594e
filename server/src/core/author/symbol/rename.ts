import { placeIn } from '../../reading/place';
import type { Figure } from '../../reading/figure/figure';
import { scan, type ScanOptions } from '../../reading/figure/scan';
import { nominalOf } from '../../reading/operand';
import type { Decimal } from '../../number/decimal';
import type { Span } from '../../text/span';
import { halfWidth } from '../../text/characters';
import type { FigureSymbol, SymbolMention } from './symbol';
import type { Mention } from '../../reading/statement/reading';
import { rewritten, type Rewriting, writtenDigits } from '../../reading/written';

/** What a rename of a figure would do, or why it cannot be done. */
export type FigureRename =
  | { readonly kind: 'edits'; readonly edits: readonly FigureEdit[] }
  | { readonly kind: 'refused'; readonly why: RenameRefusal };

/** One mention rewritten; the span is in the source. */
export interface FigureEdit {
  readonly span: Span;
  readonly text: string;
  readonly mention: SymbolMention;
  /** The mention the writer typed the new value at. */
  readonly chosen: boolean;
}

/**
 * not-a-number: “很多” · range: one end cannot stand for both · worded: 约5亿元, the word is not part of the value ·
 * dimension: 53人 for 5.2亿元 · sign: −3% for 下降3%, where the word says it.
 */
export type RenameRefusal = 'not-a-number' | 'range' | 'worded' | 'dimension' | 'sign';

/** Why the figure of a symbol can have no new value by renaming; null where it can. */
export function refusalOf({ chosen }: FigureSymbol): RenameRefusal | null {
  const { value, unit } = chosen.mention.statement.figure;
  if (value.kind === 'range') return 'range';
  return unit.dimension === 'doubling' ? 'not-a-number' : null;
}

/**
 * Every mention of a figure rewritten to a new value, each in its own unit and precision: 5.3亿元 typed at 5.2亿元 writes
 * 53000万元 over 52000万元. The mention it was typed at takes the digits as typed; without a unit they are in its own.
 */
export function renameFigure(symbol: FigureSymbol, typed: string, options: ScanOptions): FigureRename {
  const refused = refusalOf(symbol);
  if (refused !== null) return { kind: 'refused', why: refused };
  const reading = readTyped(typed, symbol.chosen, options);
  if (typeof reading === 'string') return { kind: 'refused', why: reading };
  const edits = symbol.mentions.flatMap((mention) => {
    const chosen = mention.span.start === symbol.chosen.span.start;
    return !chosen && hasValue(mention, reading) ? [] : [editOf(mention, reading, symbol.chosen)];
  });
  return { kind: 'edits', edits };
}

/** A mention that says the value already stays as it is written, 1亿2000万元 too: a rename sets no spelling right. */
function hasValue({ mention }: SymbolMention, { value }: Typed): boolean {
  if (nominalOf(mention).abs().equals(value.abs())) return true;
  const { span, text } = rewritten(mention, value);
  return halfWidth(mention.prose.prose.text.slice(span.start, span.end)) === halfWidth(text);
}

/** A new value as it was typed. */
interface Typed {
  /** In base units. */
  readonly value: Decimal;
  /** The digits in the unit of the chosen mention, no fewer decimals than were typed. */
  readonly digits: string;
}

function readTyped(typed: string, { mention }: SymbolMention, options: ScanOptions): Typed | RenameRefusal {
  const own = mention.statement.figure;
  const text = typed.trim();
  const [figure, ...more] = scan(text, options);
  if (!figure || more.length > 0) return 'not-a-number';
  const refused = refusedReading(figure, text, own);
  if (refused !== null || figure.value.kind === 'range') return refused ?? 'range';
  const bare = figure.unit.text === '';
  const value = figure.value.magnitude.times(bare ? own.unit.scale : figure.unit.scale);
  const sameUnit = bare || figure.unit.scale.equals(own.unit.scale);
  const digits = sameUnit ? figure.value.printed : printedInUnit(own, value);
  return { value, digits };
}

function refusedReading(figure: Figure, text: string, own: Figure): RenameRefusal | null {
  if (figure.value.kind === 'range') return 'range';
  if (figure.approximators.length > 0) return 'worded';
  if (figure.span.start > 0 || figure.span.end < text.length) return 'not-a-number';
  if (!isSameDimension(figure, own)) return 'dimension';
  const negative = own.value.kind === 'single' && own.value.magnitude.isNegative();
  return figure.value.magnitude.isNegative() === negative ? null : 'sign';
}

/** 5.3 and 5.3万 name no thing of their own: they count in what the mention counts in. */
function isSameDimension(typed: Figure, own: Figure): boolean {
  if (typed.unit.dimension === 'none') return true;
  if (typed.unit.dimension !== own.unit.dimension) return false;
  if (own.unit.dimension === 'unknown') return typed.unit.text === own.unit.text;
  return typed.unit.counted === own.unit.counted;
}

/** As many decimals as the mention prints, more where the value needs them: the writer's own digits are never lost. */
function printedInUnit(own: Figure, value: Decimal): string {
  const inUnit = value.dividedBy(own.unit.scale).abs();
  const needed = inUnit.decimalPlaces();
  return inUnit.toFixed(needed > own.decimals ? Math.min(needed, MOST_DECIMALS) : own.decimals);
}

/** A value in 平方米 has no end of decimals in 亩. */
const MOST_DECIMALS = 6;

function editOf(place: SymbolMention, typed: Typed, at: SymbolMention): FigureEdit {
  const { mention } = place;
  const chosen = place.span.start === at.span.start;
  const { span, text } = chosen
    ? writtenDigits(mention, typed.digits)
    : rewrittenLike(mention, typed.value, at);
  return { span: placeIn(mention.block, mention.prose, span), text, mention: place, chosen };
}

/**
 * A mention that printed the whole of the old value prints the whole of the new one: 5200元 typed over 5000万元 is 0.52 over
 * another 5000万元, never 1. One that was rounded is rounded again.
 */
function rewrittenLike(mention: Mention, value: Decimal, { mention: at }: SymbolMention): Rewriting {
  const { figure } = mention.statement;
  const whole = figure.bound === 'exact' && nominalOf(mention).equals(nominalOf(at));
  return whole ? writtenDigits(mention, printedInUnit(figure, value)) : rewritten(mention, value);
}
