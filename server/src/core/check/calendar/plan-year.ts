import { smallChineseNumber } from '../../text/chinese-number';
import {
  isWithin,
  judgeOccasion,
  printedYears,
  type CalendarContext,
  type Conflict,
  type Occasion,
  type Years,
} from './occasion';
import { nameOf, plansIn, type PlanMention } from './plan-term';
import { clauseAt, type Passage } from './passage';
import { subjectAt } from './subject';
import { toldIn, type Reach } from './told';

/**
 * The years of five-year plans: “2022年是‘十四五’开局之年”, “确保‘十二五’圆满收官” in a report of 2020, 第十三个五年规划纲要（草案）
 * laid before a congress in 2021.
 *
 * 开局, 收官, 第N年 and 最后一年 are checked, 关键之年 and 攻坚之年 never (domain rule 20). 谋划 and 编制 look ahead.
 */
export function planYearConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  const plans = plansIn(passage.text);
  return plans.flatMap((plan, index) => {
    const limit = plans[index + 1]?.start ?? passage.text.length;
    const occasion =
      edgeOf(passage, plan, limit, context) ??
      completedOf(passage, plan, context) ??
      headingOf(passage, plan, context) ??
      draftOf(passage, plan, context);
    const conflict = occasion
      ? judgeOccasion(passage, occasion, context)
      : (carriedOut(passage, plan, context) ?? goingOn(passage, plan, context));
    return conflict ? [conflict] : [];
  });
}

/**
 * 开局之年 leaves no doubt which year is meant; a mere 收官 beside it (“收官的关键一年”) allows the two years before, and the
 * one after where another plan is named with it (“‘十三五’收官与‘十四五’开局的交汇之年”).
 */
const first = '开局之年|开局起步之年|开局年|开局的一年|起步之年|开启之年|第一年|首年|头一年';
const last = '收官之年|收官年|收官的一年|最后一年|末年';
const between = String.raw`(?:规划|计划|时期)?(?:[^,。;:、“”]{0,12}?|[^,。;:、“”]{0,6}(?:攻坚|冲刺|关键|深化|决胜)(?:之)?年[、和])`;
const edge = new RegExp(
  `^${between}(?:(?<first>${first})|(?<last>${last})|第(?<nth>[二三四五])年|(?<opening>开局|起步)|(?<closing>收官))`,
);
/** What stands between makes it the beginning of something else: “十四五”规划、贯彻党的二十大精神的开局之年. */
const other = /精神|贯彻|政府|[届次]|改革|法治|战略|普法|行动|工程|小康|现代化/;

function edgeOf(
  passage: Passage,
  plan: PlanMention,
  limit: number,
  context: CalendarContext,
): Occasion | null {
  const from = plan.end + outerQuotation(passage, plan);
  const match = edge.exec(passage.text.slice(from, limit));
  // 提前完成“十四五”规划的最后一年 is a year before its last.
  if (passage.text.endsWith('提前完成', plan.start)) return null;
  if (!match || other.test(match[0]) || isPast(passage, from + match[0].length)) return null;
  if (match.groups?.opening !== undefined && followsAnother(passage, plan)) return null;
  const { first: begins, last: ends, nth, opening, closing } = match.groups ?? {};
  const number = smallChineseNumber(nth ?? '一') ?? 1;
  const isLast = ends !== undefined || closing !== undefined;
  const year = isLast ? plan.term.last : plan.term.first + number - 1;
  const strict = begins !== undefined || ends !== undefined || nth !== undefined;
  const loose = opening !== undefined || closing !== undefined;
  const shared = limit < passage.text.length;
  const place = { start: plan.start, end: from + match[0].length };
  return {
    place,
    fact: {
      kind: 'plan-year',
      plan: plan.name,
      first: plan.term.first,
      last: plan.term.last,
      edge: isLast ? 'last' : nth ? 'nth' : 'first',
      nth: number,
      year,
    },
    said: loose ? [year - 2, shared ? year + 1 : year] : [year, year],
    strict,
    held: [year, year],
    told:
      nth === undefined
        ? toldIn(passage, context, isLast ? closingReach(plan, context) : openingReach)
        : null,
  };
}

/** 今后五年，全面完成“十四五”规划，实现“十五五”良好开局: the opening follows the end of the plan before, whatever the year. */
function followsAnother(passage: Passage, plan: PlanMention): boolean {
  const before = plansIn(passage.text.slice(0, plan.start)).at(-1);
  return before?.term.last === plan.term.first - 1;
}

/** “开局以来”, “收官后的第一年”, “在收官的基础上” look back from any later year. */
function isPast(passage: Passage, end: number): boolean {
  return /^(?:以来|[之以]?后|的?基础)/.test(passage.text.slice(end, end + 4));
}

/** “激情奋进‘十四五’、再造一个新城”的开局之年: the rest of the slogan stands between. */
function outerQuotation(passage: Passage, plan: PlanMention): number {
  if (!plan.nested) return 0;
  return /^[^“”]{0,16}”/.exec(passage.text.slice(plan.end, plan.end + 20))?.[0].length ?? 0;
}

/** “为‘十五五’良好开局打牢基础” is said up to two years ahead. */
const openingReach: Reach = { review: [-5, 2], plan: [-2, 2], other: [-5, 4] };

/** The plan that is running may be spoken of to its end: 到2025年，“十四五”圆满收官. */
function closingReach(plan: PlanMention, { years }: CalendarContext): Reach {
  const running = years.plan !== null && isWithin(years.plan, [plan.term.first, plan.term.last]);
  return { review: [-5, 2], plan: [-2, running ? 4 : 2], other: [-5, 4] };
}

/** “‘十三五’规划确定的主要目标任务全面完成”: a plan that is fulfilled, or will be within this year, must have begun. */
function completedOf(passage: Passage, plan: PlanMention, context: CalendarContext): Occasion | null {
  if (passage.part === 'other') return null;
  const { before } = plan;
  const after = plan.after.slice(0, 26);
  const done =
    /(?:圆满|全面|胜利|顺利|如期|较好)完成了?$/.test(before) &&
    /^(?:规划|计划)?(?:确定的|各项|的|主要|预期)*(?:目标|任务|指标|[,。;]|$)/.test(after);
  const fulfilled =
    /^(?:规划|计划)(?:确定的|各项|的|主要)*(?:目标|任务|指标)+(?:全面|圆满|胜利|如期|顺利|基本|总体|提前|全部)*(?:完成|实现)/.exec(
      after,
    );
  if ((!done && (!fulfilled || passage.part === 'plan')) || ahead.test(passage.text)) return null;
  return spokenOf(
    plan,
    plan.end + (fulfilled?.[0].length ?? 0),
    [plan.term.first, plan.term.last],
    toldIn(passage, context, { review: [-5, -1], plan: [-30, 0], other: null }),
  );
}

/** “一、‘十三五’时期发展成就” heads the review of five years of which at least one was the plan's. */
function headingOf(passage: Passage, plan: PlanMention, { years }: CalendarContext): Occasion | null {
  const looksBack =
    /^(?:规划)?(?:时期|期间)?(?:的|全[国省市区县镇乡]|我[国省市区县镇乡]|经济社会)*(?:发展|工作|建设)*(?:的|主要)*(?:成就|回顾|总结|成效)/;
  const heads = passage.kind === 'heading' && looksBack.test(plan.after);
  if (!heads || years.plan === null) return null;
  return spokenOf(plan, plan.end, [plan.term.first, plan.term.last], [years.plan - 5, years.plan - 1]);
}

/** A plan spoken of up to a place in the sentence, in the years in which that may be, among those the sentence may tell of. */
function spokenOf(plan: PlanMention, end: number, held: Years, told: Years | null): Occasion {
  return {
    place: { start: plan.start, end },
    fact: { kind: 'plan', plan: plan.name, first: plan.term.first, last: plan.term.last },
    said: null,
    strict: false,
    held,
    told,
  };
}

/** A sentence that looks ahead completes nothing yet. */
const ahead =
  /确保|努力|力争|奋力|为[^,。;]{0,30}(?:基础|条件|保障)|将|推动|推进|编制|谋划|建议|纲要|有望|今后|前期|思路|起草|研究/;

/**
 * 《……第十四个五年规划纲要（草案）》 is laid before the congress of the plan's first year, the Party's 建议 made the year
 * before; a report speaks of both in the same year or the one before.
 */
function draftOf(passage: Passage, plan: PlanMention, context: CalendarContext): Occasion | null {
  const after = plan.after.slice(0, 30);
  const draft = /^(?:规划|计划)?(?:和[^》]{0,16})?(?:规划|计划)?纲要[(]?草案|^(?:规划|计划)?的建议》/.test(
    after,
  );
  if (!draft) return null;
  return spokenOf(
    plan,
    plan.end,
    [plan.term.first, plan.term.first],
    toldIn(passage, context, { review: [-1, 1], plan: [-1, 1], other: [-1, 1] }),
  );
}

/**
 * “今年是决战‘十二五’……之年”, “2021年是实施‘十三五’规划的……”: what is carried out in a year must run in that year. 为实现……打牢基础
 * looks ahead.
 */
function carriedOut(passage: Passage, plan: PlanMention, context: CalendarContext): Conflict | null {
  const before = plan.before.slice(-10);
  const after = plan.after.slice(0, 40);
  if (
    !/(?<!为|为全面|为顺利|为如期)(?:实施|执行|决战|决胜|推进|实现|完成|落实|开局|收官)$/.test(before) ||
    /启动|谋划|编制|衔接|准备/.test(before)
  )
    return null;
  if (!/之年|一年|年份/.test(after) || preparing.test(after) || isNamedOnce(passage, plan)) return null;
  const subject = subjectAt(passage, plan.start, context.years);
  const running = yearsOf(plan, before);
  const [year] = subject?.years ?? [];
  if (!subject || year === undefined || subject.years.some((each) => isWithin(each, running))) return null;
  const { first: from, last: to } = plan.term;
  return {
    passage,
    tier: 'suspect',
    place: { start: plan.start, end: plan.end },
    subject: subject.place,
    fact: { kind: 'plan', plan: plan.name, first: from, last: to },
    said: { kind: 'year', year },
  };
}

/** 开局“十五五” is its first year and 收官 its last; any other work on it, all of them. */
function yearsOf({ term }: PlanMention, before: string): Years {
  const first = before.endsWith('收官') ? term.last : term.first;
  return [first, before.endsWith('开局') ? term.first : term.last];
}

/**
 * “深入实施污染防治‘十二五’规划” in a plan for 2019: a plan that ended before the year reviewed is not carried out any more.
 *
 * Silent for whatever looks back at it or finishes what it left: 期间, 以来, 评估, 收尾, 结转, 成果.
 */
function goingOn(passage: Passage, plan: PlanMention, { years }: CalendarContext): Conflict | null {
  const { first: from, last: to, number } = plan.term;
  if (years.plan === null || years.reviewed === null || passage.part !== 'plan') return null;
  if (passage.kind !== 'body' || to >= years.reviewed) return null;
  const clause = passage.clauses[clauseAt(passage, plan.start)];
  const words = clause ? passage.text.slice(clause.start, clause.end) : '';
  const after = plan.after.slice(0, 12);
  if (!after.startsWith('规划') || left.test(words)) return null;
  if (!/实施|推进|落实|执行|衔接|贯彻/.test(words) || passage.text.includes(nameOf(number + 1))) return null;
  return {
    passage,
    tier: 'suspect',
    place: { start: plan.start, end: plan.end },
    subject: null,
    fact: { kind: 'plan', plan: plan.name, first: from, last: to },
    said: { kind: 'report', reviewed: years.reviewed, plan: years.plan },
  };
}

const left =
  /期间|时期|以来|[期年]末|评估|收尾|扫尾|遗留|结转|续建|未完|验收|审计|总结|成果|回顾|完成后|基础上|比|较|滚动|跨/;

/** What is written, studied or begun ahead of its time. */
const preparing = /^[^、,;]{0,8}(?:编制|谋划|制定|前期|纲要|建议|筹备|起草|思路)/;

/** Two years in one sentence: which of them the plan belongs to is not ours to say. */
function isNamedOnce(passage: Passage, plan: PlanMention): boolean {
  return printedYears(passage.text).some((year) => isWithin(year, [plan.term.first, plan.term.last]));
}
