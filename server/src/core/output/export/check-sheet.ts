import type { Analysis } from '../../analysis';
import type { FigureReading } from '../../account/figure-reading';
import { isSilenced } from '../../check/accused';
import type { CheckId } from '../../check/catalog';
import { renderPeriod } from '../../reading/statement/period-name';
import type { ExportWords } from '../message/zh-CN/export';
import type { Block } from '../../report/document';
import type { Span } from '../../text/span';
import { withBounds, cellText, type Grid, type GridCell } from './grid';
import { sheetColumns, type SheetColumn } from './sheet-columns';

/** What the shell knows besides the analysis. */
export interface SheetContext {
  readonly words: ExportWords;
  /** The names of the checks: “合计不符”. */
  readonly checkName: Readonly<Record<CheckId, string>>;
  /** The line of a place, counted from one. */
  readonly lineOf: (place: Span) => number;
  /** Who answers for a figure and where it comes from, by the figures file; null where that says nothing. */
  readonly facts?: (reading: FigureReading) => SheetFacts | null;
}

/** What the figures file 台账 says of one figure. */
export interface SheetFacts {
  /** Where it stands there: “台账 财政收入（第3行）”. */
  readonly source: string | null;
  /** 责任单位: “财政所”. */
  readonly department: string | null;
}

/**
 * The check sheet of a report, as it is circulated before submission: a row for every figure, with what it was held
 * against, the arithmetic and the result, and empty columns to tick and to sign.
 */
export function checkSheet(
  analysis: Pick<Analysis, 'figures' | 'document' | 'suppressed'>,
  context: SheetContext,
): Grid {
  const { words } = context;
  const places = placesOf(analysis.document.blocks, words);
  const rows = analysis.figures.map((reading, index) => {
    const cells = cellsOf(reading, index + 1, places(reading.span), analysis.suppressed, context);
    return sheetColumns.map((column) => cells[column]);
  });
  const { title } = analysis.document;
  return {
    name: words.sheet.name,
    title: words.sheet.title(title ?? ''),
    columns: sheetColumns.map((column) => ({ title: words.sheet.column[column], width: widths[column] })),
    rows,
  };
}

/**
 * The sheet taken apart by what stands in a column, a sheet for each: `--by 责任单位` gives 财政所 the figures it answers
 * for. Rows keep their numbers. An empty value has a sheet of its own, the last.
 */
export function sheetsBy(sheet: Grid, column: number, words: ExportWords): readonly Grid[] {
  const groups = new Map<string, (readonly GridCell[])[]>();
  for (const row of sheet.rows) {
    const value = row[column] ? cellText(row[column]) : '';
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const named = [...groups].sort(([a], [b]) => (a === '' ? 1 : 0) - (b === '' ? 1 : 0));
  return named.map(([value, rows]) => {
    const name = value === '' ? words.sheet.unassigned(sheet.columns[column]?.title ?? '') : value;
    return { ...sheet, name, title: `${sheet.title ?? ''} · ${name}`, rows };
  });
}

/** In half-width characters; together they fill a landscape A4 page at 9 points. */
const widths: Readonly<Record<SheetColumn, number>> = {
  number: 5,
  place: 18,
  text: 13,
  indicator: 18,
  period: 10,
  unit: 7,
  value: 10,
  source: 8,
  checked: 11,
  derivation: 36,
  verdict: 9,
  department: 10,
  tick: 5,
  sign: 8,
};

interface FigurePlace {
  readonly words: string;
  readonly block: Block;
}

/** Figures come in the order of the text, so one walk finds the block of each. */
function placesOf(blocks: readonly Block[], words: ExportWords): (place: Span) => FigurePlace | null {
  let index = 0;
  let paragraph = 0;
  let section = '';
  return (place) => {
    for (let block = blocks[index]; block; block = blocks[++index]) {
      const named = block.path.at(-1) ?? '';
      if (named !== section) [section, paragraph] = [named, 0];
      if (place.start < block.span.end)
        return { block, words: words.sheet.place(section, sectionPlace(block, paragraph, words)) };
      if (block.kind === 'paragraph' && block.role !== 'caption') paragraph++;
    }
    return null;
  };
}

function sectionPlace(block: Block, paragraphsBefore: number, words: ExportWords): string {
  switch (block.kind) {
    case 'table':
      return words.sheet.source.table;
    case 'heading':
      return words.sheet.heading;
    default:
      return words.sheet.paragraph(paragraphsBefore + 1);
  }
}

function cellsOf(
  reading: FigureReading,
  number: number,
  place: FigurePlace | null,
  suppressed: Analysis['suppressed'],
  context: SheetContext,
): Readonly<Record<SheetColumn, GridCell>> {
  const { words, lineOf } = context;
  const { statement, checks } = reading;
  const { figure, indicator, period } = statement;
  const facts = context.facts?.(reading) ?? null;
  const line = words.sheet.line(lineOf(reading.span));
  const names = checks.map(({ check }) => nameOf(check, context));
  return {
    number: { kind: 'number', value: String(number), decimals: 0 },
    place: textCell([place?.words ?? '', line].filter((each) => each !== '').join(' ')),
    text: textCell(withBounds(figure, reading.text)),
    indicator: textCell(indicator?.name ?? ''),
    period: textCell(period ? renderPeriod(period) : ''),
    unit: textCell(figure.unit.text),
    value: valueCell(figure),
    source: textCell(facts?.source ?? words.sheet.source[place?.block.kind === 'table' ? 'table' : 'text']),
    checked: textCell([...new Set(names)].join('、')),
    derivation: textCell([...new Set(checks.map((check) => arithmeticOf(check, facts)))].join('\n')),
    verdict: verdictCell(reading, suppressed, words),
    department: textCell(facts?.department ?? ''),
    tick: textCell('□'),
    sign: { kind: 'empty' },
  };
}

/** Beside the figures file its cell is told as in the column before, and not the name of the file: “8.0% = 8.0%（台账 F3）”. */
function arithmeticOf(
  { check, arithmetic }: FigureReading['checks'][number],
  facts: SheetFacts | null,
): string {
  if (check !== 'figures-file-conflict' || facts?.source == null) return arithmetic;
  const told = arithmetic.indexOf('（');
  return told < 0 ? arithmetic : `${arithmetic.slice(0, told)}（${facts.source}）`;
}

/** “合计不符” names what is wrong; a sheet names what was looked at: “合计”. */
function nameOf(check: string, { words, checkName }: SheetContext): string {
  const known: Readonly<Record<string, string>> = checkName;
  return words.sheet.checked[check] ?? words.sheet.heldAgainst(known[check] ?? check);
}

function valueCell({ value, decimals }: FigureReading['statement']['figure']): GridCell {
  if (value.kind === 'range') return textCell(value.printed.replace('..', '～'));
  // 三分之一 is 33.33… and would fill the page.
  const places =
    value.magnitude.decimalPlaces() > 6 ? 2 : Math.max(decimals, value.magnitude.decimalPlaces());
  return { kind: 'number', value: value.magnitude.toFixed(places), decimals: places };
}

/** What a comment of the report explains is said to be explained; the reason stays in the report. */
function verdictCell(
  { state, checks }: FigureReading,
  suppressed: Analysis['suppressed'],
  words: ExportWords,
): GridCell {
  const { verdict } = words.sheet;
  const failed = checks.filter(({ outcome }) => outcome === 'fails');
  if (failed.some(({ check, spans }) => !isSilenced(check, spans, suppressed)))
    return { kind: 'text', text: verdict.fails, look: 'contradicted' };
  if (failed.length > 0) return textCell(verdict.explained);
  if (checks.some(({ outcome }) => outcome === 'holds')) return textCell(verdict.holds);
  if (checks.length > 0) return { kind: 'text', text: verdict.implied, look: 'implied' };
  return textCell(state === 'unread' ? verdict.unread : verdict.unrelated);
}

function textCell(text: string): GridCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
