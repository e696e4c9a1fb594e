import type { Figure } from '../../reading/figure/figure';
import type { Indicator, Measure, Period, Qualifier, Role } from '../../reading/statement/statement';
import type { SheetCell } from './sheet';

/** One figure of the figures file, as it was understood: 财政总收入 · 青禾镇 · 2025年 · 4526.3万元, in E2. */
export interface FileFigure {
  readonly indicator: Indicator;
  /** The territory as the file names it: “青禾镇”; null where it names none, and the report's own is meant. */
  readonly scope: string | null;
  readonly period: Period;
  /** Whether the file itself names the time; else it is the year the report looks back on. */
  readonly periodStated: boolean;
  readonly role: Exclude<Role, 'prior'>;
  readonly measure: Extract<Measure, 'level' | 'share' | 'growth' | 'completion'>;
  readonly figure: Figure;
  /** 新增, 累计, 净增 in its name: other quantities of one name. */
  readonly qualifiers: readonly Qualifier[];
  /** With its unit, as a report would print it: “4526.3万元”. */
  readonly text: string;
  readonly cell: FileCell;
  /** 来源 and 责任单位 of its row; null where there is none. */
  readonly source: string | null;
  readonly department: string | null;
  /** 预计, 快报 and 初步 are `estimate`, 核定 and 决算 `final`, 待核定 `unsettled`; null where nothing is said. */
  readonly status: FileStatus | null;
  /** 内部, 未公布 or 待核定 as written, when the figure may not be printed; null when it may. */
  readonly withheld: string | null;
}

/** How final a figure is. */
export type FileStatus = 'estimate' | 'unsettled' | 'final';

/** Where a figure stands in its file. */
export interface FileCell extends Pick<SheetCell, 'name' | 'span'> {
  /** The sheet, where there are several; null for a file of one. */
  readonly sheet: string | null;
  /** The name of the file: 台账.csv. */
  readonly file: string;
}

/** Something of the file that was not understood: “约一千” in C5, or a column headed “环比差额”. */
export interface UnreadCell {
  readonly cell: FileCell;
  /** Empty where it may not be told. */
  readonly text: string;
  readonly why: UnreadReason;
}

/**
 * column: a heading of no known meaning; indicator: a row without a name; period: no time; value: not one number; unit:
 * a number without a unit; merged: covered by a merged cell; no-value: a formula never calculated; error: #REF!;
 * header: a sheet without recognisable headings; hidden: a hidden sheet; mapping: 数据列 names a column that is not there;
 * twice: what another cell says otherwise.
 */
export type UnreadReason =
  | 'column'
  | 'indicator'
  | 'period'
  | 'value'
  | 'unit'
  | 'merged'
  | 'no-value'
  | 'error'
  | 'header'
  | 'hidden'
  | 'mapping'
  | 'twice';

/** Two cells that give one quantity two values; neither is held against the report. */
export interface FileConflict {
  readonly first: FileFigure;
  readonly second: FileFigure;
}
