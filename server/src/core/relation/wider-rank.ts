import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 排名全市第7、全省第49: whoever is 7th in the province is 7th at most in one of its cities.
 *
 * Only for two ranks of one thing side by side, each with its territory; 综合得分全省第五，增速全市第八 ranks two things.
 */
export function recogniseWiderRanks({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((second, at) => {
    const first = mentions[at - 1];
    if (!first || !areOneThing(first, second)) return [];
    const [a, b] = [territoryOf(first), territoryOf(second)];
    if (a < 0 || b < 0 || a === b) return [];
    const [inner, outer] = a > b ? [first, second] : [second, first];
    const equation = withinWhole([inner], outer);
    return [{ check: 'part-exceeds-whole', tier: 'contradiction', equation, note: null }];
  });
}

function areOneThing(first: Mention, second: Mention): boolean {
  return (
    [first, second].every(
      ({ statement }) => statement.measure === 'rank' && statement.standsFor === 'itself',
    ) &&
    sameSentence(first, second) &&
    /^[，,、（(和及]?(?:位居|位列|排名|排在|列|居|在|并列)?全[国省市区县州](?:排名|位居|位列|居|列|的)?$/u.test(
      wordsBetween(first, second),
    )
  );
}

/** From wide to narrow; 全区 may be a region or a district and is told from neither. */
const territories: readonly string[] = ['全国', '全省', '全市', '全县'];

function territoryOf(rank: Mention): number {
  const named = /全[国省市县](?=(?:排名|位居|位列|居|列|的)?$)/u.exec(leadOf(rank).trim())?.[0] ?? '';
  return territories.indexOf(named);
}
