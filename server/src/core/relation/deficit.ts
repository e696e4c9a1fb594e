import type { Mention } from '../statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 财政赤字10500亿元，其中中央财政赤字8500亿元，代发地方债2000亿元: the deficit is that of the centre and that of the regions, a closed pair
 * (domain rule 7), also where the latter is called by the bonds that pay for it; 地方财政赤字 is a closed pair by its name.
 */
export function recogniseDeficits({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((total) => {
    if (!isMoney(total) || !/(?<!中央|地方)财政赤字(?:规模|总额)?(?:为|共|达到?)?$/u.test(leadOf(total)))
      return [];
    const beside = mentions.filter((each) => isBehind(each, total));
    const [central, second] = beside.filter((each) => /中央财政赤字(?:为)?$/u.test(leadOf(each)));
    const [local, third] = beside.filter((each) => ofRegions.test(leadOf(each)));
    if (!central || !local || second || third) return [];
    const equation = { form: 'sum', parts: [central, local], total } as const;
    return [{ check: 'sum-mismatch', tier: 'suspect', equation, note: null }];
  });
}

const ofRegions = /(?:代发地方(?:政府)?债券?|代地方(?:政府)?发(?:行)?债券?)(?:为)?$/u;

function isBehind(part: Mention, total: Mention): boolean {
  const isLater = part.statement.figure.span.start > total.statement.figure.span.end;
  return isLater && isMoney(part) && sameSentence(part, total) && sameKind(part, total);
}

function isMoney(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'money';
}
