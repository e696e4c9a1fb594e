import type { Passage } from './passage';
import type { TimeProblem } from './time-problem';

/**
 * More days of one year than a year has: 空气优良天数395天.
 *
 * Silent where several years may be counted together (五年累计).
 */
export function tooManyDays(passage: Passage): readonly TimeProblem[] {
  if (!passage.text.includes('天数')) return [];
  return [...passage.text.matchAll(days)].flatMap((match): TimeProblem[] => {
    const [words, value = ''] = match;
    const before = passage.text.slice(0, match.index);
    if (Number(value) <= 366 || /累计|合计|[年期]来|五年|[^\d]年间|期间/u.test(before)) return [];
    return [
      { passage, place: { start: match.index, end: match.index + words.length }, reason: { kind: 'days' } },
    ];
  });
}

const days = /天数(?:共|已|将|要)?(?:达到?|为|有|是|(?:增加|提高|上升|增长)到|稳定在|保持在)?(\d{3,4})天/gu;
