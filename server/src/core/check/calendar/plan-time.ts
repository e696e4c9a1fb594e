import type { CalendarContext, Conflict } from './occasion';
import { plansIn, type PlanMention } from './plan-term';
import { clauseAt, type Passage } from './passage';

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
      if (passage.kind === 'heading') return headsAnother(passage, plan, year);
      return passage.part === 'plan'
        ? endsBehind(passage, plan, year)
        : passage.part === 'review' && beginsAhead(passage, plan, year);
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
function endsBehind({ text }: Passage, { start, end, term }: PlanMention, year: number): boolean {
  const until = /(?:^|[,;:。]|确保|力争|争取|实现)到$/u.test(text.slice(0, start));
  return until && /^(?:时期)?末/u.test(text.slice(end)) && term.last < year;
}

/** “十五五”期间新增, 提前实现“十五五”减排目标: told as done before the plan has begun. */
function beginsAhead(passage: Passage, { start, end, term }: PlanMention, year: number): boolean {
  const clause = passage.clauses[clauseAt(passage, start)];
  const words = clause ? passage.text.slice(clause.start, clause.end) : '';
  if (term.first < year || ahead.test(words)) return false;
  const during = /^(?:期间|时期)(?:累计|新增|新建|建成|完成|实现)/u.test(passage.text.slice(end));
  const reached =
    /(?:提前[^,。;]{0,6}|圆满|全面|顺利|如期)(?:实现|完成|达到)了?$/u.test(passage.text.slice(0, start)) &&
    /^(?:规划)?[^,。;]{0,10}(?:目标|任务)/u.test(passage.text.slice(end));
  return during || reached;
}

const ahead =
  /谋划|编制|启动|纲要|建议|研究|前期|储备|项目库|思路|基础|奠定|为|将|进入|迈入|开启|迎接|面向|对接|争取|纳入|列入|预计|良好开局|力争|确保|未来|今后/u;

/** “二、‘十五五’时期的目标和任务” in a report whose year is before or after the plan, and no year before it. */
function headsAnother({ part, text }: Passage, { end, term }: PlanMention, year: number): boolean {
  const plans = /^(?:规划|时期|期间)[^,。;]{0,16}(?:目标|任务|思路|战略|展望)/u.test(text.slice(end));
  return part === 'plan' && plans && (year < term.first - 1 || year > term.last);
}
