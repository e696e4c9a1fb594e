import { withinWhole } from '../equation/forms';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 实现销售收入35亿元，利税5亿元: taxes and what a plant adds are paid out of what it sells or makes.
 *
 * Only where the two stand side by side with no other sum of money between them and no other subject. Profits alone are
 * silent, for they may come from elsewhere; so is 税收收入, which is the territory's.
 */
export function recogniseYields({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((part, at) => {
    if (!isMoney(part) || !yielded.test(leadOf(part).trim())) return [];
    const whole = mentions.slice(Math.max(0, at - 3), at).findLast((each) => isMoney(each));
    if (!whole || !isOutOf(part, whole)) return [];
    const equation = withinWhole([part], whole);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: 'tax-above-sales' }];
  });
}

const yielded =
  /^[，,、\s]*(?:预计|可|每年|年|实现|上缴|缴纳|完成|创造?)*(?:利税|税收|税金|工业增加值|增加值)(?:总额)?(?:达到?|为|约|超过?|近|突破)*$/u;
const sold =
  /(?:销售收入|营业收入|主营业务收入|工业总产值|总产值|(?<!生)产值)(?:达到?|为|约|超过?|近|突破|完成|实现)*$/u;

function isOutOf(part: Mention, whole: Mention): boolean {
  const [a, b] = [part.statement, whole.statement];
  return (
    sameSentence(part, whole) &&
    sameKind(part, whole) &&
    isOwnLevel(part) &&
    isOwnLevel(whole) &&
    a.role === b.role &&
    samePeriod(a.period, b.period) &&
    !a.qualifiers.includes('cumulative') &&
    !b.qualifiers.includes('added') &&
    sold.test(leadOf(whole).trim())
  );
}

function isMoney({ statement }: Mention): boolean {
  return statement.figure.unit.dimension === 'money' && statement.measure === 'level';
}
