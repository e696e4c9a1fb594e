import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameFullSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter } from './words-between';

/**
 * 新改建农村公路126公里，农村公路总里程达到420公里: what was built or improved of a network is no more than all of it.
 *
 * Only for one kind of road in one sentence: the 高速公路 of a county may be shorter than the 农村公路 built in a year, and roads in
 * fields and forests are in no total.
 */
export function recogniseRoadLengths({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((total, at) => {
    const kind = isLength(total) ? totalOf.exec(leadOf(total))?.groups?.kind : undefined;
    if (kind === undefined) return [];
    const built = mentions
      .slice(Math.max(0, at - 5), at)
      .filter((each) => isLength(each) && sameFullSentence(each, total) && isBuilt(each, kind));
    return built.map((part): Relation => {
      const equation = withinWhole([part], total);
      return { check: 'part-exceeds-whole', tier: 'suspect', equation, note: null };
    });
  });
}

function isLength(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'length';
}

/** 全县公路通车总里程达到, 农村公路总里程; a total of motorways or paths is another network. */
const totalOf =
  /^[，,、；;\s]*(?:目前|现|全[省市县区镇乡旗州盟])?(?<kind>农村公路|农村道路|公路)(?:通车)?总?里程(?:累计|已)*(?:达到?|为|增至|增加到)?$/u;

function isBuilt(mention: Mention, kind: string): boolean {
  const words = leadOf(mention) + wordsAfter(mention);
  if (!/[新改扩]建|建成|完成|硬化|改造|提升/u.test(words) || other.test(words)) return false;
  return kind === '公路'
    ? /公路|道路/u.test(words)
    : /农村(?:公路|道路)|通村|乡村(?:公路|道路)|县乡/u.test(words);
}

const other =
  /高速|铁路|国道|绿道|步道|骑行|巡护|防火|森林|林区|机耕|田间|生产|产业路|管|线|渠|城市|市政|计划|规划/u;
