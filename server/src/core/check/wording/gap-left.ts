import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { ReadBlock, ReadProse } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Gaps that a drafter left to be filled: “财政收入××万元”, “XX月XX日”. One finding a paragraph, at its first gap: a report that was
 * just begun is nothing but gaps, and each of them said by itself would hide everything else.
 *
 * Information only, for a draft has gaps until it is finished. “数据要素×”行动 is a name, 3×4 a product, XX园 a name that is kept
 * back: Latin letters are gaps only before a unit.
 */
export function findGapsLeft(blocks: readonly ReadBlock[], words: WordingWords): readonly Finding[] {
  return blocks.flatMap((block) => {
    const gaps = block.proses.flatMap((prose) => gapsIn(prose).map((place) => ({ prose, place })));
    const [first] = gaps;
    if (!first) return [];
    const written = wordsAt(first.prose, first.place);
    const message = words.gapLeft(written, gaps.length);
    return [
      wordingFinding({ check: 'gap-left', block, ...first, message, step: written }, undefined, 'missing'),
    ];
  });
}

function gapsIn({ prose }: ReadProse): readonly Span[] {
  return [...prose.text.matchAll(gap)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}

const units =
  '(?:[万亿]?(?:元|吨|公斤|斤|人次|人|户|亩|千瓦|平方米|公里)|[个家件项处座所张场天届次年]|批次|月|日|[%％‰])';
const gap = new RegExp(
  `×{2,}${units}?|(?<![\\dA-Za-z])×[月日届次年](?:×日)?|(?<![A-Za-z])(?:[Xx]{2,6}|[Ｘｘ]{2,6})${units}`,
  'gu',
);
