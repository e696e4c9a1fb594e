import { smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';

/** A five-year plan where a sentence says what is done with it: 15 in 编制“十五五”规划. */
export interface PlanWords extends Span {
  /** 15 for “十五五”. */
  readonly number: number;
}

/** A plan that ends and the one said to follow it: 14 and 15 in 决胜“十四五”、谋划“十五五”. */
export interface PlanPair extends Span {
  readonly ended: number;
  readonly begun: number;
}

/**
 * The five-year plans that are being drawn up: 编制“十五五”规划, 启动“十五五”规划编制工作.
 *
 * 编制完成 looks back.
 */
export function plansDrawnUp(text: string): readonly PlanWords[] {
  if (!text.includes('五')) return [];
  return [...text.matchAll(drawnUp)].flatMap((match) => {
    const [words, to, of] = match;
    const number = smallChineseNumber(to ?? of ?? '');
    return number === null ? [] : [{ start: match.index, end: match.index + words.length, number }];
  });
}

/** The pairs of plans of which one ends and the other begins, in one clause or two: 圆满收官“十四五”、顺利开启“十五五”. */
export function planPairs(text: string): readonly PlanPair[] {
  if (!text.includes('五')) return [];
  return [...text.matchAll(endedAndBegun), ...text.matchAll(closedAndOpened)].flatMap((match) => {
    const [words, one = '', two = ''] = match;
    const [ended, begun] = [smallChineseNumber(one), smallChineseNumber(two)];
    const place = { start: match.index, end: match.index + words.length };
    return ended === null || begun === null ? [] : [{ ...place, ended, begun }];
  });
}

/** Whether the words around a plan set a goal for its end: 到“十二五”末. */
export function setsGoalForEnd(before: string, after: string): boolean {
  return /(?:^|[,;:。]|确保|力争|争取|实现)到$/u.test(before) && /^(?:时期)?末/u.test(after);
}

/**
 * Whether the words around a plan tell what was done in it, or that its goals are reached: “十五五”期间新增, 提前实现“十五五”减排目标. Not where its
 * clause looks ahead (谋划, 纲要, 项目库).
 */
export function tellsDone(before: string, after: string): boolean {
  const clause = `${before.slice(before.search(/[^,。;]*$/u))}${after.slice(0, after.search(/[,。;]|$/u))}`;
  if (ahead.test(clause)) return false;
  const during = /^(?:期间|时期)(?:累计|新增|新建|建成|完成|实现)/u.test(after);
  const reached = /(?:提前[^,。;]{0,6}|圆满|全面|顺利|如期)(?:实现|完成|达到)了?$/u.test(before);
  return during || (reached && /^(?:规划)?[^,。;]{0,10}(?:目标|任务)/u.test(after));
}

const ahead =
  /谋划|编制|启动|纲要|建议|研究|前期|储备|项目库|思路|基础|奠定|为|将|进入|迈入|开启|迎接|面向|对接|争取|纳入|列入|预计|良好开局|力争|确保|未来|今后/u;

/** Whether a title goes on with goals behind a plan: “十五五”时期的主要目标和任务. */
export function headsGoals(after: string): boolean {
  return /^(?:规划|时期|期间)[^,。;]{0,16}(?:目标|任务|思路|战略|展望)/u.test(after);
}

const plan = String.raw`["“'‘](十[一二三四五六]?|九)五["”'’]`;
const drawnUp = new RegExp(
  `(?:编制|谋划|起草)(?!完成)(?:好|实施)?[^,。;、“”]{0,6}${plan}[^,。;、“”]{0,12}(?:规划|计划)|${plan}[^,。;、“”]{0,12}规划(?:纲要)?的?编制(?!完成|的)`,
  'gu',
);
const endedAndBegun = new RegExp(
  `(?:收官|决战|决胜|完成|实现|冲刺|告别)[^,。;、“”]{0,3}${plan}[^,。;“”]{0,12}[,、和与][^,。;“”]{0,3}(?:开局|谋划|开启|启动|起步|迈向|迈进|布局|编制|奋进|擘画|展望)[^,。;、“”]{0,3}${plan}`,
  'gu',
);
const closedAndOpened = new RegExp(
  `${plan}[^,。;“”]{0,6}(?:收官|结束)[^,。;“”]{0,4}[,、和与][^,。;“”]{0,3}${plan}[^,。;“”]{0,6}(?:开局|启动|起步|开篇)`,
  'gu',
);
