import type { Span } from '../../text/span';
import type { Passage } from './passage';

/** A span of time whose end lies before its beginning: “2018—2009年”, “12月29日至20日”. */
export interface ReversedSpan {
  readonly passage: Passage;
  readonly place: Span;
}

/**
 * Every span of years, or of days within one month, that runs backwards.
 *
 * 11月—3月 runs over New Year and 2009年比2018年 is no span: only what —, ～, 至 or 到 joins counts.
 */
export function reversedSpans(passage: Passage): readonly ReversedSpan[] {
  return [...reversed(passage, years), ...reversed(passage, days)];
}

const years = /(?<![\d.])((?:19|20)\d{2})年?(?:[—–~-]{1,2}|至|到)((?:19|20)\d{2})年/g;
const days = /(?<![\d.])\d{1,2}月(\d{1,2})日(?:[—–~-]{1,2}|至|到)(\d{1,2})日/g;

function reversed(passage: Passage, pattern: RegExp): readonly ReversedSpan[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const [words, from = '', to = ''] = match;
    const place = { start: match.index, end: match.index + words.length };
    return Number(from) > Number(to) ? [{ passage, place }] : [];
  });
}
