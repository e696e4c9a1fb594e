import type { ColumnId } from '../../../account/table/table';
import type { Outcome } from '../../../check/prior/target-outcome';

/** The words of the indicator table in Chinese. */
export const table = {
  /** The title of a column, with the years filled in where they are known: “2021年目标”. */
  column: (id: ColumnId, reviewed: number | null, plan: number | null) =>
    titles[id](yearOf(reviewed), yearOf(plan), reviewed),
  /** “截至10月”. */
  asOf: (month: number) => `截至${String(month)}月`,
  /** A growth over another year than the one before: “17.2%（较2019年）”. */
  over: (rate: string, year: number) => `${rate}（较${String(year)}年）`,
  /** What a joint target answers for a part: “城乡居民人均可支配收入的目标”. */
  jointly: (name: string) => `${name}的目标`,
  /** Why no planned growth is computed: “实绩只到10月，不与全年目标比”. */
  partYear: (month: number) => `实绩只到${String(month)}月，不与全年目标比`,
  /** What a plan was exceeded by: “超出74.5%”. */
  excess: (rate: string) => `超出${rate}`,
  /** Under a value the report does not print: “推算，文中未写”. */
  implied: '推算，文中未写',
  targetMissing: '缺目标',
  /** A result beside the target it is held against: “实绩4.6%，目标6%以上”. */
  beside: (result: string, target: string) => `实绩${result}，目标${target}`,
  /** What became of a target of last year's report; open ones are for a person to judge. */
  outcome: { met: '完成', missed: '未达', unsaid: '未提', unmeasured: '无数', open: '' } satisfies Readonly<
    Record<Outcome, string>
  >,
};

/** All words inside the indicator table in one language. */
export type TableWords = typeof table;

const titles: Readonly<Record<ColumnId, (reviewed: string, plan: string, year: number | null) => string>> = {
  unit: () => '单位',
  base: (_reviewed, _plan, year) => (year === null ? '上年' : `${String(year - 1)}年`),
  result: (reviewed) => `${reviewed}实绩`,
  growth: () => '增长',
  standing: () => '位次',
  target: (reviewed) => `${reviewed}任务`,
  completion: () => '完成率',
  nextTarget: (_reviewed, plan) => `${plan}目标`,
  plannedGrowth: () => '计划增幅',
  check: () => '核对',
};

function yearOf(year: number | null): string {
  return year === null ? '' : `${String(year)}年`;
}
