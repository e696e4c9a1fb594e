import { foldedHeading, slotOf, type RowSlot } from '../../report/table-slots';
import type { Span } from '../../text/span';
import type { Unit } from '../figure/figure';
import type { UnitTable } from '../figure/unit';
import { findPeriods, monthsOf, type PeriodContext, wholeYear } from '../statement/period';
import type { Measure, Period, Role } from '../statement/statement';
import { unitIn, unitNamed } from './units';

/** What the cells of one column are. */
export type ColumnMeaning = { readonly kind: RowSlot } | ValueColumn;

/** A column of figures: “2023年实绩（万元）”, “增速（%）”, “目标”. */
export interface ValueColumn {
  readonly kind: 'value';
  readonly measure: Extract<
    Measure,
    'level' | 'growth' | 'average-growth' | 'share' | 'completion' | 'difference'
  >;
  readonly role: 'actual' | 'target';
  /** The time its heading names; null where the row or the table has to. */
  readonly period: Period | null;
  /** What a change is reckoned from, where it is named: 比2020年增长. */
  readonly base: Period | null;
  /** 上年同期: the year before whatever time the row is of. */
  readonly before: boolean;
  readonly unit: Unit | null;
  /** Whether only a cell with a unit of its own says anything: 同比增减 is an amount or a rate. */
  readonly needsUnit: boolean;
  /** Whether words say that it is a result: 2025年实绩, not 2025年 alone. */
  readonly isResult: boolean;
  /** 预计 and 快报 in the heading. */
  readonly estimated: boolean;
  /** 本月止累计: from January to the month of the row or the title, and of no time where neither names one. */
  readonly cumulative: boolean;
  /** What is left of the heading when time, unit and measure are taken out: 财政收入, 城镇, 投资; null for nothing. */
  readonly named: string | null;
}

/**
 * What a heading says its column holds, in the usual wordings: “指标名称” the indicators, “2024年1—10月实绩” results of
 * those months, “比上年增长（%）” growth, “财政收入增速” that of 财政收入. The same for a table of a report and for a figures file.
 */
export function readHeading(heading: string, context: PeriodContext, units: UnitTable): ColumnMeaning {
  const slot = slotOf(heading);
  // “2025比2024” leaves out the 年 of both.
  const text = foldedHeading(heading).replace(/(?<=[比较])(?:19|20)\d{2}(?![\d年])/gu, '$&年');
  return slot === null ? valueColumn(text, context, units) : { kind: slot };
}

/** What is left of a heading when its time and unit are taken out decides what its numbers are. */
function valueColumn(text: string, context: PeriodContext, units: UnitTable): ValueColumn {
  const { period, base, rest } = withoutTime(text, context);
  const written = rest.replace(/（[^（）]*）|[%‰±]|^其中/gu, '').replace(/[:：、，,.。]/gu, '');
  // “2025年” over “亿元” in two rows of heads; 村 and 家 are things that are counted.
  const lower = unitNamed(written, units);
  const bare = lower?.dimension === 'count' ? null : lower;
  const unit = unitIn(text, units) ?? bare;
  const words = bare ? '' : written;
  const { says, named } = toldBy(words);
  const isPlanned = words === '' && period !== null && period.from.year === context.years.plan;
  const plain: ValueColumn = {
    kind: 'value',
    measure: 'level',
    role: isPlanned ? 'target' : 'actual',
    period,
    base,
    before: false,
    unit,
    needsUnit: false,
    isResult: false,
    estimated: /预计|快报|初步/.test(words),
    cumulative: false,
    named: named === '' ? null : named,
  };
  return settled({ ...plain, ...says }, words);
}

/** What words say of a column and what is left of them; “增速目标” is a target of what 增速 is. */
function toldBy(words: string): { readonly says: Partial<ValueColumn>; readonly named: string } {
  const kind = kinds.find(({ pattern }) => pattern.test(words));
  if (!kind) return { says: {}, named: words };
  const named = kind.pattern.exec(words)?.groups?.named ?? '';
  // “全年增速” and “完成增长” are of the row's own level, as 增速 alone is.
  if (kind.says.measure === 'growth' && levelAlone.test(named)) return { says: kind.says, named: '' };
  if (kind.says.role !== 'target' || named === '') return { says: kind.says, named };
  const of = toldBy(named);
  return { says: { ...of.says, ...kind.says }, named: of.named };
}

const levelAlone = /^(?:全年|本年|完成|累计|实际)+$/u;

/** “比上年增长（万元）” is how much more, not by what rate; 上年 beside a time of its own is that time; “完成任务” needs its %. */
function settled(column: ValueColumn, words: string): ValueColumn {
  const { measure, unit, before: isBefore, period } = column;
  const isAmount = unit !== null && unit.dimension !== 'rate';
  if (measure === 'growth' && isAmount) return { ...column, measure: 'difference', needsUnit: false };
  if (measure === 'difference' && unit?.dimension === 'rate') return { ...column, measure: 'growth' };
  if (column.needsUnit && unit !== null) return { ...column, measure: 'growth', needsUnit: false };
  if (measure === 'completion' && unit === null && !/[率度比重例]$/u.test(words))
    return { ...column, needsUnit: true };
  return isBefore && period !== null ? { ...column, before: false } : column;
}

interface Kind {
  readonly pattern: RegExp;
  readonly says: Partial<ValueColumn>;
}

const since = '(?:累计)?(?:同比|环比|[比较](?:上年|去年)(?:同期)?|[比较]同期)';

/** In their order: the first that fits. What stands before it, where it may, is what the column is of. */
const kinds: readonly Kind[] = [
  {
    pattern:
      /^(?:自年初(?:至|到)?(?:本月|报告期)?止?累计|(?:本月|当月|报告期|1-本月|1—本月)(?:止|末|底)?累计)(?:数|值|完成|实绩|完成数)?$/,
    says: { cumulative: true },
  },
  {
    pattern:
      /^(?:(?:执行|完成|决算)数?)?(?:占|为|完成)(?:年度?|全年|年初|调整)?(?:预算|任务|计划|目标)数?的?(?:进度|比重|比例|百分比|比)?$|^(?:序时)?进度$|^(?:全年|年度|年初)?(?:任务|计划|目标)?完成(?:率|比例|进度|百分比)$/,
    says: { measure: 'completion' },
  },
  {
    pattern: /^(?<named>.*?)(?:年均|平均每年|年平均)(?:增长|增速|增幅|增长率|增长速度)$/,
    says: { measure: 'average-growth' },
  },
  {
    pattern: new RegExp(`^(?<named>.*?)(?:${since})?(?:增减(?:率|幅|幅度)|升降幅度?)$`, 'u'),
    says: { measure: 'growth' },
  },
  {
    pattern: new RegExp(
      `^(?<named>.*?)(?:${since})?(?:增减[额量数]|增加[额量数]|减少[额量数]|增量|增收额|增加|减少|净增)$`,
      'u',
    ),
    says: { measure: 'difference' },
  },
  {
    pattern: new RegExp(
      `^(?:(?:执行|完成|决算)数)?(?:${since})?(?:增减|增减变化|升降|变化|变动)(?:情况)?$`,
      'u',
    ),
    says: { measure: 'growth', needsUnit: true },
  },
  {
    pattern: new RegExp(
      `^(?<named>.*?)(?:${since}|累计)?(?:增速|增幅|(?<!自然)增长率?|增长速度|增长幅度|涨幅|涨跌幅度?)$|^${since}$`,
      'u',
    ),
    says: { measure: 'growth' },
  },
  {
    pattern: /^所?占.{0,8}(?:比重|比例|比|份额)$|^(?<named>.*?)(?:占比|所占比重)$|^(?:比重|份额|构成)$/,
    says: { measure: 'share' },
  },
  {
    pattern:
      /^(?<named>.*?)(?:[今本当]年|全年|年度|年初|预期|预计|建议|主要|计划|工作)*(?:目标|目标值|目标数|计划数|任务数|任务量|预算数|预期|预期数|预期值)$/,
    says: { role: 'target' },
  },
  {
    pattern:
      /^(?:[今本当]年|全年|年度|年初|主要|工作)*(?:计划(?!生育)|任务|预算(?:草案|安排|建议)?数?|安排|预期|目标)(?<named>.{0,6})$/,
    says: { role: 'target' },
  },
  {
    pattern:
      /^(?:上年|去年|上年同期|去年同期|同期|基期|上期)(?:累计)?(?:预算)?(?:数|值|实绩|完成|完成数|实际|实际数|决算数?|执行数?|执行情况)?$/,
    says: { before: true },
  },
  {
    pattern:
      /^(?:数值|数据|值|数|总量|绝对[量数值]|金额|数量|指标值|结果|本期|本期数|本年|本年数|全年|当年|累计|(?:预计|快报|初步|核定|决算|统计)(?:数|值|完成|完成数|实绩)?)$/,
    says: {},
  },
  {
    pattern:
      /^(?:本期|[今本当]年|全年|实际|累计|预计)*(?:完成|累计|实际|实现|执行)(?:数|值|额|量|情况|绝对[值量数])?$|^(?<named>.*?)(?:实绩|实际完成数?|实际数|完成数|完成值|实际值)$/,
    says: { isResult: true },
  },
];

/**
 * The years of a draft budget, where the only results are those of 上年 and every target is of the year that follows: “上年执行数 | 今年预算数”
 * are 2025 and 2026 in the report of 2026, wherever the table stands. Null for every other table.
 */
export function draftYears(
  columns: readonly TimedColumn[],
  { plan, reviewed }: PeriodContext['years'],
): { readonly before: Period; readonly planned: Period } | null {
  const levels = columns.filter(({ measure }) => measure === 'level');
  const isOpen = levels.every((column) => !column.isDated && (column.before || column.role === 'target'));
  const isBoth = levels.some(({ before }) => before) && levels.some(({ role }) => role === 'target');
  if (!isOpen || !isBoth || plan === null || reviewed === null) return null;
  return { before: wholeYear(reviewed), planned: wholeYear(plan) };
}

/**
 * The year of a growth right behind the target of a year later than all results before it, which is what that target asks for: 2026 of
 * “2025年执行数 | 2026年预算数 | 增长（%）”. Null for every other column.
 */
export function yearAskedFor(columns: readonly (TimedColumn | null)[], at: number): Period | null {
  const [target, column] = [columns[at - 1], columns[at]];
  if (column?.measure !== 'growth' || column.isDated || column.named !== null) return null;
  if (target?.measure !== 'level' || target.role !== 'target' || !target.isDated || !target.period)
    return null;
  const results = columns.slice(0, at - 1).filter((each) => each?.measure === 'level');
  const { year } = target.period.to;
  const isLater = results.every((each) => each?.period != null && each.period.to.year < year);
  return isLater && results.length > 0 ? target.period : null;
}

/** A column as far as its time goes, in a table of the report or in a figures file. */
type TimedColumn = Pick<ValueColumn, 'measure' | 'before' | 'period' | 'named'> & {
  readonly role: Role;
  /** Whether its own heading gives its time. */
  readonly isDated: boolean;
};

/** The time some words name: “2025年”, “2025”, “三季度”, “5月” of the year in force; null for none. */
export function timeNamed(words: string, context: PeriodContext): Period | null {
  return withoutTime(foldedHeading(words), context).period;
}

function withoutTime(
  text: string,
  context: PeriodContext,
): { readonly period: Period | null; readonly base: Period | null; readonly rest: string } {
  // 上年 and 全年 are words of the measure; “十四五” is a time of its own.
  const found = findPeriods(text, context).filter(({ span }) =>
    /\d|十[一二三四五]五/u.test(text.slice(span.start, span.end)),
  );
  const base = found.find(({ isBase }) => isBase) ?? null;
  const named = found.find(({ isBase }) => !isBase) ?? null;
  const rest = base ? `${text.slice(0, base.span.start)}上年${text.slice(base.span.end)}` : text;
  if (!named) return { ...bareTime(rest, context), base: base?.period ?? null };
  const behind = base === null || named.span.end <= base.span.start ? cutOut(rest, named.span) : rest;
  const part = partOfYear(behind, named.period?.to.year ?? null);
  return { ...(part ?? { period: named.period, rest: behind }), base: base?.period ?? null };
}

function cutOut(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(end);
}

/** “2024” or “2024目标” is a year without its 年, “三季度” and “5月” of the year in force; “2021—2025” is neither. */
function bareTime(
  text: string,
  { years, current }: PeriodContext,
): { readonly period: Period | null; readonly rest: string } {
  const year = /^(?:19|20)\d{2}(?![\d年—–~～至到/.-])/.exec(text)?.[0];
  if (year === undefined)
    return partOfYear(text, current?.to.year ?? years.reviewed) ?? { period: null, rest: text };
  const rest = text.slice(year.length);
  return partOfYear(rest, Number(year)) ?? { period: monthsOf(Number(year), 1, 12), rest };
}

const parts: readonly (readonly [RegExp, number, number])[] = [
  [/^第?[一1]季度/, 1, 3],
  [/^第?[二2]季度/, 4, 6],
  [/^第?[三3]季度/, 7, 9],
  [/^第?[四4]季度/, 10, 12],
  [/^上半年/, 1, 6],
  [/^下半年/, 7, 12],
  [/^(?:前三|[一1][—–~～至到-][三3])季度/, 1, 9],
];

function partOfYear(
  text: string,
  year: number | null,
): { readonly period: Period | null; readonly rest: string } | null {
  if (year === null) return null;
  const month = /^(?<month>[1-9]|1[0-2])月份?/.exec(text);
  const at = Number(month?.groups?.month);
  if (month) return { period: monthsOf(year, at, at), rest: text.slice(month[0].length) };
  for (const [pattern, from, to] of parts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { period: monthsOf(year, from, to), rest: text.slice(found.length) };
  }
  return null;
}
