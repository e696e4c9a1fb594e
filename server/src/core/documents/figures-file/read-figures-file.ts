import type { ReportYears } from '../../report/document';
import { Decimal } from '../../number/decimal';
import { mayEqual, scaleBy } from '../../number/interval';
import { decimalsOf } from '../../number/rounding';
import { areSigns, signedByArrow } from '../../report/cell-words';
import { wordsRead } from '../../report/left-out';
import type { ReadingSettings } from '../../reading/statement/reading';
import { periodKey, wholeYear } from '../../reading/statement/period';
import type { FileCell, FileConflict, FileFigure, UnreadCell } from './file-figure';
import { findHeader, type HeaderContext, type SheetHeader } from './header';
import { readRow, type RowContext } from './read-row';
import { readRowName, type RowName } from '../../reading/table/row-name';
import type { Sheet, SheetCell } from './sheet';

/** A figures file as it was understood. */
export interface ReadFigures {
  readonly path: string;
  /** In the order of the file. */
  readonly figures: readonly FileFigure[];
  /** What was not understood, each with its cell; nothing is dropped without a word. */
  readonly unread: readonly UnreadCell[];
  readonly conflicts: readonly FileConflict[];
}

/** What a figures file is read against: the report's years for 今年 and for rows without a time, and its vocabulary. */
export interface FiguresContext {
  readonly years: ReportYears;
  readonly settings: ReadingSettings;
  readonly mapping: ReadonlyMap<string, string>;
}

/**
 * Reads the sheets of a figures file (台账): one figure for each cell under a heading of values, with the indicator,
 * territory, time and unit of its row, its column and the title above.
 */
export function readFiguresFile(
  path: string,
  sheets: readonly Sheet[],
  context: FiguresContext,
): ReadFigures {
  const file = fileName(path);
  const names = new Map<string, RowName | null>();
  const nameOf = (written: string, unit: string): RowName | null => {
    const key = `${written}\n${unit}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = readRowName(written, unit, context.settings);
    names.set(key, name);
    return name;
  };
  const read = sheets.map((sheet) =>
    readSheet(withoutMarks(sheet), { file, named: sheets.length > 1 }, context, nameOf),
  );
  const figures = read.flatMap((each) => each.figures);
  const conflicts = conflictsIn(figures);
  const unread = [...unmapped(sheets, context.mapping, file), ...read.flatMap((each) => each.unread)];
  if (read.some((each) => each.isFigures)) return { path, figures, unread, conflicts };
  const twice = conflicts.flatMap(({ first, second }) => [first, second]);
  const cells = [...unread, ...twice.map(({ cell, text }): UnreadCell => ({ cell, text, why: 'twice' }))];
  return { path, figures, unread: cells.map((each) => withoutWords(each, sheets)), conflicts: [] };
}

/**
 * A cell of a file that is perhaps no figures file at all, but the passwords of whoever checks a stranger's report: it is told by
 * its place alone. What 数据列 names are the report's own words.
 */
function withoutWords({ cell, text, why }: UnreadCell, sheets: readonly Sheet[]): UnreadCell {
  const at = sheets.findIndex(({ name }) => name === cell.sheet);
  const sheet = cell.sheet === null ? null : String(at + 1);
  return { cell: { ...cell, sheet }, text: why === 'mapping' ? text : '', why };
}

/** What a report leaves unread in its words counts for nothing in a cell either: 财政收入[1], 5000①. */
function withoutMarks(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => ({ ...cell, text: wordsRead(cell.text) }))),
  };
}

function readSheet(
  sheet: Sheet,
  { file, named }: { readonly file: string; readonly named: boolean },
  { years, settings, mapping }: FiguresContext,
  nameOf: RowContext['nameOf'],
): ReadSheet {
  const place = ({ name, span }: SheetCell): FileCell => ({
    name,
    span,
    sheet: named ? sheet.name : null,
    file,
  });
  const current = years.reviewed === null ? null : wholeYear(years.reviewed);
  const periods = { years, current };
  const context: HeaderContext = { ...periods, units: settings.units, lexicon: settings.lexicon, mapping };
  const [corner] = sheet.rows.flat().filter((cell) => cell.text !== '');
  if (!corner) return nothing;
  if (sheet.hidden)
    return { ...nothing, unread: [{ cell: place(corner), text: sheet.name ?? '', why: 'hidden' }] };
  const header = findHeader(sheet, context);
  if (!header) return { ...nothing, unread: [{ cell: place(corner), text: corner.text, why: 'header' }] };
  const rows = withSigns(sheet.rows.slice(header.firstRow), header);
  const decimals = header.columns.map((column, at) => (column?.kind === 'value' ? decimalsIn(rows, at) : 0));
  const read = rows
    .filter((row) => !isHeadingAgain(row, header))
    .map((row) => readRow(row, { ...periods, settings, header, decimals, place, nameOf }));
  const columns = header.columns.flatMap((column, at): readonly UnreadCell[] => {
    const heading = header.headings[at];
    const isUsed = heading && heading.text !== '' && rows.some((row) => (row[at]?.text ?? '') !== '');
    return column === null && isUsed ? [{ cell: place(heading), text: heading.text, why: 'column' }] : [];
  });
  const figures = read.flatMap((each) => each.figures);
  const isHeadedItself = mapping.size === 0 || findHeader(sheet, { ...context, mapping: new Map() }) !== null;
  return {
    figures,
    unread: [...columns, ...read.flatMap((each) => each.unread)],
    isFigures: figures.length > 0 && isHeadedItself,
  };
}

/** Rows in which ▲ and ▼ of a column of growth are signs, where they are. */
function withSigns(rows: Sheet['rows'], { columns }: SheetHeader): Sheet['rows'] {
  const signed = columns.map(
    (column, at) =>
      column?.kind === 'value' &&
      column.measure === 'growth' &&
      areSigns(rows.map((row) => row[at]?.text ?? '')),
  );
  if (!signed.includes(true)) return rows;
  return rows.map((row) =>
    row.map((cell, at) => (signed[at] ? { ...cell, text: signedByArrow(cell.text) } : cell)),
  );
}

interface ReadSheet extends Pick<ReadFigures, 'figures' | 'unread'> {
  /** Whether it has headings of a figures file, known without the help of a report, and a figure below them. */
  readonly isFigures: boolean;
}

const nothing: ReadSheet = { figures: [], unread: [], isFigures: false };

function decimalsIn(rows: readonly (readonly SheetCell[])[], column: number): number {
  return rows.reduce((most, row) => {
    const digits = /^[-−－+]?(?<number>\d[\d,]*(?:\.\d+)?)%?$/u.exec(row[column]?.text ?? '')?.groups?.number;
    return digits === undefined ? most : Math.max(most, Math.min(decimalsOf(digits), 2));
  }, 0);
}

/** Headings are printed again at the top of each page. */
function isHeadingAgain(row: readonly SheetCell[], { headings }: SheetHeader): boolean {
  return (
    row.some((cell) => cell.text !== '') && row.every((cell, at) => cell.text === (headings[at]?.text ?? ''))
  );
}

/** The last part of a path or URI, as a person reads it: 台账.csv of `file:///%E5%8F%B0%E8%B4%A6.csv`. */
function fileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Columns that 数据列 names and no sheet has. */
function unmapped(
  sheets: readonly Sheet[],
  mapping: ReadonlyMap<string, string>,
  file: string,
): readonly UnreadCell[] {
  const [first] = sheets.flatMap((sheet) => sheet.rows.flat());
  if (mapping.size === 0 || !first) return [];
  const texts = new Set(sheets.flatMap((sheet) => sheet.rows.flat().map((cell) => cell.text)));
  const cell = { name: first.name, span: first.span, sheet: null, file };
  return [...mapping.keys()]
    .filter((heading) => !texts.has(heading))
    .map((text) => ({ cell, text, why: 'mapping' }));
}

function conflictsIn(figures: readonly FileFigure[]): readonly FileConflict[] {
  const first = new Map<string, FileFigure>();
  return figures.flatMap((figure) => {
    const key = fileKey(figure);
    const known = first.get(key);
    if (!known) first.set(key, figure);
    return known && !agreeing(known, figure) ? [{ first: known, second: figure }] : [];
  });
}

/** What makes two cells of the file one quantity. */
function fileKey({ indicator, scope, period, role, measure, figure, qualifiers }: FileFigure): string {
  const { dimension, counted, text } = figure.unit;
  const kind = dimension === 'unknown' ? text : (counted ?? '');
  return [indicator.key, scope ?? '', periodKey(period), role, measure, dimension, kind, ...qualifiers].join(
    '|',
  );
}

/** Whether two cells may be one value, printed to different places or in different units. */
function agreeing(a: FileFigure, b: FileFigure): boolean {
  const inBase = ({ figure }: FileFigure) => scaleBy(figure.interval, new Decimal(figure.unit.scale));
  return mayEqual(inBase(a), inBase(b));
}
