import type { Period, YearMonth } from './statement';

/**
 * A period as the stable output prints it: 2020年 is “2020”, 2020年1—10月 is “2020-01..2020-10”, “十三五”时期 is
 * “2016..2020”, 2020年10月 is “2020-10”.
 *
 * An instant is named by the month it stands at the end of, and by the year alone at the year's end.
 */
export function renderPeriod(period: Period): string {
  if (period.instant) return renderInstant(period.to);
  if (isWholeYears(period)) return renderEnds(`${period.from.year}`, `${period.to.year}`);
  return renderEnds(renderMonth(period.from), renderMonth(period.to));
}

function renderInstant(end: YearMonth): string {
  return end.month === 12 ? `${end.year}` : renderMonth(end);
}

function isWholeYears(period: Period): boolean {
  return period.from.month === 1 && period.to.month === 12;
}

function renderEnds(from: string, to: string): string {
  return from === to ? from : `${from}..${to}`;
}

function renderMonth(place: YearMonth): string {
  return `${place.year}-${String(place.month).padStart(2, '0')}`;
}
