import { dealtOut } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { markText, type MarkedText } from '../enumeration/count/marked-text';
import { sameKind, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { some, type Some } from '../equation/some';
import { subjectsBefore, type Subjects } from './subjects';

/**
 * Lists dealt out by 分别: “养老服务站、托育点、食堂分别达到12个、8个” names three subjects for two figures.
 *
 * Speaks only where nothing but a slip explains the difference (domain rule 9): three or more of one and fewer, but more
 * than one, of the other; one subject with several figures; one level for two subjects whose next list has two; one value
 * in a unit that only one of the two subjects can have. A value shared by all, comparands (分别高于全国、全省) and subjects
 * that cannot be counted are left alone.
 */
export function recogniseAlignments(prose: ProseMentions): readonly Relation[] {
  const { text } = prose.prose.prose;
  if (!text.includes('分别')) return [];
  const marked = markText(text);
  const dealings: Dealing[] = [];
  for (const { index: at } of text.matchAll(/分别/gu)) {
    const dealing = dealingAt(marked, prose, at, dealings.at(-1));
    if (dealing) dealings.push(dealing);
  }
  return dealings.flatMap((each) => judgeLists(each, dealings));
}

/** One 分别: the subjects before it and the runs of figures behind it, the first its own, the others of the same subjects. */
interface Dealing {
  /** Null where they cannot be counted. */
  readonly subjects: Subjects | null;
  readonly lists: Some<Some<Mention>>;
  readonly sentence: number;
}

function dealingAt(
  marked: MarkedText,
  prose: ProseMentions,
  at: number,
  before: Dealing | undefined,
): Dealing | null {
  const { text } = marked;
  const { mentions } = prose;
  const first = mentions.find((each) => startOf(each) >= at + 2);
  // 分别高于全国、全省: what is counted behind 分别 may be comparands, so nothing is held against the subjects.
  if (!first || /[，,；;。：:、]|[和与及]/u.test(text.slice(at + 2, startOf(first)))) return null;
  const sentence = first.statement.sentence.start;
  const lists = some(listsFrom(text, mentions, mentions.indexOf(first)));
  if (!lists) return null;
  const figures = mentions.filter((each) => each.statement.sentence.start === sentence && endOf(each) <= at);
  const earlier = before?.sentence === sentence ? before.subjects : undefined;
  return {
    subjects: subjectsBefore(marked, { sentence, at, figures, earlier }, prose.lexicon),
    lists,
    sentence,
  };
}

/** The run of figures that begins at an index, and the runs behind it that speak of the same subjects. */
function listsFrom(text: string, mentions: readonly Mention[], from: number): readonly Some<Mention>[] {
  const lists: Some<Mention>[] = [];
  let at = from;
  for (;;) {
    const run = some(runFrom(text, mentions, at));
    if (!run) return lists;
    lists.push(run);
    at += run.length;
    const next = mentions[at];
    const last = run.at(-1) ?? run[0];
    if (next?.statement.sentence.start !== last.statement.sentence.start) return lists;
    if (!goesOnOf.test(text.slice(endOf(last), startOf(next)))) return lists;
  }
}

/** Nothing but a verb between two runs: “，同比增长”, “压缩至”, “、增长”; a new name would be another subject. */
const goesOnOf =
  /^(?:以上|左右|以内)?[，,、]?(?:可比|同比|环比|比[^，,、。；]{1,10}?|较[^，,、。；]{1,10}?|年均|预计|实际|力争|再|又)*(?:增长|下降|提高|提升|增加|减少|压缩|压减|降低|递增|达到|增至|增幅为?|增速为?)(?:到|至|了)*(?:约|近|超|超过)?$/u;

function runFrom(text: string, mentions: readonly Mention[], from: number): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of mentions.slice(from)) {
    const last = run.at(-1);
    const gap = last ? text.slice(endOf(last), startOf(mention)) : '';
    if (last && !joins.test(gap) && !(/^(?:以上|左右)?[，,]\s*$/u.test(gap) && sameKind(last, mention)))
      break;
    run.push(mention);
  }
  return run;
}

const joins = /^(?:以上|左右|以内|多|余)?\s*(?:、|和|与|及|以及)\s*(?:约|近|超|超过)?\s*$/u;

function judgeLists(
  { subjects, lists, sentence }: Dealing,
  dealings: readonly Dealing[],
): readonly Relation[] {
  if (!subjects) return [];
  const { names } = subjects;
  const alike = dealings.filter((each) => each.sentence === sentence && each.subjects === subjects);
  const paired = alike.some((each) => each.lists.some((list) => list.length === 2));
  return lists.flatMap((list) =>
    names.length === 1 && goesOnDealing(list, dealings) ? [] : judge(subjects, list, paired),
  );
}

/**
 * 城乡低保标准分别提高到750元、590元，特困供养标准分别提高到975元、767元: the second is dealt to the two of the first.
 */
function goesOnDealing(list: Some<Mention>, dealings: readonly Dealing[]): boolean {
  const [{ statement }] = list;
  return dealings.some(
    (each) =>
      each.sentence === statement.sentence.start &&
      startOf(each.lists[0][0]) < startOf(list[0]) &&
      each.subjects !== null &&
      each.subjects.names.length === list.length &&
      each.lists[0].length === list.length,
  );
}

function judge(subjects: Subjects, figures: Some<Mention>, paired: boolean): readonly Relation[] {
  const { counts, names } = subjects;
  const aligned = (tier: Relation['tier']): readonly Relation[] => [
    {
      check: 'alignment-mismatch',
      tier,
      equation: dealtOut(names, figures),
      note: null,
    },
  ];
  if (figures.length === 1 && isForeign(subjects, figures[0])) return aligned('suspect');
  if (counts.includes(figures.length))
    return names.length === figures.length && names.length > 1 ? aligned('contradiction') : [];
  const count = names.length;
  if (subjects.open && figures.length > count) return [];
  const least = Math.min(...counts, figures.length);
  const most = Math.max(...counts, figures.length);
  // 、 alone parts names beyond doubt; a 和 may stand inside one (软件和信息服务业).
  if (least >= 2 && most >= 3) return aligned(tierOf[subjects.sure]);
  if (most === figures.length && count === 1)
    return isOfOne(figures) ? aligned(subjects.sure === 'yes' ? 'suspect' : 'lead') : [];
  if (figures.length > 1 || count !== 2) return [];
  return paired && isLevel(figures[0]) ? aligned('suspect') : [];
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

/** A level that is no round shared one: 166.6亿元, 37812元, 53家. */
function isLevel({ statement: { figure } }: Mention): boolean {
  const { dimension } = figure.unit;
  return (
    figure.bound === 'exact' && dimension !== 'rate' && dimension !== 'point' && dimension !== 'multiple'
  );
}

/** 分别增长64.7万人次 after a number of visitors and an income: the income cannot grow by people. */
function isForeign({ dimensions }: Subjects, { statement: { figure } }: Mention): boolean {
  const { dimension } = figure.unit;
  const amounts = ['money', 'count', 'area', 'length', 'mass', 'volume', 'energy'];
  return (
    amounts.includes(dimension) &&
    dimensions.length === 2 &&
    dimensions.some((each) => each !== dimension) &&
    dimensions.every((each) => amounts.includes(each))
  );
}

function startOf(mention: Mention): number {
  return mention.statement.figure.span.start;
}

function endOf(mention: Mention): number {
  return mention.statement.figure.span.end;
}
