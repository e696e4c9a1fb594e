import { renderPeriod } from '../../reading/statement/period-name';
import type { Grid, GridCell } from '../export/grid';
import type { FiguresWords } from '../message/zh-CN/cli';
import type { MeetingWords } from '../message/zh-CN/export';
import { type MeetingColumn, meetingColumns, type PaperDifference, type PaperFigure } from './meeting';

/** What the page is shown with. */
export interface MeetingContext {
  readonly words: MeetingWords;
  readonly figures: Pick<FiguresWords, 'role' | 'measure'>;
  readonly title: string;
  /** “预算报告.md 第5行”. */
  readonly placeOf: (figure: PaperFigure) => string;
}

/** The page of differences as a grid: 一般公共预算收入 · 2025 · 实绩增幅 · 4.1% · 政府工作报告.md 第9行 · 4.3% · 预算报告.md 第5行. */
export function meetingGrid(differences: readonly PaperDifference[], context: MeetingContext): Grid {
  const { words, title } = context;
  return {
    name: words.name,
    title,
    columns: meetingColumns.map((column) => ({ title: words.column[column], width: widths[column] })),
    rows: differences.map((difference) => {
      const cells = cellsOf(difference, context);
      return meetingColumns.map((column) => textCell(cells[column]));
    }),
  };
}

const widths: Readonly<Record<MeetingColumn, number>> = {
  indicator: 22,
  period: 8,
  measure: 10,
  first: 14,
  firstPlace: 24,
  second: 14,
  secondPlace: 24,
  mark: 14,
};

function cellsOf(
  { of, figures: [first, second] }: PaperDifference,
  { words, figures, placeOf: place }: MeetingContext,
): Readonly<Record<MeetingColumn, string>> {
  const estimates = [first, second].map(({ isEstimate }) => isEstimate);
  return {
    indicator: of.indicator?.name ?? '',
    period: of.period ? renderPeriod(of.period) : '',
    measure: `${of.role ? figures.role[of.role] : ''}${figures.measure[of.measure]}`,
    first: first.text,
    firstPlace: place(first),
    second: second.text,
    secondPlace: place(second),
    mark: words.estimate(estimates[0] === true, estimates[1] === true),
  };
}

function textCell(text: string): GridCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
