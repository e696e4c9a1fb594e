import { mayHold } from '../equation/equation';
import { averagePerUnit } from '../equation/forms';
import { Decimal } from '../number/decimal';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameFullSentence, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 为638名对象发放低保金287.1万元，人均4500元; 22个村收入412.6万元，村均18.75万元; 种植4.36万亩、总产2.13万吨，亩产488.5公斤.
 *
 * Total and count are the nearest ones before it in the sentence; a count may also stand before a ；, and a total
 * after the average where its name says that it is one (平均亩产480公斤，总产量2.1万吨). Where another pair of the sentence
 * reconciles, that one was meant; where there is none, it is silent: whose average it is must not be guessed.
 */
export function recognisePerUnits(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((perUnit) => {
    const average = averageIn(perUnit);
    if (!average || isOneOfStandards(perUnit, prose)) return [];
    const levels = prose.mentions.filter((each) => each !== perUnit && isOwnLevel(each));
    const counts = countsOf(levels, perUnit, average);
    const totals = totalsOf(levels, perUnit, average);
    const pairs = [...totals].reverse().flatMap((total) =>
      [...counts].reverse().map((count): Relation => ({
        check: 'per-unit-mismatch',
        tier: counts.length === 1 && totals.length === 1 ? 'contradiction' : 'suspect',
        equation: averagePerUnit(total, count, perUnit, average.per),
        note: null,
      })),
    );
    const [nearest] = pairs;
    const pair = pairs.find((each) => mayHold(each.equation)) ?? nearest;
    return pair ? [pair] : [];
  });
}

/** 按每亩8元和3元的标准分别兑付…: two standards are of two areas, and which is of which only 分别 says. */
function isOneOfStandards(perUnit: Mention, prose: ProseMentions): boolean {
  const at = prose.mentions.indexOf(perUnit);
  const beside = [prose.mentions[at - 1], prose.mentions[at + 1]].filter((each) => each !== undefined);
  return beside.some((each) => {
    const [first, second] = isBefore(each, perUnit) ? [each, perUnit] : [perUnit, each];
    return sameKind(each, perUnit) && /^(?:和|、|与|或)$/u.test(wordsBetween(first, second));
  });
}

/** What the average is taken over: the counts before it in its sentence, else the only one before a ；. */
function countsOf(levels: readonly Mention[], perUnit: Mention, average: Average): readonly Mention[] {
  const counting = levels.filter((each) => average.counts(each) && isBefore(each, perUnit));
  const near = counting.filter((each) => sameSentence(each, perUnit));
  if (near.length > 0) return near;
  const wide = counting.filter((each) => sameFullSentence(each, perUnit) && average.names(each));
  return wide.length === 1 ? wide : [];
}

/** What is shared out: amounts before the average in its sentence, else the one right after it whose name fits. */
function totalsOf(levels: readonly Mention[], perUnit: Mention, average: Average): readonly Mention[] {
  const amounts = levels.filter(
    (each) =>
      !average.counts(each) &&
      hasDimensionOf(each, perUnit) &&
      sameSentence(each, perUnit) &&
      // 小麦亩产420公斤，玉米亩产700公斤: another average is no total.
      averageIn(each) === null,
  );
  // 4个示范片，每个120亩，共480亩: the total said right behind is theirs.
  const said = amounts.find((each) => isBefore(perUnit, each));
  if (said && /^[，,、\s]*(?:共|合计|共计|总计)(?:有|达)?$/u.test(leadOf(said))) return [said];
  const before = amounts.filter((each) => isBefore(each, perUnit));
  if (before.length > 0) return before;
  const next = amounts.find((each) => isBefore(perUnit, each));
  return next && isTotalOf(next, perUnit) ? [next] : [];
}

/** 平均亩产497.7公斤，总产量2.18万吨: harvested from the same land. */
function isTotalOf(total: Mention, perUnit: Mention): boolean {
  return (
    /(?:亩产|单产)/u.test(leadOf(perUnit)) &&
    /^[，,、\s]*(?:粮食)?总产量?(?:达到|达|为)?$/u.test(leadOf(total))
  );
}

function isBefore(mention: Mention, other: Mention): boolean {
  return mention.statement.figure.span.end <= other.statement.figure.span.start;
}

function hasDimensionOf(mention: Mention, other: Mention): boolean {
  return mention.statement.figure.unit.dimension === other.statement.figure.unit.dimension;
}

/** What an average is made over: which figures count it, and how much of their base unit one of it is. */
interface Average {
  readonly counts: (candidate: Mention) => boolean;
  /** Whether a count before a ； is said to be what is averaged over: 接待游客68万人次；…，游客人均消费. */
  readonly names: (candidate: Mention) => boolean;
  /** 亩 is 2000/3 m², 公里 1000 m, a person or a household 1. */
  readonly per: Decimal;
}

/** What the words average over: 人均 people, 户均 households, 亩产 mu; null where they average nothing. */
function averageIn(mention: Mention): Average | null {
  const lead = leadOf(mention).replace(/^[，,、；;\s]+/u, '');
  const counted =
    /(?:^|平均)(?:每)?(?<noun>人|户|村|家|个|期|处|班)均?(?:纯?收入|增收|消费|补助|达到|达|约|为|面积)*$/u.exec(
      lead,
    )?.groups?.noun;
  if (counted !== undefined)
    return { counts: (each) => countsAs(each, counted), names: () => false, per: new Decimal(1) };
  if (/(?:游客)?人均(?:消费|花费)[^，]{0,4}$/u.test(lead))
    return { counts: (each) => countsAs(each, '人'), names: isVisitors, per: new Decimal(1) };
  const measured = measuredUnits.find(({ words }) => words.test(lead));
  if (!measured) return null;
  const { dimension, per } = measured;
  return { counts: (each) => each.statement.figure.unit.dimension === dimension, names: () => true, per };
}

function isVisitors({ statement }: Mention): boolean {
  return /游客|旅客|游人/u.test(statement.indicator?.name ?? '');
}

const measuredUnits = [
  {
    words: /(?:平均)?(?:亩产|单产|亩均|每亩)[^，]{0,6}$/u,
    dimension: 'area',
    per: new Decimal(2000).dividedBy(3),
  },
  { words: /每平方米[^，]{0,4}$/u, dimension: 'area', per: new Decimal(1) },
  { words: /每公里[^，]{0,4}$/u, dimension: 'length', per: new Decimal(1000) },
] as const;

function countsAs(mention: Mention, counted: string): boolean {
  const { unit, span } = mention.statement.figure;
  if (unit.dimension !== 'count') return false;
  if (unit.counted === counted) return true;
  const after = mention.prose.prose.text.slice(span.end, span.end + 6);
  if (counted === '村') return /^(?:行政)?村/.test(after);
  if (counted === '户') return unit.counted === '家';
  return counted === '人' && unit.counted === '人次';
}
