import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Mention } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Ranges whose upper end stands first: “3—2家”. A figure was mistyped or the two changed places; of 767 ranges in published reports none stands so.
 *
 * 由8%降至5% is a movement and 5000—1万元 begins at 5000元: neither is read as such a range.
 */
export function findReversedRanges(mentions: readonly Mention[], words: WordingWords): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const { figure } = mention.statement;
    if (!figure.reversed) return [];
    const written = wordsAt(mention.prose, figure.span);
    const { first, joiner, last, unit } = ends.exec(written)?.groups ?? {};
    const suggestion = first === undefined ? null : `${last ?? ''}${joiner ?? ''}${first}${unit ?? ''}`;
    const message = words.rangeReversed(written);
    const fixes = suggestion
      ? reword(mention, figure.span, suggestion, words.fix.rewrite(written, suggestion), true)
      : [];
    return [
      wordingFinding(
        { ...mention, check: 'range-reversed', place: figure.span, message, step: written, fixes },
        undefined,
        'suspect',
      ),
    ];
  });
}

/** 3 · — · 2 · 家; the unit behind the first goes with what joins the two. */
const ends = /^(?<first>[\d.]+)(?<joiner>\D+?)(?<last>[\d.]+)(?<unit>\D*)$/u;
