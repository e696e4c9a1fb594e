import type { ColumnId } from '../../../account/table/table';
import type { TableWords } from '../zh-CN/table';

/** The words of the indicator table in English. */
export const table: TableWords = {
  column: (id, reviewed, plan) => titles[id](yearOf(reviewed), yearOf(plan), reviewed),
  asOf: (month) => `to month ${String(month)}`,
  over: (rate, year) => `${rate} (over ${String(year)})`,
  jointly: (name) => `target of ${name}`,
  partYear: (month) => `the result ends with month ${String(month)}; not compared with a whole year's target`,
  excess: (rate) => `${rate} over`,
  implied: 'implied, not stated',
  targetMissing: 'no target',
  beside: (result, target) => `result ${result}, target ${target}`,
  outcome: { met: 'met', missed: 'missed', unsaid: 'not told', unmeasured: 'no figure', open: '' },
};

const titles: Readonly<Record<ColumnId, (reviewed: string, plan: string, year: number | null) => string>> = {
  unit: () => 'Unit',
  base: (_reviewed, _plan, year) => (year === null ? 'Year before' : String(year - 1)),
  result: (reviewed) => `Result${reviewed}`,
  growth: () => 'Growth',
  standing: () => 'Standing',
  target: (reviewed) => `Task${reviewed}`,
  completion: () => 'Completion',
  nextTarget: (_reviewed, plan) => `Target${plan}`,
  plannedGrowth: () => 'Planned growth',
  check: () => 'Check',
};

function yearOf(year: number | null): string {
  return year === null ? '' : ` ${String(year)}`;
}
