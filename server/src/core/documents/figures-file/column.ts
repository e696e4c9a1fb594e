import type { Unit } from '../../reading/figure/figure';
import type { UnitTable } from '../../reading/figure/unit';
import { findPeriods, yearBefore, type PeriodContext } from '../../reading/statement/period';
import type { Period } from '../../reading/statement/statement';
import { unitIn, unitNamed } from '../../reading/statement/table-columns';
import type { FileFigure } from './file-figure';

/** What the cells of one column are. */
export type ColumnMeaning =
  | { readonly kind: RowSlot }
  /** 序号, 备注: understood, and of no concern here. */
  | { readonly kind: 'note' }
  | ValueColumn;

/** What a column says of the whole row. */
export type RowSlot =
  'indicator' | 'scope' | 'period' | 'unit' | 'source' | 'department' | 'status' | 'openness';

/** A column of figures: “2023年实绩（万元）”, “增速（%）”, “目标”. */
export interface ValueColumn {
  readonly kind: 'value';
  readonly measure: Extract<FileFigure['measure'], 'level' | 'growth' | 'completion'>;
  readonly role: FileFigure['role'];
  /** The time its heading names; null where the row or the sheet has to. */
  readonly period: Period | null;
  /** 上年同期: the year before whatever time the row is of. */
  readonly before: boolean;
  readonly unit: Unit | null;
  /** 预计 and 快报 in the heading. */
  readonly estimated: boolean;
  /** 本月止累计: from January to the month of the row or the title, and of no time where neither names one. */
  readonly cumulative: boolean;
}

/**
 * What a heading says its column holds, in the usual wordings: “指标名称” the indicators, “2024年1—10月实绩” results of
 * those months, “比上年增长（%）” growth. Null for words that are none of them.
 */
export function readColumn(heading: string, context: PeriodContext, units: UnitTable): ColumnMeaning | null {
  const text = folded(heading);
  const slot = slots.find(([, names]) => names.test(text))?.[0];
  if (slot) return { kind: slot };
  return valueColumn(text, context, units);
}

/** Headings differ in spaces, line breaks and the width of their brackets and digits. */
function folded(heading: string): string {
  return withPlainDigits(heading)
    .replace(/[\s*]+/gu, '')
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
    .replace(/％/g, '%');
}

/** “２０２４” as 2024. */
export function withPlainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

const slots: readonly (readonly [RowSlot | 'note', RegExp])[] = [
  ['indicator', /^(?:(?:主要|统计|经济|考核|核心)?指标(?:名称|项目)?|名称|项目(?:名称)?|内容|类别|数据项)$/],
  [
    'scope',
    /^(?:地区|区域|口径|范围|统计(?:口径|范围)|地域|行政区划?|辖区|地区名称|乡镇|镇街|乡镇（街道）|县区|县（市、区）|市县)$/,
  ],
  ['period', /^(?:时期|时间|年份|年度|期间|报告期|统计期|统计时间|所属期|月份|数据时间|数据期)$/],
  ['unit', /^(?:计量|数据)?单位$/],
  ['source', /^(?:数据|资料)?来源$|^出处$/],
  ['department', /^(?:责任|提供|填报|报送|牵头|主管|供数)(?:单位|部门|科室)$/],
  ['status', /^(?:数据)?(?:状态|性质)$|^核定情况$|^数据类型$/],
  ['openness', /^(?:是否)?(?:可)?公开(?:属性|情况|状态|与否|范围)?$|^(?:公布|发布)(?:情况|状态)$/],
  ['note', /^(?:序号|编号|行次|代码|指标代码|备注|说明|附注|注)$/],
];

/** What is left of a heading when its time and unit are taken out decides what its numbers are. */
function valueColumn(text: string, context: PeriodContext, units: UnitTable): ValueColumn | null {
  const { period, rest } = withoutPeriod(text, context);
  const unit = unitIn(text, units) ?? bareUnit(rest, units);
  const words = rest.replace(/（[^（）]*）|[%‰±]/gu, '').replace(/[:：、，,.。]/gu, '');
  const common = {
    kind: 'value',
    period,
    unit,
    before: false,
    estimated: /预计|快报|初步/.test(words),
    cumulative: false,
  } as const;
  if (cumulative.test(words)) return { ...common, measure: 'level', role: 'actual', cumulative: true };
  // 同比增减 without its sign may be an amount or a rate.
  if (change.test(words))
    return unit?.dimension === 'rate' ? { ...common, measure: 'growth', role: 'actual' } : null;
  if (completion.test(words)) return { ...common, measure: 'completion', role: 'actual' };
  if (growth.test(words)) return { ...common, measure: 'growth', role: 'actual' };
  if (target.test(words)) return { ...common, measure: 'level', role: 'target' };
  if (before.test(words)) return { ...common, measure: 'level', role: 'actual', before: period === null };
  const isDated = period !== null && words === '';
  return isDated || result.test(words) ? { ...common, measure: 'level', role: 'actual' } : null;
}

const cumulative =
  /^(?:自年初(?:至|到)?(?:本月|报告期)?止?累计|(?:本月|当月|报告期|1-本月|1—本月)(?:止|末|底)?累计)(?:数|值|完成|实绩|完成数)?$/;
const change =
  /^(?:同比|比上年(?:同期)?|较上年(?:同期)?|比(?:去年)?同期)?(?:增减|增减变化|升降)(?:率|幅度)?$/;
const completion =
  /^(?:占|完成)(?:年度?|全年)?(?:预算|任务|计划|目标)(?:进度|比重|比例)?$|^(?:序时)?进度$|^(?:全年|年度)?(?:任务|计划|目标)?完成(?:率|比例|进度|百分比)$|^(?:完成|占)(?:年度|全年|年初)?(?:目标|计划|任务)(?:比例|比重|百分比|的?比)?$/;
const growth =
  /^(?:同比|比上年|比上年同期|较上年|较上年同期|比去年|累计)?(?:同比)?(?:增速|增幅|增长|增长率|增长速度|增减幅|增长幅度)$|^同比$/;
const target =
  /^(?:全年|年度|年初|预期|主要|计划|工作)*(?:目标|目标值|目标数|计划|计划数|任务|任务数|任务量|预算|预算数|预期|预期数|预期值)$/;
const before =
  /^(?:上年|去年|上年同期|去年同期|同期|基期|上期)(?:累计)?(?:数|值|实绩|完成|完成数|实际|实际数|决算数?)?$/;
const result =
  /^(?:数值|数据|值|数|总量|绝对[量数值]|金额|数量|指标值|结果|本期|本期数|本年|本年数|全年|当年|累计|(?:本期|本年|全年|实际|累计|预计|当年)?(?:完成|累计|实际|实现)(?:数|值|额|量|情况)?|实绩|实际完成数?|(?:预计|快报|初步|核定|决算|统计)(?:数|值|完成|完成数|实绩)?)$/;

function withoutPeriod(
  text: string,
  context: PeriodContext,
): { readonly period: Period | null; readonly rest: string } {
  const [found] = findPeriods(text, context);
  // “比上年增长” names what it is compared with, “上年同期” is judged by the words themselves.
  if (!found || found.isBase || !/\d/.test(text.slice(found.span.start, found.span.end)))
    return bareYear(text, context);
  const rest = text.slice(0, found.span.start) + text.slice(found.span.end);
  return { period: found.period, rest };
}

/** “2024” or “2024目标”: a year without its 年. */
function bareYear(
  text: string,
  context: PeriodContext,
): { readonly period: Period | null; readonly rest: string } {
  const year = /^(?:19|20)\d{2}(?!\d|年)/.exec(text)?.[0];
  if (year === undefined) return { period: null, rest: text };
  return { period: findPeriods(`${year}年`, context)[0]?.period ?? null, rest: text.slice(year.length) };
}

/** “增长%”: the sign without brackets. */
function bareUnit(rest: string, units: UnitTable): Unit | null {
  return /[%‰]$/u.test(rest) ? unitNamed(rest.slice(-1), units) : null;
}

/** The time of a value's column for a row of a given time. */
export function periodOfColumn({ period, before: isBefore }: ValueColumn, row: Period | null): Period | null {
  if (period !== null) return period;
  return isBefore && row ? yearBefore(row) : row;
}
