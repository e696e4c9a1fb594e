import type { ColumnId } from '../../../table/table';
import type { TableWords } from '../table';

/** The words of the indicator table in Chinese. */
export const table: TableWords = {
  column: (id, reviewed, plan) => titles[id](yearOf(reviewed), yearOf(plan), reviewed),
  asOf: (month) => `截至${String(month)}月`,
  partYear: (month) => `实绩只到${String(month)}月，不与全年目标比`,
  excess: (rate) => `超出${rate}`,
  implied: '推算，文中未写',
  targetMissing: '缺目标',
};

const titles: Readonly<Record<ColumnId, (reviewed: string, plan: string, year: number | null) => string>> = {
  unit: () => '单位',
  base: (_reviewed, _plan, year) => (year === null ? '上年' : `${String(year - 1)}年`),
  result: (reviewed) => `${reviewed}实绩`,
  growth: () => '增长',
  target: (reviewed) => `${reviewed}任务`,
  completion: () => '完成率',
  nextTarget: (_reviewed, plan) => `${plan}目标`,
  plannedGrowth: () => '计划增幅',
  check: () => '核对',
};

function yearOf(year: number | null): string {
  return year === null ? '' : `${String(year)}年`;
}
