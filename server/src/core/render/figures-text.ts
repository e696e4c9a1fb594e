import type { Analysis, FigureReading } from '../analyze';
import type { TextSetting } from './findings-text';
import { grid, type GridCell } from './grid';
import { type FigureColumn, figureColumns, type FiguresWords, type MissingSlot } from './message/cli';
import { renderPeriod } from './period';

/**
 * Every figure of one report in a table to proof-read, then those left unread, each with its surroundings and why.
 *
 *     位置  原文      数值  单位  指标      范围  时期              性质  量别
 *     12:8  4720万元  4720  万元  财政收入  全镇  2020-01..2020-10  实绩  数额
 */
export function figuresText(analysis: Analysis, setting: TextSetting<FiguresWords>): string {
  const { words, paint } = setting;
  const columns = figureColumns.map((id) => ({
    title: words.columns[id],
    align: id === 'value' ? ('end' as const) : ('start' as const),
  }));
  const rows = analysis.figures.map((reading) => figureRow(reading, setting));
  return grid(columns, rows, paint) + unreadText(analysis, setting);
}

function figureRow(reading: FigureReading, { locate, words }: TextSetting<FiguresWords>): GridCell[] {
  const { statement } = reading;
  const { figure } = statement;
  const cells: Readonly<Record<FigureColumn, string>> = {
    place: locate(reading.span),
    text: oneLine(reading.text),
    value: figure.value.printed,
    unit: figure.unit.text,
    indicator: statement.indicator?.name ?? '',
    scope: statement.scope ?? '',
    period: statement.period ? renderPeriod(statement.period) : '',
    role: statement.role ? words.role[statement.role] : '',
    measure: words.measure[statement.measure],
  };
  const dim = reading.state === 'unread' ? ({ style: 'dim' } as const) : {};
  return figureColumns.map((id) => ({ text: cells[id], ...dim }));
}

function unreadText(analysis: Analysis, { locate, words, paint }: TextSetting<FiguresWords>): string {
  const unread = analysis.figures.filter((reading) => reading.state === 'unread');
  if (unread.length === 0) return '';
  const lines = unread.map((reading) => {
    const around = surroundings(analysis.document.source, reading);
    return `  ${locate(reading.span)} ${around}  ${paint('dim', words.unread(missingSlots(reading)))}\n`;
  });
  return `\n${words.unreadTitle(unread.length)}\n${lines.join('')}`;
}

function missingSlots({ statement }: FigureReading): MissingSlot[] {
  const slots: readonly MissingSlot[] = ['indicator', 'period'];
  return slots.filter((slot) => statement[slot] === null);
}

/** A few words on either side of a figure, within its line: “…发放宣传资料【近5万余份】，出动宣传车…”. */
function surroundings(source: string, { span }: FigureReading): string {
  const before =
    source
      .slice(Math.max(0, span.start - reach), span.start)
      .split('\n')
      .at(-1) ?? '';
  const after = source.slice(span.end, span.end + reach).split('\n')[0] ?? '';
  const figure = source.slice(span.start, span.end);
  return oneLine(`${before.replace(halfFirst, '')}【${figure}】${after.replace(halfLast, '')}`).trim();
}

/** Characters shown on either side of an unread figure. */
const reach = 12;

/** Half of a character outside the basic plane, left where the cut fell inside it. */
const halfFirst = /^[\uDC00-\uDFFF]/;
const halfLast = /[\uD800-\uDBFF]$/;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
