import { yearsIn } from '../../report/year';
import type { ReportYears } from '../../report/document';
import { withoutNumber } from '../../report/numbering';
import type { Span } from '../../text/span';
import type { CalendarContext } from './occasion';
import type { Passage } from './passage';

/** A heading with a year that is neither the one looked back on nor the one planned. */
export interface StaleYear {
  readonly passage: Passage;
  readonly place: Span;
  readonly year: number;
  readonly reviewed: number;
  readonly plan: number;
}

/**
 * Headings whose year is left over or mistyped: “三、2013年重点工作” in a report delivered in February 2012.
 *
 * Only headings that begin with their year and name review or plan (工作, 目标, 任务, 安排, 回顾) count; “到2035年” and
 * “2018—2022年” are other things. A report with its year in front matter is held to that.
 */
export function staleYears(passages: readonly Passage[], context: CalendarContext): readonly StaleYear[] {
  const headings = passages.flatMap((passage) => yearHeading(passage));
  return headings.flatMap((heading) => {
    const years = expectedYears(headings, context);
    if (!years || heading.year === years.plan || heading.year === years.reviewed) return [];
    return [{ passage: heading.passage, place: heading.place, year: heading.year, ...years }];
  });
}

interface YearHeading {
  readonly passage: Passage;
  readonly place: Span;
  readonly year: number;
}

const titled = /^(?:关于)?(\d{4})年(?:的)?[^,。;]{0,14}?(?:工作|目标|任务|安排|回顾|打算|要求|思路|重点)/;

function yearHeading(passage: Passage): readonly YearHeading[] {
  const { block } = passage.block;
  if (block.kind !== 'heading' || (passage.part !== 'review' && passage.part !== 'plan')) return [];
  const title = withoutNumber(passage.text, block.numbering === null ? null : { ...block.numbering, span: numberIn(passage) });
  const match = titled.exec(title);
  const [year] = yearsIn(match?.[0] ?? '');
  if (!match || year === undefined) return [];
  const start = passage.text.length - title.length + match[0].indexOf(String(year));
  return [{ passage, place: { start, end: start + 5 }, year }];
}

/** “三、” at the head of the condensed words. */
function numberIn(passage: Passage): Span {
  const match = /^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十\d]+[)]|\d+[.、])/.exec(passage.text);
  return { start: 0, end: match?.[0].length ?? 0 };
}

interface ExpectedYears {
  readonly reviewed: number;
  readonly plan: number;
}

/**
 * The years a heading may name. A report delivered before October plans the year it is delivered in, whatever its
 * headings say; where no date is printed the report's own reading stands.
 */
function expectedYears(_headings: readonly YearHeading[], { years, delivered }: CalendarContext): ExpectedYears | null {
  const dated = delivered === null ? null : deliveredPlan(delivered);
  const plan = dated ?? years.plan;
  return plan === null ? null : { reviewed: reviewedOf(plan, years), plan };
}

function deliveredPlan(delivered: string): number | null {
  const month = Number(delivered.slice(5, 7));
  return month >= 10 ? null : Number(delivered.slice(0, 4));
}

function reviewedOf(plan: number, years: ReportYears): number {
  return years.plan === plan && years.reviewed !== null ? years.reviewed : plan - 1;
}
