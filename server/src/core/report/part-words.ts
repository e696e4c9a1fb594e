import { compact, halfWidth } from '../text/characters';
import type { Part } from './document';

/** What a section's title says of its part; `mixed` holds a review and then a plan of the period `turnsAt`. */
export type SectionKind =
  | { readonly kind: 'known'; readonly part: Part }
  | { readonly kind: 'mixed'; readonly turnsAt: string }
  | { readonly kind: 'unknown' };

/**
 * Reads the title of a top section: “2020年工作回顾” is a review, “2021年工作安排” a plan, “存在的主要问题” problems,
 * “‘十四五’时期发展成就和‘十五五’时期主要目标任务” both, “加强政府自身建设” and “2001年的工作” do not say.
 */
export function readSection(title: string): SectionKind {
  const words = compact(title);
  if (isProblemsTitle(words)) return { kind: 'known', part: 'problems' };
  const review = lastIndexOf(words, REVIEW);
  const plan = lastIndexOf(words, PLAN);
  if (review < 0 && plan < 0) return { kind: 'unknown' };
  if (review < 0) return { kind: 'known', part: 'plan' };
  const turnsAt = plan > review ? lastPeriod(words) : null;
  return turnsAt === null ? { kind: 'known', part: 'review' } : { kind: 'mixed', turnsAt };
}

/**
 * The part of a lower heading that clearly differs from its section: “（三）存在的问题和不足”, “（二）2021年主要目标”; null for
 * all others, which belong to their section.
 */
export function readSubsection(title: string): Part | null {
  const words = compact(title).replace(/。$/, '');
  if (isProblemsTitle(words)) return 'problems';
  if (/(?:年|时期)(?:主要)?工作?(?:回顾|总结)$/.test(words)) return 'review';
  const isPlan =
    /(?:\d{4}年|今后|未来|下一步|明年|十[一二三四五六七八九]五).{0,12}(?:目标|任务|安排|打算|思路)$/.test(
      words,
    );
  return isPlan ? 'plan' : null;
}

/**
 * Whether a paragraph of the review turns to what is not yet good: “在看到成绩的同时，我们也清醒地认识到……仍面临不少困难和问题”.
 *
 * “针对存在的问题开展整改” tells of work done: the turn itself must be in the first words.
 */
export function isProblemsLead(text: string): boolean {
  const head = compact(text).slice(0, 110);
  if (!/困难|问题|不足|短板|差距|薄弱|制约|挑战/.test(head)) return false;
  const turns =
    /(?:成绩|成就|成效|进展).{0,8}的?同时|(?:清醒|深刻|充分|冷静)地?(?:看到|认识|意识)|(?:也要|还要|也应|同时|但)[，,]?(?:我们)?(?:也|还|必须)?(?:看到|认识到|意识到)/;
  return (
    turns.test(head) || /^(?:当前)?[，,]?存在的(?:主要)?(?:困难|问题|不足)/.test(head) || STILL.test(head)
  );
}

/** Whether a paragraph outside headed sections begins the review: “过去的一年”, “一年来，我们……”. */
export function isReviewLead(head: string): boolean {
  if (/^(?:现在|各位)/.test(head)) return false;
  if (/^(?:首先)?报告\d{4}年的?工作/.test(halfWidth(head))) return true;
  if (/过去的?[一五]年|[一五]年来|刚刚过去|即将过去|今年以来|去年|上年/.test(head.slice(0, 60))) return true;
  return (
    /^\d{4}年[，,是]|^一是/.test(head) || /(?:完成|实现|达到|增长)[^，,。；]{0,12}\d/.test(head.slice(0, 80))
  );
}

/** Whether the first words can only begin a review: “过去一年，面对……”, “刚刚过去的2025年”, “五年来”. */
export function isPastLead(head: string): boolean {
  return /^(?:各位代表[：:，,！!])?(?:回顾)?(?:(?:刚刚|即将)?过去的?(?:[一五]|\d{4})年|[一五]年来)/.test(
    halfWidth(head),
  );
}

/** Whether a paragraph outside headed sections begins the plan: “今年政府工作的总体要求是”, “下一步，我们将……”. */
export function isPlanLead(head: string): boolean {
  if (/^(?:现在|各位代表[：:]?$)/.test(head)) return false;
  if (/做好(?:今年|明年|全年|\d{4}年)(?:各项|全年)?(?:政府)?(?:的)?工作/.test(halfWidth(head))) return true;
  return /(?:新的一年|主要预期目标|今后五年|未来五年|今后一个时期|下一?步(?:工作)?[，,打我要]|总体要求是|^今年(?!以来)(?:的|是|要|将|政府|全|我们|，|,)|明年)/.test(
    head.slice(0, 40),
  );
}

/**
 * Whether a paragraph states the targets themselves: “今年经济社会发展的主要预期目标是：……”. Even under a heading that was
 * taken for the review's, this is the plan: some heading in between was not one for us (“开启新征程：……”).
 */
export function isTargetLead(head: string): boolean {
  return /(?:今年|明年|新的一年|全年)[^，。；]{0,20}(?:总体要求|工作思路|预期目标|奋斗目标)[是为：:]|发展的?主要预期目标[是为：:]/.test(
    head,
  );
}

const REVIEW =
  /回顾|总结|工作情况|完成情况|执行情况|实施情况|落实情况|成就|成效|成绩|过去|今年以来|[一五]年来|取得|体会|迈出/g;
const PLAN =
  /安排|打算|目标|任务|下一步|下步|今后|未来|展望|部署|谋划|计划|规划|思路|要求|重点工作|工作重点|举措|措施|建议|奋斗|奋力|努力实现|开好局|接续|开启/g;
const STILL =
  /(?:还|仍|仍然|依然)(?:存在|面临|有)(?:着|一些|不少|许多|诸多)?.{0,6}(?:困难|问题|不足|短板|差距|薄弱环节)/;

function isProblemsTitle(words: string): boolean {
  if (/解决|整改|破解|化解|办好/.test(words)) return false;
  return /(?:困难|问题|不足|短板)(?:和|与|及)?(?:困难|问题|不足|挑战)?$/.test(words) && words.length <= 20;
}

function lastIndexOf(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** “十五五”, “2021年”: the last period a title names. */
function lastPeriod(words: string): string | null {
  return [...words.matchAll(/十[一二三四五六七八九]五|\d{4}年|今后五年|未来五年/g)].at(-1)?.[0] ?? null;
}
