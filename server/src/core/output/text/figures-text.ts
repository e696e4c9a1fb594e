import type { FigureReading } from '../../account/figure-reading';
import type { Analysis } from '../../analysis';
import type { AgainstFile } from '../../documents/figures-file/against-file';
import { signedText } from '../../reading/figure/figure';
import { slots, type UnfilledSlot } from '../../account/unfilled';
import { visible, visibleLine } from '../../text/visible';
import { originOf } from '../../documents/figures-file/file-formula';
import type { TextSetting } from './findings-text';
import { grid, type GridCell } from './grid';
import type { FiguresWords } from '../message/zh-CN/cli';
import type { FileListWords } from '../message/zh-CN/file';
import { renderPeriod } from '../../reading/statement/period-name';

/**
 * Every figure of one report in a table to proof-read; then those left unread, each with its surroundings and why, the
 * slots left empty and why, and the thresholds.
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
  const notes = [unreadText, unfilledText, thresholdText].map((part) => part(analysis, setting));
  return grid(columns, rows, paint) + notes.join('');
}

function figureRow(reading: FigureReading, { locate, words }: TextSetting<FiguresWords>): GridCell[] {
  const { statement } = reading;
  const { figure } = statement;
  const cells: Readonly<Record<FigureColumn, string>> = {
    place: locate(reading.span),
    text: oneLine(reading.text),
    value: signedText(figure.value),
    unit: figure.unit.text,
    indicator: statement.indicator?.name ?? '',
    scope: statement.scope ?? '',
    period: statement.period ? renderPeriod(statement.period) : '',
    role: roleText(statement, words),
    measure: statement.standsFor === 'threshold' ? '' : words.measure[statement.measure],
  };
  const dim = reading.state === 'unread' ? ({ style: 'dim' } as const) : {};
  return figureColumns.map((id) => ({ text: cells[id], ...dim }));
}

type FigureColumn = keyof FiguresWords['columns'];

/** The columns of the list, in their order. */
const figureColumns: readonly FigureColumn[] = [
  'place',
  'text',
  'value',
  'unit',
  'indicator',
  'scope',
  'period',
  'role',
  'measure',
];

/** “目标（任务）” for the task a result is held against, “门槛” alone for what has no role at all. */
function roleText({ role, standsFor }: FigureReading['statement'], words: FiguresWords): string {
  const standing = standsFor === 'itself' ? null : words.slots.standing[standsFor];
  if (role === null) return standing ?? '';
  return standing === null ? words.role[role] : words.inRole(words.role[role], standing);
}

/** What was left unread: no indicator, so that nothing is known of the figure but its value. */
function unreadText(analysis: Analysis, setting: TextSetting<FiguresWords>): string {
  const { words, paint } = setting;
  const unread = analysis.figures.filter((reading) => reading.state === 'unread');
  const lines = unread.map((reading) => {
    const reason = reading.unfilled.find(({ slot }) => slot === 'indicator');
    const { slots: said } = words;
    const why = reason ? `  ${paint('dim', said.unfilled(said.name.indicator, said.why(reason)))}` : '';
    return `${placedWords(reading, analysis, setting)}${why}\n`;
  });
  return unread.length === 0 ? '' : `\n${words.unreadTitle(unread.length)}\n${lines.join('')}`;
}

/** Thresholds are figures that measure nothing: 年收入20万元以上的村. */
function thresholdText(analysis: Analysis, setting: TextSetting<FiguresWords>): string {
  const thresholds = analysis.figures.filter(({ statement }) => statement.standsFor === 'threshold');
  if (thresholds.length === 0) return '';
  const lines = thresholds.map((reading) => `${placedWords(reading, analysis, setting)}\n`);
  return `\n${setting.words.thresholdTitle(thresholds.length)}\n${lines.join('')}`;
}

/** Every empty slot with its reason, one line for all figures that have the same; an unread one was told of above. */
function unfilledText({ figures }: Analysis, { locate, words, paint }: TextSetting<FiguresWords>): string {
  const { name, why } = words.slots;
  const groups = new Map<string, { readonly first: UnfilledSlot; readonly places: string[] }>();
  for (const { unfilled, span } of figures)
    for (const each of unfilled.filter(({ slot }) => slot !== 'indicator')) {
      const key = `${each.slot} ${why(each)}`;
      const group = groups.get(key) ?? { first: each, places: [] };
      groups.set(key, group);
      group.places.push(locate(span));
    }
  const lines = slots.flatMap((slot) => [...groups.values()].filter(({ first }) => first.slot === slot));
  if (lines.length === 0) return '';
  const texts = lines.map(({ first, places }) => {
    const shown = places.slice(0, mostPlaces).join(' ') + (places.length > mostPlaces ? ' …' : '');
    return `  ${words.unfilled(name[first.slot], places.length, why(first))}  ${paint('dim', shown)}\n`;
  });
  return `\n${words.unfilledTitle}\n${texts.join('')}`;
}

/** Places named for one reason; where a whole report lacks its year, one line says so, not a hundred. */
const mostPlaces = 10;

function placedWords(
  reading: FigureReading,
  { document }: Analysis,
  { locate }: TextSetting<FiguresWords>,
): string {
  return `  ${locate(reading.span)} ${visible(surroundings(document.source, reading))}`;
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

/**
 * The figures of the file that the report never mentions, one a line: “E13  农业投资  2025  实绩  数额  1.35亿元”, below a line that
 * says how many of how many.
 */
export function unmentionedText(
  path: string,
  file: AgainstFile | null,
  words: FileListWords,
  { role, measure }: Pick<FiguresWords, 'role' | 'measure'>,
): string {
  if (file === null) return `${visibleLine(path)} ${words.noFile}\n`;
  const { figures, unmentioned } = file;
  const lines = unmentioned.map((figure) =>
    [
      `  ${figure.indicator.name}`,
      figure.scope ?? '',
      renderPeriod(figure.period),
      role[figure.role],
      measure[figure.measure],
      figure.text,
      `（${originOf(figure)}）`,
    ]
      .filter((each) => each !== '')
      .join(' '),
  );
  const head = `${path} ${words.unmentioned(unmentioned.length, figures.length, file.path)}`;
  return [head, ...lines].map((line) => `${visibleLine(line)}\n`).join('');
}
