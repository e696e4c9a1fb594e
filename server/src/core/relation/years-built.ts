import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 新建34所山区学校，三年建成70所: what is begun this year is among what several years will have built.
 *
 * Only for one noun, named once, where nothing but the years and the verb stands before the second figure.
 */
export function recogniseYearsBuilt({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((whole, at) => {
    // 三年 is a figure too where it is read as a length of time.
    const part = mentions.slice(Math.max(0, at - 2), at).findLast((each) => sameKind(each, whole));
    if (!part || !isAmong(part, whole)) return [];
    const equation = withinWhole([part], whole);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

function isAmong(part: Mention, whole: Mention): boolean {
  if (!isOwnLevel(part) || !isOwnLevel(whole) || !sameSentence(part, whole)) return false;
  if (whole.statement.figure.unit.dimension !== 'count') return false;
  return /(?:新建|开工|启动)(?:建设)?$/u.test(leadOf(part)) && built.test(wordsBetween(part, whole));
}

const built =
  /^[\p{Script=Han}“”]{2,16}[，,](?:用)?(?:[两三四五]|[2-5])年(?:时间|内)?(?:累计|共|将)?(?:建成|建设|完成|新建)$/u;
