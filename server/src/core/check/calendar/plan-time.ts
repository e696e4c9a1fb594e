import { headsGoals, setsGoalForEnd, tellsDone } from '../../reading/calendar/plan-words';
import type { CalendarContext, Conflict } from './occasion';
import { plansIn, type PlanMention } from './plan-term';
import type { Passage } from './passage';

/**
 * A five-year plan where the report's own years cannot be in it: 到“十二五”末全部建成 among the tasks of 2018, “十五五”期间新增30家 in a review
 * of 2023, 二、“十五五”时期的主要任务 in a report of 2021.
 *
 * Silent for whatever looks ahead (谋划, 纲要, 项目库) or back (比, 末的, 以来), and for the plan that is drawn up in the year before its first.
 */
export function planTimeConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  const { plan: year, reviewed } = context.years;
  if (year === null || reviewed === null || passage.kind === 'note' || passage.kind === 'cell') return [];
  return plansIn(passage.text)
    .filter((plan) => {
      if (passage.part === 'review') return passage.kind === 'body' && beginsAhead(plan, year);
      if (passage.part !== 'plan') return false;
      return passage.kind === 'heading' ? headsAnother(plan, year) : endsBehind(plan, year);
    })
    .map((plan) => ({
      passage,
      tier: 'suspect',
      place: { start: plan.start, end: plan.end },
      subject: null,
      fact: { kind: 'plan', plan: plan.name, first: plan.term.first, last: plan.term.last },
      said: { kind: 'report', reviewed, plan: year },
    }));
}

/** 到“十二五”末: a goal for the end of a plan that is over. */
function endsBehind({ before, after, term }: PlanMention, year: number): boolean {
  return term.last < year && setsGoalForEnd(before, after);
}

/** “十五五”期间新增, 提前实现“十五五”减排目标: told as done before the plan has begun. */
function beginsAhead({ before, after, term }: PlanMention, year: number): boolean {
  return term.first >= year && tellsDone(before, after);
}

/** “二、‘十五五’时期的目标和任务” in a report whose year is before or after the plan, and no year before it. */
function headsAnother({ after, term }: PlanMention, year: number): boolean {
  return headsGoals(after) && (year < term.first - 1 || year > term.last);
}
