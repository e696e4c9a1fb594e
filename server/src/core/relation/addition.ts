import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import { isPerValue } from './parts';
import type { Relation } from './relation';
import { wordsAfter, wordsBetween } from './words-between';

/**
 * 新增市场主体1864家，总数达到15320家: what was added is no more than what there is now. So with the rest of such a list
 * (新增甲类平台2家、达到6家，乙类平台3家、达到16家), with what an event made (3家企业完成上市，上市企业达到24家), and with
 * 新纳入监测对象36户，全县监测对象158户.
 *
 * Enterprises also leave and pits are filled in, so the total may be any amount above what was added (domain rule 7):
 * only more added than there is speaks.
 */
export function recogniseAdditions(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((total, at) => {
    const added = prose.mentions[at - 1];
    if (!added || !areLevels(total, added)) return joining(total, at, prose);
    if (isTotalAt(at, prose)) return [atMost(added, total, 'contradiction')];
    return isMadeBy(total, added) ? [atMost(added, total, 'suspect')] : joining(total, at, prose);
  });
}

function atMost(part: Mention, whole: Mention, tier: Relation['tier']): Relation {
  return {
    check: 'part-exceeds-whole',
    tier,
    equation: withinWhole([part], whole),
    note: null,
  };
}

function areLevels(total: Mention, added: Mention): boolean {
  return (
    !isPerValue(total) &&
    isOwnLevel(total) &&
    isOwnLevel(added) &&
    sameKind(total, added) &&
    sameSentence(total, added)
  );
}

function isTotalAt(at: number, prose: ProseMentions): boolean {
  const [added, total] = prose.mentions.slice(at - 1, at + 1);
  if (!added || !total || !areLevels(total, added) || isAdded(total)) return false;
  // 新增甲类5家、乙类42家，总数分别达到18家、186家: each total is that of another one of the list.
  if (total.statement.share !== null) return false;
  if (!isAdded(added) && !isListedLike(at, prose)) return false;
  // Without a name of its own, or with one that says 总, the total is that of the thing just added.
  const lead = leadOf(total);
  return (
    /(?:达到|达|累计|总数|总量|共有)/.test(lead) &&
    (total.statement.indicator?.span === null || (/总|累计/.test(lead) && isOfAdded(total, added)))
  );
}

/** 新增学位3.5万个，累计建成教育集团70个: a count with another name is of another thing. */
function isOfAdded(total: Mention, added: Mention): boolean {
  const [all = '', one = ''] = [total, added].map(
    (each) => each.statement.indicator?.key.replace('新增', '') ?? '',
  );
  // 高速公路新增49公里，通车里程达到156公里: of the roads just told of.
  const ofRoads = all.endsWith('里程');
  return ofRoads || all.startsWith('总') || all.startsWith(one) || one.endsWith(all);
}

function isAdded(mention: Mention): boolean {
  return mention.statement.qualifiers.includes('added');
}

/** Whether two figures stand to each other as the addition just before them does: the same words join both pairs. */
function isListedLike(at: number, prose: ProseMentions): boolean {
  const [earlier, before, added, total] = prose.mentions.slice(Math.max(0, at - 3), at + 1);
  if (!earlier || !before || !added || !total || !sameSentence(earlier, total)) return false;
  const alike = wordsBetween(earlier, before) === wordsBetween(added, total);
  const named = /^[，,、]\s*[\p{Script=Han}A-Za-z“”"]{2,24}$/u.test(wordsBetween(before, added));
  return alike && named && isTotalAt(at - 2, prose);
}

/** 3家企业完成上市，上市企业达到24家: the event of the one names the other. */
function isMadeBy(total: Mention, added: Mention): boolean {
  const made =
    /^(?<noun>\p{Script=Han}{2,8}?)(?:成功|完成|实现|新|首次)*(?<event>上市|挂牌|入规|升规|入统|投产)$/u.exec(
      wordsAfter(added),
    )?.groups;
  const name = total.statement.indicator?.name ?? '';
  const { event = '', noun = '' } = made ?? {};
  return made !== undefined && name.startsWith(event) && name.endsWith(noun.slice(-2)) && says(total);
}

function says(total: Mention): boolean {
  return /(?:达到|达|总数(?:为)?|共有|累计)$/u.test(leadOf(total));
}

/** 新纳入监测对象36户91人，全县监测对象158户402人: those that joined, beside all of them. */
function joining(total: Mention, at: number, prose: ProseMentions): readonly Relation[] {
  if (!isOwnLevel(total)) return [];
  const key = total.statement.indicator?.key ?? '';
  const joined = prose.mentions
    .slice(Math.max(0, at - 3), at)
    .find(
      (each) => areLevels(total, each) && joinedName.exec(each.statement.indicator?.key ?? '')?.[1] === key,
    );
  return joined && isWholeTerritory(total, joined) ? [atMost(joined, total, 'suspect')] : [];
}

const joinedName = /^新(?:纳入|识别|增|认定|登记)(.{2,})$/u;

/** All of the territory: 全县监测对象, or the people beside such households. */
function isWholeTerritory(total: Mention, joined: Mention): boolean {
  const words = wordsBetween(joined, total);
  return (
    /[，,；;]\s*(?:目前|现)?全[国省市县区镇乡州][\p{Script=Han}]*/u.test(words) &&
    !/剩余|尚|未|仍/u.test(words)
  );
}
