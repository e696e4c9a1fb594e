import { defaultScanOptions, scan } from '../figure/scan';
import type { Unit } from '../figure/figure';
import type { UnitTable } from '../figure/unit';
import type { ReportYears, TableBlock } from '../report/document';
import { findPeriods } from './period';
import type { Measure, Period, Role } from './statement';

/** What the figures of one column of a table say, read from its header: “2024年目标（万元）”. */
export type TableColumnReading =
  | { readonly kind: 'name' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'other' }
  | {
      readonly kind: 'values';
      readonly measure: Measure;
      readonly role: Role;
      readonly period: Period | null;
      readonly unit: Unit | null;
    };

/**
 * The columns of a table of indicators; the first one names the rows, and one headed 单位 gives their units.
 *
 * A column whose header says neither a year nor a measure holds levels of the period in force (“金额（万元）”).
 */
export function readColumns(
  table: Pick<TableBlock, 'header'>,
  years: ReportYears,
  current: Period | null,
  units: UnitTable,
): readonly TableColumnReading[] {
  return table.header.map((cell, index) => {
    const text = cell.prose.text.replace(/\s+/gu, '');
    if (index === 0) return { kind: 'name' };
    if (/^(?:计量)?单位$/.test(text)) return { kind: 'unit' };
    if (/序号|备注|责任|说明/.test(text)) return { kind: 'other' };
    return readValueColumn(text, years, current, units);
  });
}

function readValueColumn(
  text: string,
  years: ReportYears,
  current: Period | null,
  units: UnitTable,
): TableColumnReading {
  const measure = measureOf(text);
  const named = findPeriods(text, { years, current })[0]?.period ?? null;
  const period = named ?? current;
  const planned = /目标|计划|任务|安排/.test(text) && measure !== 'completion';
  // “2025年实绩” is the result under review, wherever the table stands: a report's own table may close the plan.
  const isResult = /实绩|完成数/.test(text) && named?.to.year === years.reviewed;
  const role: Role = planned ? 'target' : isEarlier(named, current) && !isResult ? 'prior' : 'actual';
  return { kind: 'values', measure, role, period, unit: unitIn(text, units) };
}

function measureOf(text: string): Measure {
  if (/完成率|完成比例|占(?:任务|计划|目标)/.test(text)) return 'completion';
  if (/增长|增速|增幅|同比|比上年/.test(text)) return 'growth';
  return /占比|比重|份额/.test(text) ? 'share' : 'level';
}

function isEarlier(named: Period | null, current: Period | null): boolean {
  return named !== null && current !== null && named.to.year < current.to.year;
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
