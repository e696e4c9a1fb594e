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
 * “2018—2022年” are other things.
 */
export function staleYears(passages: readonly Passage[], context: CalendarContext): readonly StaleYear[] {
  const plan = planYear(context);
  if (plan === null) return [];
  return passages.flatMap((passage) => {
    const heading = passage.kind === 'heading' && passage.part !== 'other' ? titled.exec(passage.text) : null;
    const year = Number(heading?.[2]);
    if (!heading || year === plan || year === plan - 1) return [];
    const start = heading[1]?.length ?? 0;
    return [{ passage, place: { start, end: start + 5 }, year, reviewed: plan - 1, plan }];
  });
}

const titled =
  /^((?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十\d]+[)]|\d{1,2}[.、])?(?:关于)?)((?:19|20)\d{2})年[^,。;]{0,14}?(?:工作|目标|任务|安排|回顾|打算|要求|思路|重点)/;

/**
 * A report delivered before October plans the year it is delivered in, whatever its headings say; where no day is
 * printed, or the front matter gives the year, the report's own reading stands.
 */
function planYear({ years, delivered, yearGiven }: CalendarContext): number | null {
  if (delivered === null || yearGiven || Number(delivered.slice(5, 7)) >= 10) return years.plan;
  return Number(delivered.slice(0, 4));
}
