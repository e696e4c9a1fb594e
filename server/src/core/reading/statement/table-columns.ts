import { defaultScanOptions, scan } from '../figure/scan';
import type { Unit } from '../figure/figure';
import type { UnitTable } from '../figure/unit';
import type { ReportYears, TableBlock } from '../../report/document';
import { findPeriods, periodKey, wholeYears } from './period';
import type { Measure, Period, Role } from './statement';

/** What the figures of one column of a table say, read from its header: “2024年目标（万元）”. */
export type TableColumnReading =
  | { readonly kind: 'name' }
  | { readonly kind: 'unit' }
  /** 年份: the rows are years, and the headers name the indicators. */
  | { readonly kind: 'period' }
  | { readonly kind: 'other' }
  | ValuesColumn;

/** A column of figures. */
export interface ValuesColumn {
  readonly kind: 'values';
  readonly measure: Measure;
  readonly role: Role;
  readonly period: Period | null;
  readonly unit: Unit | null;
  /** 合计: the sum of the row. */
  readonly total: boolean;
  /**
   * What its header names where it is no time and no measure: the indicator of a table whose rows are years (“财政收入（万元）”),
   * or one kind of several (城镇, 农村); null for a plain column of values.
   */
  readonly named: string | null;
}

/**
 * The columns of a table of indicators; the first one that is no 序号 names the rows, and one headed 单位 gives their units.
 *
 * A column whose header says neither a year nor a measure holds levels of the period in force (“金额（万元）”). Of several such
 * columns (城镇 | 农村) each measures something of its own.
 */
export function readColumns(
  table: Pick<TableBlock, 'header'>,
  years: ReportYears,
  current: Period | null,
  units: UnitTable,
): readonly TableColumnReading[] {
  const texts = table.header.map((cell) => cell.prose.text.replace(/[\s*]+/gu, ''));
  const nameAt = texts.findIndex((text) => !/^(?:序号|编号|行次)$/.test(text));
  const columns = texts.map((text, index): TableColumnReading => {
    if (index < nameAt) return { kind: 'other' };
    if (index === nameAt)
      return /^(?:年份|年度|时间|时期|期间)$/.test(text) ? { kind: 'period' } : { kind: 'name' };
    if (/^(?:计量)?单位$/.test(text)) return { kind: 'unit' };
    if (/序号|备注|责任|说明|位次|排名|名次/.test(text)) return { kind: 'other' };
    // 增减 without a unit or 额 may be an amount or a rate; nothing is reckoned from it.
    if (/增减|增加$|减少$/.test(text) && !/[额量]|[（(]/.test(text)) return { kind: 'other' };
    return readValueColumn(text, years, current, units);
  });
  return apart(columns, texts);
}

function readValueColumn(
  text: string,
  years: ReportYears,
  current: Period | null,
  units: UnitTable,
): ValuesColumn {
  // “完成目标%” has its sign without brackets.
  const unit = unitIn(text, units) ?? (/[%％‰]$/u.test(text) ? unitNamed(text.slice(-1), units) : null);
  const measure = measureOf(text, unit);
  const named = findPeriods(text, { years, current })[0]?.period ?? null;
  const period = named ?? (/[五5]年累计|累计.*[五5]年/.test(text) ? fiveYears(years) : current);
  const planned = /目标|计划|任务|安排/.test(text) && measure !== 'completion';
  // “2025年实绩” is the result under review, wherever the table stands: a report's own table may close the plan.
  const isResult = /实绩|完成数/.test(text) && named?.to.year === years.reviewed;
  const role: Role = planned ? 'target' : isEarlier(named, current) && !isResult ? 'prior' : 'actual';
  const total = /^(?:合计|总计|共计)(?:[（(].*)?$/.test(text);
  return { kind: 'values', measure, role, period, unit, total, named: null };
}

/** 五年累计: the years under review, and no base of any one of them. */
function fiveYears({ reviewed }: ReportYears): Period | null {
  return reviewed === null ? null : wholeYears(reviewed - 4, reviewed);
}

function measureOf(text: string, unit: Unit | null): Measure {
  if (/完成率|完成比例|占(?:年度|全年|年初|年)?(?:任务|计划|目标|预算)/.test(text)) return 'completion';
  if (unit?.dimension === 'rate' && /完成(?:年度|全年|年初|年)?(?:任务|计划|目标|预算)/.test(text))
    return 'completion';
  if (/增减|增加|减少|增量|净增/.test(text) || isAmount(text, unit))
    return unit?.dimension === 'rate' ? 'growth' : 'difference';
  if (/(?:年均|平均).*(?:增长|增速|增幅)/.test(text)) return 'average-growth';
  if (/增长|增速|增幅|同比|比上年/.test(text)) return 'growth';
  return /占比|比重|份额|构成/.test(text) ? 'share' : 'level';
}

/** “比上年增长（万元）” is how much more, not by what rate; 个百分点 likewise. */
function isAmount(text: string, unit: Unit | null): boolean {
  return /增长|增幅|同比|比上年/.test(text) && unit !== null && unit.dimension !== 'rate';
}

function isEarlier(named: Period | null, current: Period | null): boolean {
  return named !== null && current !== null && named.to.year < current.to.year;
}

/** Columns that would say the same of one row say it of different things, by their headers. */
function apart(
  columns: readonly TableColumnReading[],
  texts: readonly string[],
): readonly TableColumnReading[] {
  const across = columns.some((column) => column.kind === 'period');
  const counts = new Map<string, number>();
  for (const column of columns) {
    const key = sameness(column);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columns.map((column, at) => {
    const key = sameness(column);
    if (column.kind !== 'values' || key === null || column.total) return column;
    const isAlone = (counts.get(key) ?? 0) < 2;
    return across || !isAlone ? { ...column, named: withoutAsides(texts[at] ?? '') } : column;
  });
}

function sameness(column: TableColumnReading): string | null {
  if (column.kind !== 'values' || column.measure !== 'level' || column.total) return null;
  return `${column.role} ${column.period ? periodKey(column.period) : ''}`;
}

/** A header without the brackets of its unit: “财政收入（万元）” is 财政收入. */
function withoutAsides(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]/gu, '');
}

/** The unit in brackets: “增长（%）”, “计划投资（万元）”, or a caption's “单位：亿元”. */
export function unitIn(text: string, units: UnitTable): Unit | null {
  const named =
    /[（(](?:单位[:：])?(?<unit>[^（）()]{1,8})[）)]|单位[:：](?<loose>[^\s（）()，。]{1,6})/u.exec(
      text,
    )?.groups;
  return unitNamed(named?.unit ?? named?.loose ?? '', units);
}

/** The unit of that name: 万元 is money at 10⁴; null for a word that is no unit. */
export function unitNamed(name: string, units: UnitTable): Unit | null {
  if (name.trim() === '') return null;
  const [figure] = scan(`1${name.trim()}`, { ...defaultScanOptions, units });
  return figure?.unit.text === name.trim() ? figure.unit : null;
}
