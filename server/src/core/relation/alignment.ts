import { dealtOut } from '../equation/forms';
import { type Some } from '../equation/some';
import { does, isMark } from '../grammar/token';
import { stretchBehind, tokenAt, tokensIn, type Phrases } from '../phrase/phrases';
import { additiveDimensions } from '../reading/figure/figure';
import type { Mention } from '../reading/statement/reading';
import { dealtLists, endOf, gapBetween, startOf } from './respectively/dealt-lists';
import { leadOf, sameKind, type ProseMentions } from './gather';
import type { Relation } from './relation';
import type { Subjects } from './respectively/subject';
import { subjectsBefore } from './respectively/subjects';

/**
 * Lists dealt out by 分别: “养老服务站、托育点、食堂分别达到12个、8个” names three subjects for two figures.
 *
 * Speaks only where nothing but a slip explains the difference (domain rule 9): three or more of one and fewer, but more
 * than one, of the other; one subject with several figures; one level for two subjects whose next list has two; one value
 * in a unit that only one of the two subjects can have. A value shared by all, comparands (分别高于全国、全省) and subjects
 * that cannot be counted are left alone.
 */
export function recogniseAlignments(prose: ProseMentions): readonly Relation[] {
  if (!prose.prose.prose.text.includes(respectively)) return [];
  const phrases = prose.phrases();
  const dealings: Dealing[] = [];
  phrases.tokens.forEach((token, at) => {
    if (!token.text.startsWith(respectively)) return;
    const dealing = dealingAt(phrases, prose, at, dealings);
    if (dealing) dealings.push(dealing);
  });
  return dealings.flatMap((each) => judgeLists(phrases, each, dealings));
}

const respectively = '分别';

/** One 分别: the subjects before it and the runs of figures behind it, the first its own, the others of the same subjects. */
interface Dealing {
  /** Null where they cannot be counted. */
  readonly subjects: Subjects | null;
  readonly lists: Some<Some<Mention>>;
  readonly sentence: number;
}

function dealingAt(
  phrases: Phrases,
  { mentions, lexicon }: ProseMentions,
  at: number,
  dealings: readonly Dealing[],
): Dealing | null {
  const offset = phrases.tokens[at]?.end ?? 0;
  const first = mentions.findIndex((each) => startOf(each) >= offset);
  const mention = mentions[first];
  if (!mention || comparesBehind(phrases, at, mention)) return null;
  const lists = dealtLists(phrases, mentions, first);
  if (!lists) return null;
  const sentence = mention.statement.sentence.start;
  const figures = mentions.filter(
    (each) => each.statement.sentence.start === sentence && endOf(each) <= offset,
  );
  const before = dealings.findLast((each) => each.sentence === sentence);
  const place = {
    at,
    sentence: tokenAt(phrases, sentence),
    figures,
    earlier: before?.subjects,
    dealt: before ? figures.indexOf(lastOf(before)) + 1 : 0,
  };
  return { subjects: subjectsBefore(phrases, place, lexicon), lists, sentence };
}

function lastOf({ lists }: Dealing): Mention {
  const list = lists.at(-1) ?? lists[0];
  return list.at(-1) ?? list[0];
}

/** 分别高于全国、全省 and 分别高于全国全省: what is counted behind 分别 may be comparands, so nothing is held against the subjects. */
function comparesBehind(phrases: Phrases, at: number, first: Mention): boolean {
  const between = tokensIn(phrases, { from: at + 1, to: tokenAt(phrases, startOf(first)) });
  const owners = between.filter((token) => does(token, 'owner', 'level'));
  return between.some((token) => isMark(token, '，,；;。：:、') || does(token, 'joint')) || owners.length > 1;
}

function judgeLists(
  phrases: Phrases,
  { subjects, lists, sentence }: Dealing,
  dealings: readonly Dealing[],
): readonly Relation[] {
  if (!subjects) return [];
  const alike = dealings.filter((each) => each.sentence === sentence && each.subjects === subjects);
  const paired = alike.some((each) => each.lists.some((list) => list.length === 2));
  const isOne = subjects.readings[0].length === 1;
  return lists.flatMap((list) =>
    isOne && (goesOnDealing(list, dealings) || isDealtBehind(phrases, list))
      ? []
      : judge(phrases, subjects, withoutNext(phrases, subjects, list), paired),
  );
}

/** “5%和7%，82%以上的资金”: what stands behind a ， is of the next clause where the names are dealt out before it. */
function withoutNext(phrases: Phrases, { readings }: Subjects, list: Some<Mention>): Some<Mention> {
  const [first, ...rest] = list;
  const stop = rest.findIndex((each, at) => isMark(gapBetween(phrases, list[at] ?? first, each)[0], '，,'));
  const before: Some<Mention> = stop < 0 ? list : [first, ...rest.slice(0, stop)];
  return readings.some(({ length }) => length > 1 && length === before.length) ? before : list;
}

/**
 * 城乡低保标准分别提高到750元、590元，特困供养标准分别提高到975元、767元: the second is dealt to the two of the first.
 */
function goesOnDealing(list: Some<Mention>, dealings: readonly Dealing[]): boolean {
  const [{ statement }] = list;
  return dealings.some(
    ({ sentence, lists, subjects }) =>
      sentence === statement.sentence.start &&
      startOf(lists[0][0]) < startOf(list[0]) &&
      subjects?.readings.some((each) => each.length === list.length) === true &&
      lists[0].length === list.length,
  );
}

/** 分别有2人、45人获省委和市委表彰: they are dealt to what is listed behind. */
function isDealtBehind(phrases: Phrases, list: Some<Mention>): boolean {
  const from = tokenAt(phrases, endOf(list.at(-1) ?? list[0]));
  const behind = tokensIn(phrases, { from, to: stretchBehind(phrases, from, '，,；;。！？\n') });
  return behind.some((token) => isMark(token, '、') || does(token, 'joint'));
}

function judge(
  phrases: Phrases,
  subjects: Subjects,
  figures: Some<Mention>,
  paired: boolean,
): readonly Relation[] {
  const { counts, readings, sure, open } = subjects;
  const [names] = readings;
  const aligned = (tier: Relation['tier'], given = names): readonly Relation[] => [
    { check: 'alignment-mismatch', tier, equation: dealtOut(given, figures), note: null },
  ];
  if (figures.length === 1) {
    const [only] = figures;
    if (isForeign(subjects, only)) return aligned('suspect');
    if (names.length === 2 && paired && isLevel(only)) return aligned('suspect');
    if (!endsClause(phrases, only) || !isDealt(only) || !isSharedOddly(subjects, only)) return [];
    return aligned('lead');
  }
  const fitting = readings.find((each) => each.length === figures.length);
  if (fitting) return aligned(tierOf[sure], fitting);
  if (counts.includes(figures.length)) return [];
  const fair = [...counts, ...readings.map((each) => each.length)];
  if (open && figures.length > Math.max(...fair)) return [];
  if (fair.every((each) => each > 1)) return aligned(tierOf[sure]);
  return names.length === 1 && isOfOne(figures) ? aligned(sure === 'yes' ? 'suspect' : 'lead') : [];
}

const tierOf: Readonly<Record<Subjects['sure'], Relation['tier']>> = {
  yes: 'contradiction',
  likely: 'suspect',
  no: 'lead',
};

/**
 * Whether figures could be two values of one thing at all: 945个、47种 are of two things in one word (药品耗材), and 由41.9%、50.3%
 * speaks of groups named before.
 */
function isOfOne(figures: Some<Mention>): boolean {
  const [first, ...rest] = figures;
  return rest.every((each) => sameKind(first, each)) && first.statement.standsFor === 'itself';
}

/**
 * 城乡居民收入分别增长8.3%: one exact result for two; now and then it is meant, so it is only asked about. A goal, a bound and a round value (分别增长10%以上)
 * are shared as a matter of course (domain rule 9).
 */
function isSharedOddly({ readings, counts, open }: Subjects, { statement }: Mention): boolean {
  const { figure, role, standsFor, measure } = statement;
  const { value, bound, decimals } = figure;
  const several = !open && !counts.includes(1) && readings[0].length > 1;
  if (!several || role !== 'actual' || standsFor !== 'itself') return false;
  // 分别完成任务的108%: a shared degree of a task.
  if (measure === 'completion' || measure === 'excess') return false;
  if (bound !== 'exact' || value.kind !== 'single' || figure.unit.dimension === 'rank') return false;
  return decimals > 0 || (value.magnitude.greaterThan(roundUpTo) && !value.magnitude.modulo(5).isZero());
}

/** Whether 分别 deals out the figure itself: 由180元和75元分别提高到253元 is a shared end, and 均增长7.5% says that it is shared. */
function isDealt(figure: Mention): boolean {
  const lead = leadOf(figure);
  const dealt = lead.slice(lead.lastIndexOf(respectively));
  return (
    lead.includes(respectively) && !['由', '从'].some((each) => lead.includes(each)) && !dealt.includes('均')
  );
}

/** Whether the list surely ends with the figure: behind 86.5%（省口径） and 3.8%、-7.1% it goes on. */
function endsClause(phrases: Phrases, figure: Mention): boolean {
  const behind = phrases.tokens[tokenAt(phrases, figure.statement.figure.extent.end)];
  return behind === undefined || isMark(behind, '，,；;。！？\n');
}

/** Small whole numbers are as often alike as not: 分别新增3个. */
const roundUpTo = 10;

/** A level that is no round shared one: 166.6亿元, 37812元, 53家. */
function isLevel({ statement: { figure } }: Mention): boolean {
  const { dimension } = figure.unit;
  return figure.bound === 'exact' && !['rate', 'point', 'multiple', 'doubling', 'rank'].includes(dimension);
}

/** 分别增长64.7万人次 after a number of visitors and an income: the income cannot grow by people. */
function isForeign({ dimensions }: Subjects, { statement: { figure } }: Mention): boolean {
  const { dimension } = figure.unit;
  return (
    additiveDimensions.has(dimension) &&
    dimensions.length === 2 &&
    dimensions.some((each) => each !== dimension) &&
    dimensions.every((each) => additiveDimensions.has(each))
  );
}
