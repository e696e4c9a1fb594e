import { smallChineseNumber } from '../../text/chinese-number';
import type { CalendarContext } from './occasion';
import type { Passage } from './passage';
import type { TimeProblem } from './time-problem';

/**
 * Two years and how many lie between them: “2021至2023年五年时间”, “自1993年定点帮扶以来，18年如一日” in a report of 2021.
 *
 * Both ends may be counted or one, and what lasts until now may be counted to the year reviewed or the plan's.
 */
export function wrongLengths(passage: Passage, { years }: CalendarContext): readonly TimeProblem[] {
  const spans = [...passage.text.matchAll(between)].flatMap((match) => {
    const { from, to } = match.groups ?? {};
    return problemOf(passage, match, Number(to) - Number(from), Number(to) - Number(from) + 1);
  });
  const { plan, reviewed } = years;
  if (plan === null || reviewed === null) return spans;
  const lasting = [...passage.text.matchAll(since)].flatMap((match) => {
    const from = Number(match.groups?.from);
    return problemOf(passage, match, reviewed - from, plan - from + 1);
  });
  return [...spans, ...lasting];
}

const count = String.raw`(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})年`;
const between = new RegExp(
  String.raw`(?<!\d)(?<from>(?:19|20)\d{2})年?(?:至|到|[—–~-]{1,2})(?<to>(?:19|20)\d{2})年(?:的|这)?[^,。;:\d“]{0,4}?,?(?:[^。;\d“第]{0,10}的)?${count}(?:时间|间|中|来|期间)`,
  'gu',
);
const since = new RegExp(
  String.raw`(?:自|从)(?<from>(?:19|20)\d{2})年[^。;\d“第]{0,16}?(?:以来|起|至今),?${count}(?:如一日|来)`,
  'gu',
);

function problemOf(passage: Passage, match: RegExpExecArray, least: number, most: number): TimeProblem[] {
  const printed = match.groups?.count ?? '';
  const years = /^\d+$/u.test(printed) ? Number(printed) : smallChineseNumber(printed);
  if (years === null || least < 1 || (years >= least && years <= most)) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  return [{ passage, place, reason: { kind: 'length', years: [least, most] } }];
}
