import type { Analysis } from '../../analysis';
import type { Finding } from '../../check/finding';
import type { Span } from '../../text/span';
import { flattened, outlineOf } from './outline';

/** How the figures of one section stand, its subsections included. */
export interface SectionTally {
  readonly heading: Span;
  readonly figures: number;
  /** Those that took part in a check. */
  readonly checked: number;
  readonly findings: number;
}

/**
 * A tally for each section that has figures: “（一）经济运行” with 12 figures, 8 of them checked, 1 finding.
 *
 * `findings` are those that are shown now; one that is held back while its sentence is typed is not counted.
 */
export function tallySections(
  { document, figures }: Analysis,
  findings: readonly Pick<Finding, 'span'>[],
): readonly SectionTally[] {
  const starts = figures.map(({ span }) => span.start);
  const checked = figures.filter(({ state }) => state === 'checked').map(({ span }) => span.start);
  const found = findings.map(({ span }) => span.start).sort((a, b) => a - b);
  return flattened(outlineOf(document, 'full'))
    .map(({ heading, section }) => ({
      heading,
      figures: countIn(starts, section),
      checked: countIn(checked, section),
      findings: countIn(found, section),
    }))
    .filter((tally) => tally.figures > 0);
}

function countIn(starts: readonly number[], { start, end }: Span): number {
  return firstFrom(starts, end) - firstFrom(starts, start);
}

/** How many of some ordered numbers are below a bound. */
function firstFrom(starts: readonly number[], bound: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
