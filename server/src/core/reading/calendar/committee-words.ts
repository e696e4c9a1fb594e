import { smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';

/** A Party congress and the Central Committee named right behind it: 党的二十大和二十届三中全会. */
export interface CommitteeWords extends Span {
  /** 20 for 二十大. */
  readonly congress: number;
  /** 20 for 二十届. */
  readonly committee: number;
}

/** The Central Committees named in one breath with the congress that elects them; 党的二十大和省委十二届 names none. */
export function committeesIn(text: string): readonly CommitteeWords[] {
  if (!text.includes('届')) return [];
  return [...text.matchAll(words)].flatMap((match) => {
    const { congress = '', committee = '' } = match.groups ?? {};
    const numbers = [smallChineseNumber(congress), smallChineseNumber(committee)] as const;
    const place = { start: match.index, end: match.index + match[0].length };
    return numbers[0] === null || numbers[1] === null
      ? []
      : [{ ...place, congress: numbers[0], committee: numbers[1] }];
  });
}

const words =
  /党的(?<congress>二十|十[五六七八九])大(?:精神)?(?:[、,和及与]|以及)(?:党的)?(?<committee>二十|十[五六七八九])届(?=历次|历届|[一二三四五六七八]中|中央)/gu;
