/**
 * What a report looks back on and ahead to: one year; the five-year plan that has ended and the one that begins, with a year of
 * each; or, where a new government is elected (换届), the five years of its term and the five to come.
 */
export type ReportKind = 'annual' | 'five-year' | 'term';

/** Every kind, the ordinary one first. */
export const reportKinds: readonly ReportKind[] = ['annual', 'five-year', 'term'];

/** Whether a five-year plan begins with a year: 2026 begins “十五五”, 2027 none. */
export function beginsPlan(year: number): boolean {
  return year % 5 === 1;
}

/**
 * The kinds a report of a level can be in a year, the likely one first: a county’s of 2026 is a `five-year` report, of 2027 one of
 * a new `term`; a province elects its government a year later.
 */
export function likelyKinds(level: string, year: number): readonly ReportKind[] {
  const fitting = reportKinds.filter((kind) => kind !== 'five-year' || beginsPlan(year));
  const likely = beginsPlan(year) ? 'five-year' : year % 5 === termTurn(level) ? 'term' : 'annual';
  return [likely, ...fitting.filter((kind) => kind !== likely)];
}

/** Governments of provinces are elected in 2023 and 2028, those below them in the winter before. */
function termTurn(level: string): number {
  return level === 'province' ? 3 : 2;
}
