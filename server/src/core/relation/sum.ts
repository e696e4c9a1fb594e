import { addedUp, withinWhole } from '../equation/forms';
import { intervalOf, nominalOf } from '../reading/operand';
import { mayEqual, plus } from '../number/interval';
import { Decimal } from '../number/decimal';
import { closedGroupOf } from '../reading/statement/closed-groups';
import { isMark } from '../grammar/token';
import { tokenAt } from '../phrase/phrases';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import { partGroups, type PartGroup } from './parts';
import type { Relation } from './relation';
import { wordsAfter, wordsBetween } from './words-between';
import { some, type Some } from '../equation/some';

/**
 * Sums said in one sentence: 其中 lists that exhaust, parts followed by 共/合计, a rest (其余8处), and jobs that employ
 * people (146个保洁员岗位和208个护林员岗位，解决354人就业).
 *
 * Silent where nothing says that the parts are all there is.
 */
export function recogniseSums(prose: ProseMentions): readonly Relation[] {
  return [...closedParts(prose), ...announcedTotals(prose), ...rests(prose), ...jobsForPeople(prose)];
}

function closedParts(prose: ProseMentions): readonly Relation[] {
  return partGroups(prose)
    .filter(({ parts, whole, closes }) => closes && parts.every((part) => sameKind(part, whole)))
    .filter((group) => listsAll(prose, group))
    .map(({ whole, parts }) => {
      if (!leavesCooperatives(parts, whole)) return sum(parts, whole, 'contradiction');
      const equation = withinWhole(parts, whole);
      return { check: 'sum-mismatch', tier: 'contradiction', equation, note: null };
    });
}

/**
 * Whether every figure of the list is read as a part: 其中新开工9个、竣工6个、预备8个 in brackets has three, and where one of them could not be read
 * the others are not all there is.
 */
function listsAll(prose: ProseMentions, { whole, parts }: PartGroup): boolean {
  const from = whole.statement.figure.span.end;
  const to = bracketEnd(prose, from, parts[0]) ?? parts.at(-1)?.statement.figure.span.end ?? from;
  return prose.mentions
    .filter((each) => each.statement.figure.span.start >= from && each.statement.figure.span.end <= to)
    .every((each) => parts.includes(each) || !sameKind(each, whole) || !isOwnLevel(each));
}

/** Where the bracket closes that opens between a place and a part; null where none does. */
function bracketEnd({ phrases }: ProseMentions, from: number, part: Mention): number | null {
  const words = phrases();
  const { tokens, partners } = words;
  const first = tokenAt(words, from);
  const last = tokenAt(words, part.statement.figure.span.start);
  const opens = tokens.slice(first, last).findIndex((token) => isMark(token, '（('));
  return opens < 0 ? null : (tokens[partners[first + opens] ?? -1]?.start ?? null);
}

/**
 * Whether enterprises and 个体工商户 fall short of their total by no more than the cooperatives nobody lists may make up: a tenth,
 * which farming and herding counties reach.
 */
function leavesCooperatives(parts: Some<Mention>, whole: Mention): boolean {
  const names = parts.map((part) => part.statement.indicator?.name ?? '');
  if (closedGroupOf(names)?.id !== 'market-entity') return false;
  return nominalOf(whole).times('0.9').lessThan(addUp(parts));
}

function addUp(parts: readonly Mention[]): Decimal {
  return parts.map(nominalOf).reduce((a, b) => a.plus(b), new Decimal(0));
}

/** “办理建议21件、提案6件，共27件”: the parts are the figures of the same unit just before the total. */
function announcedTotals(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((total, index) => {
    if (!isOwnLevel(total) || !announcesTotal(leadOf(total)) || hasOwnList(prose, total)) return [];
    const parts = some(membersOf(runBefore(prose.mentions.slice(0, index), total), total));
    // 新增甲级1家、乙级5家，景区共42家: what was added is not all there is.
    const isAdded = (each: Mention): boolean => each.statement.qualifiers.includes('added');
    if (parts?.some(isAdded) && !isAdded(total) && total.statement.indicator?.span) return [];
    return parts && parts.length >= 2 ? [sum(parts, total, 'contradiction')] : [];
  });
}

/** 发放临时救助、高龄津贴等共计1.6亿元 adds up what its own words list, 组织4批共96名 the batches: none of the figures before. */
function hasOwnList({ mentions }: ProseMentions, total: Mention): boolean {
  const before = mentions[mentions.indexOf(total) - 1];
  const gap = before ? wordsBetween(before, total) : '';
  const batches =
    before !== undefined &&
    !sameKind(before, total) &&
    announcesTotal(gap) &&
    gap.length <= longestAnnouncement;
  return (
    batches ||
    leadOf(total)
      .replace(/^[、，,]/u, '')
      .includes('、')
  );
}

/** 共, 合计: nothing else stands between the batches and their total. */
const longestAnnouncement = 2;

function announcesTotal(lead: string): boolean {
  const words = lead.trim().replace(/(?:将近|接近|近|约|不?超过|超|突破|不足|不到|逾)$/u, '');
  return /(?:合计|共计|总计|共|一共)(?:有|达|为|达到|约)?$/.test(words);
}

/** The unbroken run of levels of the total's unit at the end of the figures before it in the sentence. */
function runBefore(before: readonly Mention[], total: Mention): readonly Mention[] {
  const run: Mention[] = [];
  // 两类主体合计91家: a figure in the total's own words is none of the parts.
  const parts = before.filter((each) => each.statement.figure.span.end <= total.statement.clause.start);
  for (const mention of [...parts].reverse()) {
    const fits = sameSentence(mention, total) && sameKind(mention, total) && isOwnLevel(mention);
    if (!fits || mention.statement.role !== total.statement.role) break;
    // 每人负责培养3名 is a rate for each, no part of the total.
    if (leadOf(mention).includes('每')) return [];
    // A figure after 其中 is a part of the one before it: adding both would count it twice.
    if (mention.statement.partOf) return [];
    run.unshift(mention);
  }
  return run;
}

/**
 * The figures of a run that a total behind it adds up. 新建泵站12座：东片5座、西片7座，共计12座 says its total at the head and again at
 * the tail, and 修闸3座，建站东片5座、西片7座，共12座 adds up its last thing alone: a head is none of its own parts (domain rule 21b). No
 * words tell which is meant, so the numbers do.
 */
function membersOf(run: readonly Mention[], total: Mention): readonly Mention[] {
  // 不足100个 would be the total of anything.
  if (total.statement.figure.bound !== 'exact') return run;
  const heads = headsOf(run);
  const endings = run.slice(1).map((_, at) => run.slice(at));
  const meant = [...endings, heads].find((each) => isSumOf(total, each));
  const [head, ...rest] = run;
  return meant ?? (head && (heads.length === 1 || isSumOf(total, [head])) ? rest : heads);
}

/** 东片5座：新建2座、改造3座，西片7座：新建4座、改造3座: the 5 and the 7, without the parts told of each. */
function headsOf([head, ...rest]: readonly Mention[]): readonly Mention[] {
  if (!head) return [];
  const counts = rest.map((_, at) => at + 1).slice(1);
  const parts = counts.find((count) => isSumOf(head, rest.slice(0, count))) ?? 0;
  return [head, ...headsOf(rest.slice(parts))];
}

function isSumOf(total: Mention, parts: readonly Mention[]): boolean {
  const values = parts.map(intervalOf);
  const [first, ...rest] = values;
  return first !== undefined && mayEqual(rest.reduce(plus, first), intervalOf(total));
}

/** “排查隐患317处，完成整改309处，其余8处正在整改”; “12个项目除一个跨年外，其余11个完工”. */
function rests(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((rest) => {
    if (!isLeft(rest)) return [];
    const before = prose.mentions.filter(
      (each) =>
        sameSentence(each, rest) &&
        sameKind(each, rest) &&
        each.statement.figure.span.end <= rest.statement.figure.span.start,
    );
    const left = before.at(-1);
    const whole = before.at(-2);
    if (whole && left && /除(?:了)?$/u.test(leadOf(left))) return [sum([left, rest], whole, 'contradiction')];
    const [total, ...others] = before;
    const parts = some(others);
    if (!total || !parts || isOfOwn(rest, total)) return [];
    // 其中工业投资12.6亿元、农业投资8.7亿元，其余3.1亿元: the parts of one whole, and what is left of it.
    const listed = parts.every((each) => prose.of(each.statement.partOf) === total);
    // More than one figure in between may be nested in each other; which ones add up is then anybody's guess.
    if (!listed && (parts.length > 1 || parts[0].statement.partOf)) return [];
    // 2018年尚未整改的1个和2019年尚未整改的2个: each is left of another whole.
    if (parts.some(isLeft)) return [];
    return isOwnLevel(total) && parts.every(isOwnLevel) ? [sum([...parts, rest], total, 'suspect')] : [];
  });
}

/**
 * 其余8处, 只剩3个组, 尚未消除风险的27户, 仍有15个没有改完: what is left, said before the figure or of what stands behind it.
 *
 * 还有15个 and 仍有15个 alone may be of something else.
 */
function isLeft(rest: Mention): boolean {
  const words = leftWords.exec(leadOf(rest))?.groups;
  const undone = ['没有', '未'].some((each) => wordsAfter(rest).includes(each));
  return words !== undefined && (words.vague === undefined || undone);
}

const leftWords =
  /(?:(?:其余|剩余|余下|剩下|[只仅还]剩|[尚还]余)[^，,；;]{0,6}|[尚仍还]?未[^，,；;]{2,8}的|(?<vague>[仍尚还]有))$/u;

/** 完成老旧小区改造24个…剩余2个烂尾楼: what is left of another thing than the one counted first. */
function isOfOwn(rest: Mention, total: Mention): boolean {
  const [own, counted] = [rest.statement.indicator, total.statement.indicator];
  const ofTotal = ['其余', '未', '仍有', '尚有', '还有'].some((each) => leadOf(rest).includes(each));
  if (ofTotal || own?.span == null) return false;
  const bare = ['剩', '余下', '尚余'].some((each) => own.name.startsWith(each));
  return !bare && own.key !== counted?.key;
}

/**
 * Posts and the people who hold them: one each, so the posts add up to the people. The units differ, so this is at most
 * a suspect (domain rule 7), and a total far from the sum is taken to count something else.
 */
function jobsForPeople(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((people, index) => {
    if (people.statement.figure.unit.counted !== '人') return [];
    const posts = some(postsBefore(prose.mentions.slice(0, index), people));
    return posts && posts.length >= 2 && isNear(posts, people)
      ? [{ ...sum(posts, people, 'suspect'), note: 'units-differ' as const }]
      : [];
  });
}

function postsBefore(before: readonly Mention[], people: Mention): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of [...before].reverse()) {
    const counted = /(?:岗位|学位|床位)$/.test(mention.statement.indicator?.name ?? '');
    if (!counted || !sameSentence(mention, people)) break;
    run.unshift(mention);
  }
  return run;
}

/** Within a quarter of each other: a total farther off counts something else than the posts. */
function isNear(posts: readonly Mention[], people: Mention): boolean {
  const total = nominalOf(people);
  return !total.isZero() && addUp(posts).minus(total).abs().dividedBy(total).lessThan('0.25');
}

function sum(parts: Some<Mention>, total: Mention, tier: Relation['tier']): Relation {
  return { check: 'sum-mismatch', tier, equation: addedUp(parts, total), note: null };
}
