import type { AgainstFile } from '../../figures-file/against-file';
import type { FileFigure } from '../../figures-file/file-figure';
import { cellText } from '../file-figure';
import { renderPeriod } from '../period';
import type { RangeOf } from './range';

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
