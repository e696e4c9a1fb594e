import { hanDigitsAt } from '../../number/han';
import { calendar } from './calendar';
import { judgeOccasion, type CalendarContext, type Conflict, type Occasion } from './occasion';
import type { Passage } from './passage';
import { toldIn, type Reach } from './told';

/**
 * Anniversaries with their years: “2019年是新中国成立60周年”, “圆满完成国庆50周年安保任务” in a report that looks back on 2009.
 *
 * A speech at an anniversary (在庆祝……95周年大会上的讲话) is quoted for years and says nothing of this report's years.
 */
export function anniversaryConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  return [...passage.text.matchAll(counted)].flatMap((match) => {
    const [words, circle, bare, holiday] = match;
    const printed = circle ?? bare ?? '';
    // 70周年国庆 is the state's; 自治州成立70周年大庆 may be anybody's.
    const event = holiday === '国庆' ? nationalDay : eventBefore(passage.text, match.index);
    const number = numberOf(printed);
    if (!event || number === null || isOfAnotherYear(passage.text, match.index, words.length)) return [];
    const start = match.index - event.length;
    const occasion = occasionOf(passage, event, number, { start, end: match.index + words.length }, context);
    const conflict = judgeOccasion(passage, occasion, context);
    return conflict ? [conflict] : [];
  });
}

/**
 * 周年, and for the Party and the state also 建党百年, 建国七十年; 建党百年时 is when a goal is due, 建党百年来 a stretch of time.
 */
const counted =
  /(?:(\d{1,3}|[一二三四五六七八九十百零]{1,6})周年|(?<=建党|建国|共产党成立|新中国成立)(?:的)?(\d{1,3}|[一二三四五六七八九十百零]{1,6})年(?![时来前后间代以的之]))(国庆|大庆)?(?!.{0,4}(?:大会上|讲话))/g;

interface Event {
  readonly name: string;
  readonly year: number;
  /** How many characters of the name stand before the number. */
  readonly length: number;
}

const nationalDay: Event = { name: '国庆', year: 1949, length: 0 };
const reach: Reach = { review: [-5, 0], plan: [-1, 5], other: [-5, 5] };

function occasionOf(
  passage: Passage,
  event: Event,
  count: number,
  place: Occasion['place'],
  context: CalendarContext,
): Occasion {
  const year = event.year + count;
  return {
    place,
    fact: { kind: 'anniversary', name: event.name, base: event.year, count, year },
    said: [year, year],
    strict: true,
    held: [year, year],
    told: toldIn(passage, context, reach),
  };
}

/** The longest name that ends right before the number: 中国共产党成立 rather than 成立. */
function eventBefore(text: string, end: number): Event | null {
  const before = text.slice(Math.max(0, end - 24), end).replace(/的$/, '');
  const gap = end - Math.max(0, end - 24) - before.length;
  let best: Event | null = null;
  for (const { names, year } of calendar.anniversaries) {
    for (const name of names) {
      if (!before.endsWith(name) || name.length <= (best?.name.length ?? 0) || isInsideWord(before, name))
        continue;
      best = { name, year, length: name.length + gap };
    }
  }
  return best;
}

/** 迎接建党百年 is said for years before, 继新中国成立60周年庆祝活动之后 for years after. */
function isOfAnotherYear(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(start + length, start + length + 12);
  return /(?:迎接|喜迎|献礼|筹备|备战)[^,，。;；]{0,14}$/.test(before) || /^[^,，。;；]{0,8}之后/.test(after);
}

/** 海军建军, 兵团建国 are other events: a short name stands alone or after a verb that celebrates it. */
function isInsideWord(before: string, name: string): boolean {
  const previous = before.charAt(before.length - name.length - 1);
  return (
    (before.slice(0, before.length - name.length).endsWith('苏维埃') || name.length <= 2) &&
    /[\u4e00-\u9fff]/.test(previous) &&
    !'祝念接和与及暨为向在迎是值以成逢年绕'.includes(previous)
  );
}

function numberOf(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const digits = hanDigitsAt(printed, 0);
  return digits && digits.low === digits.high && digits.span.end === printed.length
    ? Number(digits.low)
    : null;
}
