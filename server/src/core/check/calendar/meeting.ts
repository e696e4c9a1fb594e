import { hanNumber, smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';
import { congressNumbered, plenumNumbered, yearOf } from './calendar';

/** A Party congress or plenum named in a text: 党的二十大, 党的二十届三中全会. */
export interface MeetingMention {
  readonly span: Span;
  /** “党的二十大”, for messages. */
  readonly name: string;
  /** “2022-10-16”. */
  readonly opens: string;
  /** Null for plenums, whose last day is not kept. */
  readonly closes: string | null;
  readonly year: number;
  /** Whether it is a plenum, of which nobody knows beforehand what it will decide. */
  readonly isPlenum: boolean;
}

/**
 * Every Party congress and plenum of the Central Committee that a passage names and the calendar knows.
 *
 * 十二大产业 and 省委九届六次全会 are neither: a congress needs 党的 before it or words of a congress after it.
 */
export function meetingsIn(text: string): readonly MeetingMention[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const { congress, committee, session } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const number = smallChineseNumber(congress ?? committee ?? '');
    if (number === null) return [];
    return session === undefined
      ? congressMention(text, span, number)
      : plenumMention(text, span, number, session);
  });
}

const words =
  /(?:党的|中国共产党)?第?(?:(?<congress>二十|十[二三四五六七八九])(?:次全国代表大会|大(?![数学气中小型])))|(?:党的)?(?:第)?(?<committee>二十|十[四五六七八九])届(?:中央委员会第)?(?:[一二三四五六七]中[、和])*(?<session>[一二三四五六七八])(?:中全会|次全体会议)/g;

function congressMention(text: string, span: Span, number: number): MeetingMention[] {
  const meeting = congressNumbered(number);
  const named = /^(?:党的|中国共产党)|次全国代表大会$/.test(text.slice(span.start, span.end));
  if (
    !meeting ||
    !(named || /^(?:精神|报告|召开|胜利|以来|提出|开幕)/.test(text.slice(span.end, span.end + 3)))
  )
    return [];
  const name = `党的${text
    .slice(span.start, span.end)
    .replace(/^(?:党的|中国共产党)?第?/, '')
    .replace('次全国代表大会', '大')}`;
  return [
    {
      span,
      name,
      opens: meeting.opens,
      closes: meeting.closes,
      year: yearOf(meeting.opens),
      isPlenum: false,
    },
  ];
}

/** 县委十四届三次全体会议 is a county's; only 中央委员会 or 中全会 is the Central Committee's. */
function plenumMention(text: string, span: Span, congress: number, session: string): MeetingMention[] {
  const printed = text.slice(span.start, span.end);
  const meeting = plenumNumbered(congress, smallChineseNumber(session) ?? 0);
  if (!meeting || !/中全会|中央委员会/.test(printed)) return [];
  // 二十届二中、三中全会 is known by its last.
  const name = `党的${hanNumber(String(congress)) ?? ''}届${session}中全会`;
  return [{ span, name, opens: meeting.opens, closes: null, year: yearOf(meeting.opens), isPlenum: true }];
}
