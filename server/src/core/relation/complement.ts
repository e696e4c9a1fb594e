import { addedUp, withinWhole } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { literal } from '../text/literal';
import { isOwnLevel, sameKind, sameSentence } from './gather';
import type { Relation } from './relation';

/**
 * 22个村集体收入…，其中超过20万元的村有9个, and later 仍有13个村集体收入没有超过20万元: those above a threshold and those not
 * above it make all there are.
 *
 * Silent unless both say the very threshold, what is counted and what it is counted by, in one year and territory, and
 * how many there are in all has one value beside one of them. 超过 and 不足 leave out what lies on the threshold itself, so
 * there only too many speak.
 */
export function recogniseComplements(index: QuantityIndex): readonly Relation[] {
  const { mentions } = index;
  const above = mentions.flatMap((each, at) => reaching(each, at, mentions) ?? []);
  if (above.length === 0) return [];
  return mentions.flatMap((each, at) => {
    const below = falling(each, mentions[at + 1]);
    const beside = below ? above.filter((one) => isBeside(one, below)) : [];
    const [one, ...others] = beside;
    if (!below || !one || others.length > 0) return [];
    const whole = wholeOf(one, below, mentions);
    return whole ? [relationOf(one, below, whole)] : [];
  });
}

/** So many things on one side of a threshold: 9个 of “超过20万元的村有9个”. */
interface Side {
  readonly count: Mention;
  readonly threshold: Mention;
  /** What is counted: 村. */
  readonly noun: string;
  /** What sorts them, where the words say so: 集体经营性收入. */
  readonly topic: string;
  /** Whether the threshold itself is on this side. */
  readonly includes: boolean;
}

/** 超过20万元的村有9个, 达到20万元的村由9个增加到14个. */
function reaching(count: Mention, at: number, mentions: readonly Mention[]): Side | null {
  if (!isCount(count)) return null;
  const started = mentions[at - 1]?.statement.standsFor === 'start';
  const threshold = mentions[at - (started ? 2 : 1)];
  if (!threshold || !sameSentence(threshold, count) || threshold.statement.figure.unit.dimension !== 'money')
    return null;
  const { text } = threshold.prose.prose;
  const { span } = threshold.statement.figure;
  const behind = /^(?<bound>及?以上)?的?(?<noun>\p{Script=Han}{1,4}?)(?:已?有|达到?|由)/u.exec(
    text.slice(span.end, count.statement.figure.span.start),
  )?.groups;
  const before = /(?:超过|突破|达到|超)$/u.exec(text.slice(0, span.start))?.[0];
  if (behind?.noun === undefined || (before === undefined && behind.bound === undefined)) return null;
  const includes = before === '达到' || behind.bound !== undefined;
  return { count, threshold, noun: behind.noun, topic: '', includes };
}

/** 仍有13个村集体经营性收入没有超过20万元. */
function falling(count: Mention, threshold: Mention | undefined): Side | null {
  if (!threshold || !isCount(count) || !sameSentence(threshold, count)) return null;
  if (threshold.statement.figure.unit.dimension !== 'money') return null;
  const between = count.prose.prose.text.slice(
    count.statement.figure.span.end,
    threshold.statement.figure.span.start,
  );
  const words =
    /^(?<noun>村|镇|乡|县|社区|企业|单位|项目|公司)(?<topic>\p{Script=Han}{2,12}?)(?:仍|还|尚)?(?<verb>没有超过|未超过|未能超过|没有达到|未达到|未达|不足|低于|不到)$/u.exec(
      between,
    )?.groups;
  if (words?.noun === undefined || words.topic === undefined) return null;
  const includes = (words.verb ?? '').endsWith('超过');
  return { count, threshold, noun: words.noun, topic: words.topic, includes };
}

function isCount(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'count';
}

function isBeside(above: Side, below: Side): boolean {
  const [one, two] = [above.threshold.statement.figure, below.threshold.statement.figure];
  return (
    one.value.printed === two.value.printed &&
    one.unit.text === two.unit.text &&
    above.noun.endsWith(below.noun) &&
    sentenceOf(above.count).includes(below.topic) &&
    sameKind(above.count, below.count) &&
    isOfOneTime(above.count, below.count)
  );
}

function isOfOneTime(a: Mention, b: Mention): boolean {
  return (
    a.statement.role === b.statement.role &&
    a.statement.role === 'actual' &&
    a.statement.scope === b.statement.scope &&
    a.statement.period !== null &&
    a.statement.period.to.year === b.statement.period?.to.year
  );
}

/** How many there are in all: 全镇22个行政村, 22个村中, told beside either side with one value. */
function wholeOf(above: Side, below: Side, mentions: readonly Mention[]): Mention | null {
  const found = mentions.filter(
    (each) =>
      each !== above.count &&
      each !== below.count &&
      isCount(each) &&
      sameKind(each, below.count) &&
      (sameSentence(each, above.count) || sameSentence(each, below.count)) &&
      saysAll(each, below.noun),
  );
  const [first, ...others] = found;
  const one = others.every(
    ({ statement }) => statement.figure.value.printed === first?.statement.figure.value.printed,
  );
  return first && one ? first : null;
}

/** “全镇22个行政村” and “22个村中”; 8个村完成改造 are some of them. */
function saysAll({ prose, statement }: Mention, noun: string): boolean {
  const { text } = prose.prose;
  const { start, end } = statement.figure.span;
  const after = text.slice(end, end + 8);
  if (!new RegExp(`^(?:行政|建制)?${literal(noun)}`, 'u').test(after)) return false;
  return (
    after.startsWith(`${noun}中`) || /(?:^|[全我][镇乡县区市]|[，。；：\n])$/u.test(text.slice(0, start))
  );
}

function sentenceOf({ prose, statement }: Mention): string {
  return prose.prose.text.slice(statement.sentence.start, statement.sentence.end);
}

function relationOf(above: Side, below: Side, whole: Mention): Relation {
  const parts = [above.count, below.count] as const;
  const exact = above.includes !== below.includes;
  return {
    check: exact ? 'sum-mismatch' : 'part-exceeds-whole',
    tier: 'suspect',
    equation: exact ? addedUp(parts, whole) : withinWhole(parts, whole),
    note: null,
  };
}
