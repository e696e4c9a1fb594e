import type { Analysis } from '../analyze';
import { placeOf } from '../check/place';
import type { Verdict } from '../ledger/solve';
import type { Decimal } from '../number/decimal';
import { formulaOf } from '../render/arithmetic';
import type { Mention } from '../statement/reading';
import type { Span } from '../text/span';
import { askedUnits } from './asked-units';
import type { Offer } from './offer';
import type { CaretPlace } from './place';

/** Reads another version of the same report; what did not change is not read again. */
export type AnalyzeAgain = (source: string) => Analysis;

/**
 * The figures that follow at the caret: after 完成年初目标5200万元的 the percentage, after 增长 the rate from the two levels,
 * after 占…的 the share, after 合计 the sum.
 *
 * A figure is put there on trial and the report read with it; what the relations say it ought to be is offered. So an
 * offer is right by the same rules that would find a slip: nothing is offered where growth is at constant prices.
 */
export function computedOffers(analysis: Analysis, place: CaretPlace, again: AnalyzeAgain): readonly Offer[] {
  if (place.kind !== 'prose' || !place.block) return [];
  const { source } = analysis.document;
  const replace = replacedAt(analysis, place);
  const before = source.slice(place.block.span.start, replace.start);
  const units = askedUnits(analysis, place.block, before, replace);
  const offers = units.flatMap((unit) => offersFor({ analysis, replace, unit, again }));
  return offers
    .filter((offer, at) => offers.findIndex(({ label }) => label === offer.label) === at)
    .slice(0, MOST);
}

const MOST = 4;

/** The figure the caret is at is replaced; of one that is half typed, its digits. */
function replacedAt({ figures, document }: Analysis, { offset }: CaretPlace): Span {
  const figure = figures.find(({ span }) => span.start <= offset && offset <= span.end);
  if (figure) return figure.span;
  const digits =
    /[\d０-９.．]{0,20}$/u.exec(document.source.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
  return { start: offset - digits.length, end: offset };
}

interface Trial {
  readonly analysis: Analysis;
  readonly replace: Span;
  readonly unit: string;
  readonly again: AnalyzeAgain;
}

function offersFor(trial: Trial): readonly Offer[] {
  const { analysis, replace, unit, again } = trial;
  const { source } = analysis.document;
  const tail = source.slice(replace.end);
  // “合计|公里”: the unit stands there already.
  const printed = tail.startsWith(unit) ? '' : unit;
  const tried = again(`${source.slice(0, replace.start)}${PROBE}${printed}${tail}`);
  const { index, verdicts } = tried.ledger;
  const probe = index.mentions.find((mention) => placeOf(mention).start === replace.start);
  if (!probe) return [];
  return verdicts
    .filter((verdict) => verdict.spoken === probe && gives(verdict))
    .flatMap((verdict) => offerOf(verdict, { ...trial, unit: printed }, probe));
}

/** A number no relation is shy of: neither an implausible rate nor a bare count. */
const PROBE = '57';

function gives({ relation: { equation }, nominal }: Verdict): boolean {
  if (nominal === null) return false;
  const { form } = equation;
  return (
    form === 'sum' || form === 'difference' || form === 'ratio' || form === 'compound' || form === 'per-unit'
  );
}

function offerOf(verdict: Verdict, { analysis, replace, unit }: Trial, probe: Mention): readonly Offer[] {
  const { nominal } = verdict;
  if (nominal === null || !nominal.isPositive() || nominal.isZero()) return [];
  const decimals = decimalsFor(verdict, analysis, replace, probe);
  const value = digitsOf(nominal.dividedBy(probe.statement.figure.unit.scale), decimals);
  const text = value + unit;
  // What is half typed there may be another number; the offer is shown all the same.
  const filter = `${analysis.document.source.slice(replace.start, replace.end)}${text}`;
  const detail = formulaOf(verdict);
  return [{ kind: 'computed', label: text, insert: [text], replace, filter, detail }];
}

function digitsOf(value: Decimal, decimals: number): string {
  return value.toFixed(decimals);
}

/**
 * As many decimals as the neighbours print: a sum those of its parts, a rate those of the nearest rate, else one. A value
 * that needs fewer has fewer only where it counts things.
 */
function decimalsFor(verdict: Verdict, analysis: Analysis, { start }: Span, probe: Mention): number {
  const { form } = verdict.relation.equation;
  const { unit } = probe.statement.figure;
  const others = verdict.operands.filter((each) => each !== probe);
  if (form === 'sum' || form === 'difference') {
    const alike = others.filter(({ statement }) => statement.figure.unit.scale.equals(unit.scale));
    return Math.max(0, ...alike.map(({ statement }) => statement.figure.decimals));
  }
  if (unit.counted !== undefined && unit.scale.equals(1)) return 0;
  return nearestDecimals(analysis, start, unit.text) ?? (unit.text === '元' ? 0 : 1);
}

/** The decimals of the last figure before the caret in the same unit, or the first one behind it. */
function nearestDecimals({ figures }: Analysis, start: number, unit: string): number | undefined {
  const alike = figures.filter(({ statement }) => statement.figure.unit.text === unit);
  const before = alike.filter(({ span }) => span.end <= start).at(-1);
  const behind = alike.find(({ span }) => span.start > start);
  return (before ?? behind)?.statement.figure.decimals;
}
