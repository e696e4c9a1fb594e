import type { FigureReading } from '../../account/figure-reading';
import type { Analysis } from '../../analysis';
import { type Bound, signedText } from '../../reading/figure/figure';
import type { AgainstFile } from '../../documents/figures-file/against-file';
import type { FileFigure } from '../../documents/figures-file/file-figure';
import type { Measure, Role } from '../../reading/statement/statement';
import { cellText } from '../../documents/figures-file/file-formula';
import { renderPeriod } from '../../reading/statement/period-name';
import { type IntervalJson, intervalJson, type RangeOf } from './range';

/** What `heshu figures --format json` says of one report (DESIGN: command line). */
export interface FiguresFileJson<Range> {
  readonly path: string;
  readonly figures: readonly FigureJson<Range>[];
}

/** One figure as it was read; a slot that was not read is null. */
interface FigureJson<Range> {
  /** As it stands in the report: “2.5亿元”. */
  readonly text: string;
  /** The number in plain Arabic without separators, “-3.2” below nought; “4.5..5” for a range. */
  readonly value: string;
  /** As printed: “亿元”, “个百分点”, “” where there is none. */
  readonly unit: string;
  /** In the printed unit. */
  readonly interval: IntervalJson;
  readonly bound: Bound;
  readonly indicator: string | null;
  readonly scope: string | null;
  /** “2020”, “2020-01..2020-10”, “2016..2020” or “2020-10”. */
  readonly period: string | null;
  readonly role: Role | null;
  readonly measure: Measure;
  readonly range: Range;
}

/** Every figure of one report in the order of the text: `{ path: '报告.md', figures: [{ value: '2.5', unit: '亿元', … }] }`. */
export function figuresFileJson<Range>(
  path: string,
  analysis: Pick<Analysis, 'figures'>,
  rangeOf: RangeOf<Range>,
): FiguresFileJson<Range> {
  return { path, figures: analysis.figures.map((reading) => figureJson(reading, rangeOf)) };
}

function figureJson<Range>(reading: FigureReading, rangeOf: RangeOf<Range>): FigureJson<Range> {
  const { statement } = reading;
  const { figure } = statement;
  return {
    text: reading.text,
    value: signedText(figure.value),
    unit: figure.unit.text,
    interval: intervalJson(figure.interval),
    bound: figure.bound,
    indicator: statement.indicator?.name ?? null,
    scope: statement.scope,
    period: statement.period && renderPeriod(statement.period),
    role: statement.role,
    measure: statement.measure,
    range: rangeOf(reading.span),
  };
}

/** What `heshu figures --unmentioned --format json` says of one report. */
export interface UnmentionedFileJson<Range> {
  readonly path: string;
  /** The figures file; null for a report without one. */
  readonly data: string | null;
  readonly unmentioned: readonly UnmentionedJson<Range>[];
}

/** One figure of the file that the report never mentions. */
interface UnmentionedJson<Range> {
  readonly indicator: string;
  readonly scope: string | null;
  readonly period: string;
  readonly role: FileFigure['role'];
  readonly measure: FileFigure['measure'];
  /** With its unit: “1.35亿元”. */
  readonly text: string;
  readonly cell: string;
  readonly source: string | null;
  readonly department: string | null;
  /** Of the cell in the figures file. */
  readonly range: Range;
}

/** The figures of the file that the report never mentions: `{ data: '台账.csv', unmentioned: [{ cell: 'E13', … }] }`. */
export function unmentionedFileJson<Range>(
  path: string,
  file: AgainstFile | null,
  rangeOf: RangeOf<Range>,
): UnmentionedFileJson<Range> {
  return {
    path,
    data: file?.path ?? null,
    unmentioned: (file?.unmentioned ?? []).map((figure) =>
      unmentionedJson(figure, file?.path ?? '', rangeOf),
    ),
  };
}

/** One of them, with its place. */
function unmentionedJson<Range>(
  { indicator, scope, period, role, measure, text, cell, source, department }: FileFigure,
  data: string,
  rangeOf: RangeOf<Range>,
): UnmentionedJson<Range> {
  return {
    indicator: indicator.name,
    scope,
    period: renderPeriod(period),
    role,
    measure,
    text,
    cell: cellText(cell),
    source,
    department,
    range: rangeOf(cell.span, data),
  };
}
