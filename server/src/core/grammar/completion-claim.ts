import type { Span } from '../text/span';

/**
 * Where a text says that the year's targets were all met: “圆满完成了年初确定的各项目标任务”, “全年主要预期目标全面完成”; null where it does not.
 *
 * 较好完成 and 基本完成 claim less, and what is said of five years, of one task (脱贫攻坚目标任务) or of a plan's work is no claim about last
 * year's targets.
 */
export function completionClaim(text: string): Span | null {
  for (const match of text.matchAll(claims)) {
    const [words] = match;
    if (ofTheYear.test(words) && !ofOthers.test(words))
      return { start: match.index, end: match.index + words.length };
  }
  return null;
}

const claims = new RegExp(
  [
    String.raw`(?:圆满|全面|全部|胜利|顺利)(?:地)?(?:完成|实现)了?[^，,。；;：:]{2,40}?目标(?:任务)?`,
    String.raw`(?:全年|年初|年度|去年|\d{4}年|人代会|人大)[^，,。；;：:]{0,24}?目标(?:任务)?(?:圆满|全面|全部|胜利|顺利)(?:地)?(?:完成|实现)`,
  ].join('|'),
  'gu',
);
const ofTheYear = /全年|年初|年度|去年|上年|\d{4}年|人代会|人大|人民代表大会|会议/u;
const ofOthers = /五年|[一二三四五六七八九十]五[”"’]|本届|脱贫|攻坚|防控|减排|专项|考核|计划生育/u;
