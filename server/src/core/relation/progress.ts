import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter, wordsBetween } from './words-between';

/**
 * 30项重点工程已竣工12项, 9所学校7所建成投用, 监测对象26户71人，已有18户50人消除风险: how far something has come is no more than
 * all of it. Households and people are each held against their own.
 *
 * Silent where the first figure counts hosts (3个乡镇建成12个), where the second names something of its own, and where
 * nothing but a comma joins the two (实施项目13个，15个竣工投产 may count those begun earlier).
 */
export function recogniseProgress(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((done, at) => {
    const whole = prose.mentions[at - 1];
    if (!whole || !sameSentence(whole, done)) return [];
    if (isHouseholdsAndPeople(whole, done)) return pairAt(prose, at);
    // Of 其中新开工12个、续建8个，竣工11个 the last is no part of the 续建 beside it.
    if (whole.statement.partOf) return [];
    return isDoneOf(done, whole) ? [atMost(done, whole)] : [];
  });
}

function atMost(part: Mention, whole: Mention): Relation {
  const equation = withinWhole([part], whole);
  return { check: 'part-exceeds-whole', tier: 'suspect', equation, note: null };
}

/** What has become of the things counted. */
const became =
  '(?:竣工|建成|开工|完工|投产|投用|投入使用|投入运营|交付|通车|整改|化解|办结|解决|消除|销号|脱贫|摘帽|出列|退出|达标|通过验收)';
const already = '(?:目前|现|已经?|均已|全部|基本|累计|成功|全面|如期|实现|完成)*';

function isDoneOf(done: Mention, whole: Mention): boolean {
  if (!isCount(done) || !isCount(whole) || !sameKind(done, whole)) return false;
  const words = wordsBetween(whole, done);
  const after = wordsAfter(done);
  const bare = after === '' || after.startsWith('、');
  if (bare) return isNounOf(verbLast.exec(words)?.groups?.noun);
  return verbFirst.test(after) && isNounOf(listed.exec(words)?.groups?.noun);
}

/** 30项〔重点工程已竣工〕12项. */
const verbLast = new RegExp(`^(?<noun>[\\p{Script=Han}“”]{2,20}?)${already}${became}{1,2}(?:了|达)?$`, 'u');
/** 9所〔农村寄宿制学校〕7所, 34个〔项目中有〕12个, 13个〔项目，其中〕11个; a bare comma joins nothing. */
const listed =
  /^(?<noun>[\p{Script=Han}“”]{0,20}?)(?:中的?|里)?(?:(?:，|,)?(?:其中|(?:目前)?已有)(?:有)?|有)?$/u;
/** 7所〔建成投用〕; 达标村 is a thing. */
const verbFirst = new RegExp(`^${already}${became}(?![村镇乡县区户校院园点])`, 'u');

/** Hosts own what is done and are not done themselves; a name with a verb of its own is another sentence. */
function isNounOf(noun: string | undefined): boolean {
  if (noun === undefined) return false;
  return !/(?:乡镇|镇|乡|村|社区|街道|园区|开发区|县|区|市|部门|单位|企业|公司|网格|组|人)(?:中|里)?$|[区镇县乡]块?建设项目$|新建|新增|另|又|计划|增加|减少|比|较|开工|竣工|建成|投产|完工|签约/u.test(
    noun,
  );
}

function isCount(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'count';
}

function isHouseholdsAndPeople(households: Mention, people: Mention): boolean {
  const [a, b] = [households.statement.figure.unit, people.statement.figure.unit];
  return a.counted === '户' && b.counted === '人' && wordsBetween(households, people) === '';
}

/** 26户71人，已有18户50人消除风险: the pair that ends at a place, within the pair before it. */
function pairAt(prose: ProseMentions, at: number): readonly Relation[] {
  const [ofHouseholds, ofPeople, households, people] = prose.mentions.slice(Math.max(0, at - 3), at + 1);
  if (!ofHouseholds || !ofPeople || !households || !people) return [];
  if (!isHouseholdsAndPeople(ofHouseholds, ofPeople) || !sameSentence(ofHouseholds, people)) return [];
  if (![ofHouseholds, ofPeople, households, people].every(isOwnLevel)) return [];
  // 新识别36户91人，消除风险50户130人: those freed of risk may be older ones.
  if (ofHouseholds.statement.indicator?.name.startsWith('新')) return [];
  const lead = wordsBetween(ofPeople, households).split(/[，,]/u).at(-1) ?? '';
  const after = wordsAfter(people);
  const ended = (bareEnd.test(lead) && endedAfter.test(after)) || (endedBefore.test(lead) && after === '');
  return ended ? [atMost(households, ofHouseholds), atMost(people, ofPeople)] : [];
}

const risk = '(?:稳定|成功|全部|顺利)*(?:消除(?:返贫|致贫)?风险|风险消除|解除风险|脱贫|退出|销号|摘帽)';
const bareEnd = /^(?:其中|目前|截至目前|现)?(?:已经?有?|有)$|^其中$/u;
const endedAfter = new RegExp(`^${risk}`, 'u');
const endedBefore = new RegExp(`^(?:其中|目前|现)?(?:已经?|累计)?${risk}$`, 'u');
