import { Decimal } from '../../number/decimal';
import type { Span } from '../../text/span';
import { framedNumbers } from './change-frame';
import { boundingOf, draftOf, figureOf, type Draft, type Reading } from './draft';
import { exemptZones, isFigure } from './exempt';
import type { Figure, Unit } from './figure';
import { quantityAt, type Quantity } from './quantity';
import { rangeFrom } from './range';
import { isPlacesMoved, rankAt, rankUnit } from './rank';
import { fractionFrom, rateAt } from './rate';
import { ratioAt } from './ratio';
import { shareBounds, type BoundDraft, sharedUnit, shareUnits } from './shared';
import { standardUnits, type UnitMatch, type UnitTable } from './unit';

/** What a scan may be told: how far 约 reaches (a share of the value) and which units there are. */
export interface ScanOptions {
  readonly approximation: number;
  readonly units: UnitTable;
  /** Words in which no number is a figure, a line each; left out for none. */
  readonly exempt?: string;
}

/** 约 reaches 5 %, and the units are those of units.json. */
export const defaultScanOptions: ScanOptions = { approximation: 0.05, units: standardUnits };

/**
 * Every figure of the plain text of one block, in order, without overlaps: “财政收入5310万元,超出年初预算18.6%” has
 * 5310万元 and 18.6%.
 *
 * Years, dates, ordinals, document numbers, hotlines, models and slogans are no figures (see exempt.ts). The text is
 * read once from left to right; at each place a bounded number of characters around it decides.
 */
export function scan(text: string, options: ScanOptions = defaultScanOptions): readonly Figure[] {
  const drafts = shareBounds(text, shareUnits(text, draftsOf(text, options)));
  return drafts.map(({ draft, words }) => figureOf(draft, words, options.approximation));
}

function draftsOf(text: string, { units, exempt }: ScanOptions): readonly BoundDraft[] {
  const found: BoundDraft[] = [];
  const framed = framedNumbers(text, units);
  const zones = exemptZones(text, exempt)[Symbol.iterator]();
  let zone: Span | undefined = zones.next().value;
  let at = 0;
  let floor = 0;
  while (at < text.length) {
    while (zone && zone.end <= at) zone = zones.next().value;
    if (zone && zone.start <= at) {
      at = zone.end;
      continue;
    }
    const starts = startsFigure.has(text.charAt(at));
    const reading = starts ? (framedAt(text, at, framed.get(at), units) ?? readingAt(text, at, units)) : null;
    const bound = bind(text, reading?.drafts ?? [], floor);
    found.push(...bound);
    floor = bound.at(-1)?.draft.span.end ?? floor;
    at = Math.max(reading?.end ?? 0, at + 1);
  }
  return found;
}

/** The words around a ratio (2.1∶1左右, 突破1：1) bound the ratio, so they go with its first part. */
function bind(text: string, drafts: readonly Draft[], floor: number): readonly BoundDraft[] {
  const [first, ...rest] = drafts;
  if (!first) return [];
  const words = boundingOf(text, first, floor, drafts.at(-1)?.span.end);
  return [{ draft: first, words }, ...rest.map((draft) => ({ draft, words: draft.inside }))];
}

/** No figure begins with any other character. */
const startsFigure: ReadonlySet<string> = new Set(
  '0123456789０１２３４５６７８９零一二两三四五六七八九十百千万亿廿卅几数第前翻半',
);

function readingAt(text: string, at: number, units: UnitTable): Reading | null {
  return rankAt(text, at) ?? rateAt(text, at) ?? numberAt(text, at, units);
}

/** A number that is a figure for standing between 由 and 到. */
function framedAt(text: string, at: number, unit: UnitMatch | undefined, units: UnitTable): Reading | null {
  const quantity = unit ? quantityAt(text, at, units) : null;
  if (!unit || quantity?.kind !== 'quantity') return null;
  const draft = singleDraft(text, { ...quantity, unit, end: unit.end });
  return { drafts: [draft], end: draft.span.end };
}

function numberAt(text: string, at: number, units: UnitTable): Reading | null {
  const quantity = quantityAt(text, at, units);
  if (!quantity) return null;
  if (quantity.kind === 'noise') return { drafts: [], end: quantity.end };
  return (
    fractionFrom(text, quantity.numeral) ??
    (quantity.unit ? null : ratioAt(text, at)) ??
    rangeOf(text, quantity, units) ??
    single(text, quantity, units)
  );
}

/** A range is judged by its upper end, which carries the unit, in the place of its lower. */
function rangeOf(text: string, low: Quantity, units: UnitTable): Reading | null {
  const reading = rangeFrom(text, low, units);
  const [draft] = reading?.drafts ?? [];
  if (!draft || !reading) return null;
  const unit = { unit: draft.unit, end: reading.end };
  return isFigure(text, { ...low, unit, end: reading.end }) ? reading : { drafts: [], end: low.end };
}

function single(text: string, quantity: Quantity, units: UnitTable): Reading {
  const measured = { ...quantity, unit: completedUnit(text, quantity, units) };
  const drafts = isFigure(text, measured) ? [singleDraft(text, measured)] : [];
  return { drafts, end: Math.max(quantity.numeral.end, drafts[0]?.span.end ?? 0) };
}

/** A number without a unit, or with 万 or 亿 alone, may take that of the list it heads. */
function completedUnit(text: string, quantity: Quantity, units: UnitTable): Quantity['unit'] {
  const isComplete = quantity.unit !== null && quantity.unit.unit.dimension !== 'none';
  return isComplete ? quantity.unit : (sharedUnit(text, quantity, units) ?? quantity.unit);
}

function singleDraft(text: string, quantity: Quantity): Draft {
  const { numeral, unit, start, end, negative } = quantity;
  const moved = unit?.unit.text === '位' && isPlacesMoved(text, start);
  const draft = draftOf(text, numeral, unit?.unit ?? noUnit, { start, end }, negative);
  return moved ? { ...draft, unit: rankUnit } : draft;
}

const noUnit: Unit = { text: '', dimension: 'none', scale: new Decimal(1) };
