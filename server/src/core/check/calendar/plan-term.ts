import { hanNumber, smallChineseNumber } from '../../text/chinese-number';
import { planNumbered, type Term } from './calendar';
import type { SaidYear } from './fact';
import type { CalendarContext, Conflict } from './occasion';
import type { Passage } from './passage';

/**
 * Years printed right beside a five-year plan: “‘十四五’时期（2020—2025年）”, “‘十三五’末的2019年”, 第十四个五年规划和二〇三〇年远景目标,
 * 从今年开始实施第十一个五年规划.
 *
 * Only years that stand in the plan's own phrase count; anything further off may speak of something else.
 */
export function planTermConflicts(passage: Passage, context: CalendarContext): readonly Conflict[] {
  const beside = plansIn(passage.text).flatMap((plan) => {
    return (
      spanBeside(passage, plan) ??
      endBeside(passage, plan) ??
      outlookBeside(passage, plan) ??
      beginning(passage, plan, context) ??
      []
    );
  });
  return [...beside, ...outlookConflicts(passage)];
}

function spanBeside(passage: Passage, plan: PlanMention): Conflict | null {
  const match = /^(?:规划|计划)?(?:时期|期间)?[(](\d{4})年?[—–~至到-]+(\d{4})年?[)]/.exec(plan.after);
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (first === plan.term.first && last === plan.term.last) return null;
  return termConflict(passage, plan, match[0].length, { kind: 'span', first, last });
}

/** “十三五”末 is the end of 2020; “十三五”末，2021年 is two things. */
function endBeside(passage: Passage, plan: PlanMention): Conflict | null {
  const match = /^(?:时期)?末(?:期|年)?(?:的|[(]|即)?(\d{4})年/.exec(plan.after);
  const year = Number(match?.[1]);
  return !match || year === plan.term.last
    ? null
    : termConflict(passage, plan, match[0].length, { kind: 'year', year });
}

/** 第十四个五年规划和二〇三五年远景目标纲要. */
function outlookBeside(passage: Passage, plan: PlanMention): Conflict | null {
  const match = /^(?:规划)?[和及与](\d{4})年远景目标/.exec(plan.after);
  const { outlook } = plan.term;
  const year = Number(match?.[1]);
  if (!match || outlook === undefined || year === outlook) return null;
  const found = termConflict(passage, plan, match[0].length, { kind: 'year', year });
  return { ...found, fact: { kind: 'outlook', name: plan.name, year: outlook } };
}

/** 从今年开始，我省将实施第十一个五年规划: 今年 is its first year. */
function beginning(passage: Passage, plan: PlanMention, { years }: CalendarContext): Conflict | null {
  const match = /今年(?:[(](\d{4})年?[)])?(?:起|开始),?[^,。;\d]{0,10}实施$/.exec(plan.before);
  const year = match?.[1] === undefined ? years.current : Number(match[1]);
  if (!match || year === null || year === plan.term.first) return null;
  return { ...termConflict(passage, plan, 0, { kind: 'year', year }), tier: 'suspect' };
}

function termConflict(passage: Passage, plan: PlanMention, length: number, said: SaidYear): Conflict {
  const { first, last } = plan.term;
  const place = { start: plan.start, end: plan.end + length };
  return {
    passage,
    tier: 'contradiction',
    place,
    subject: null,
    fact: { kind: 'plan', plan: plan.name, first, last },
    said,
  };
}

/** “2035年……远景目标是：到2030年”: one goal with two years, unless the first year is named again as a second step. */
function outlookConflicts(passage: Passage): readonly Conflict[] {
  return [...passage.text.matchAll(/(\d{4})年[^,。;:\d]{0,10}远景目标(?:[是为][,:]?|:)到(\d{4})年/g)].flatMap(
    (match): Conflict[] => {
      const [words, goal = '', until = ''] = match;
      const end = match.index + words.length;
      if (goal === until || passage.text.includes(`${goal}年`, end)) return [];
      const place = { start: match.index, end };
      const fact = { kind: 'outlook', name: '', year: Number(goal) } as const;
      return [
        { passage, tier: 'suspect', place, subject: null, fact, said: { kind: 'year', year: Number(until) } },
      ];
    },
  );
}

/** A five-year plan named in a text: “十四五”, 第十四个五年规划. */
export interface PlanMention {
  readonly start: number;
  readonly end: number;
  /** “十四五”, for messages. */
  readonly name: string;
  readonly term: Term;
  /** The words of its sentence before it. */
  readonly before: string;
  /** The words of its sentence behind it. */
  readonly after: string;
  /** Inside another quotation: “激情奋进‘十四五’、再造一个新城”. */
  readonly nested: boolean;
}

/**
 * Every five-year plan named in a passage: “十四五”, '十二五', 第十四个五年规划.
 *
 * “八五”普法 and 法治宣传教育的第八个五年规划 are programmes of their own; 十五 without quotation marks is a number.
 */
export function plansIn(text: string): readonly PlanMention[] {
  return [...text.matchAll(planWords)].flatMap((match) => {
    const { bare, quoted, ordinal, open } = match.groups ?? {};
    const number = smallChineseNumber(ordinal ?? (bare ?? quoted ?? '').slice(0, -1));
    const term = number === null ? undefined : planNumbered(number);
    const end = match.index + match[0].length;
    if (!term || isProgramme(text, match.index, end, ordinal)) return [];
    const { index: start } = match;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return [{ start, end, name: nameOf(term.number), term, before, after, nested: open === '‘' }];
  });
}

/** “十四五” for 14. */
export function nameOf(plan: number): string {
  return `${hanNumber(String(plan)) ?? ''}五`;
}

const planWords =
  /(?<open>["“'‘「])?(?<bare>十[一二三四五六]五)["”'’」]?|["“'‘「](?<quoted>[五六七八九十]五)["”'’」](?=规划|计划|时期|期间)|第(?<ordinal>[六七八九]|十[一二三四五六]?)个五年(?:规划|计划)/g;

function isProgramme(text: string, start: number, end: number, ordinal: string | undefined): boolean {
  if (/^(?:时期)?(?:普法|法治|法制|依法)/.test(text.slice(end, end + 6))) return true;
  const before = text.slice(Math.max(0, start - 14), start);
  return ordinal !== undefined && /普法|法治|法制|教育的?$/.test(before);
}
