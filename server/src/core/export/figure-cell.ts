import type { FigureReading } from '../account/figure-reading';
import type { Unit } from '../figure/figure';
import type { GridCell } from './grid';

/**
 * A figure as a cell: “2.5亿元” under 亿元 is the number 2.5, “8194万元” there 0.8194. What is no single exact number
 * stays in words: “近2.5亿元”, “4.5%—5%”. A fall is negative where `falling` says so.
 */
export function figureCell(
  { statement: { figure }, text }: Pick<FigureReading, 'statement' | 'text'>,
  unit: Unit | null,
  falling = false,
): GridCell {
  const { value } = figure;
  const alike = unit !== null && unit.dimension === figure.unit.dimension && sameThing(unit, figure.unit);
  if (value.kind === 'range' || figure.bound !== 'exact' || !alike)
    return { kind: 'text', text: (falling ? '−' : '') + withBounds(figure, text) };
  const inUnit = value.magnitude.times(figure.unit.scale).dividedBy(unit.scale);
  const shown = falling ? inUnit.negated() : inUnit;
  const decimals = figure.unit.scale.equals(unit.scale) ? figure.decimals : shown.decimalPlaces();
  return { kind: 'number', value: shown.toFixed(decimals), decimals };
}

/** People and households are both counts, and no column can hold the two as one number. */
function sameThing(one: Unit, other: Unit): boolean {
  return one.counted === other.counted && one.dimension !== 'unknown';
}

/** The figure with the words right beside it that bound it: “20余万元”, “105个以上”. */
export function withBounds(
  { approximators, span }: FigureReading['statement']['figure'],
  text: string,
): string {
  const before = approximators.filter((each) => each.span.end === span.start).map(({ word }) => word);
  const after = approximators.filter((each) => each.span.start === span.end).map(({ word }) => word);
  return [...before, text, ...after].join('');
}
