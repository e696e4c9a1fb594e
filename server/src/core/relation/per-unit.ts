import { Decimal } from '../number/decimal';
import type { Mention } from '../statement/reading';
import { isOwnLevel, leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 为638名对象发放低保金287.1万元，人均4500元; 22个村收入412.6万元，村均18.75万元; 种植4.36万亩、总产2.13万吨，亩产488.5公斤.
 *
 * The total and the count are the nearest ones before it in the sentence; where another pair of the sentence reconciles,
 * or there is none, it is silent: whose average it is must not be guessed.
 */
export function recognisePerUnits(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((perUnit) => {
    const average = averageIn(perUnit);
    if (!average) return [];
    const levels = prose.mentions.filter((each) => isBefore(each, perUnit) && isOwnLevel(each));
    const counts = levels.filter(average.counts);
    const totals = levels.filter((each) => !average.counts(each) && hasDimensionOf(each, perUnit));
    const total = totals.at(-1);
    const count = counts.at(-1);
    if (!total || !count) return [];
    const only = counts.length === 1 && totals.length === 1;
    return [
      {
        check: 'per-unit-mismatch',
        tier: only ? 'contradiction' : 'suspect',
        equation: { form: 'per-unit', total, count, perUnit, per: average.per },
        note: null,
      },
    ];
  });
}

function isBefore(mention: Mention, perUnit: Mention): boolean {
  return (
    sameSentence(mention, perUnit) && mention.statement.figure.span.end <= perUnit.statement.figure.span.start
  );
}

function hasDimensionOf(mention: Mention, other: Mention): boolean {
  return mention.statement.figure.unit.dimension === other.statement.figure.unit.dimension;
}

/** What an average is made over: which figures count it, and how much of their base unit one of it is. */
interface Average {
  readonly counts: (candidate: Mention) => boolean;
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
  if (counted !== undefined) return { counts: (each) => countsAs(each, counted), per: new Decimal(1) };
  if (/(?:游客)?人均消费[^，]{0,4}$/u.test(lead))
    return { counts: (each) => countsAs(each, '人'), per: new Decimal(1) };
  const measured = measuredUnits.find(({ words }) => words.test(lead));
  if (!measured) return null;
  return { counts: (each) => each.statement.figure.unit.dimension === measured.dimension, per: measured.per };
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
