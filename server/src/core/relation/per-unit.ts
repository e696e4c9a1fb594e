import type { Mention } from '../statement/reading';
import { leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 为638名对象发放低保金287.1万元，人均4500元; 22个村收入412.6万元，村均18.75万元; 种植4.36万亩、总产2.13万吨，亩产488.5公斤.
 *
 * The total and the count are the nearest ones before it in the sentence; where another pair of the sentence reconciles,
 * or there is none, it is silent: whose average it is must not be guessed.
 */
export function recognisePerUnits(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((perUnit) => {
    const per = averagedOver(perUnit);
    if (!per) return [];
    const before = prose.mentions.filter(
      (each) => sameSentence(each, perUnit) && each !== perUnit && each.statement.measure === 'level',
    );
    const counts = before.filter((each) => per(each));
    const totals = before.filter(
      (each) =>
        !per(each) &&
        each.statement.figure.unit.dimension === perUnit.statement.figure.unit.dimension &&
        each !== perUnit,
    );
    const total = nearest(totals, perUnit);
    const count = nearest(counts, perUnit);
    if (!total || !count || total === count) return [];
    return [
      {
        check: 'per-unit-mismatch',
        tier: counts.length === 1 && totals.length === 1 ? 'contradiction' : 'suspect',
        equation: { form: 'per-unit', total, count, perUnit },
        note: null,
      },
    ];
  });
}

function nearest(candidates: readonly Mention[], to: Mention): Mention | null {
  return (
    candidates.filter((each) => each.statement.figure.span.end <= to.statement.figure.span.start).at(-1) ??
    null
  );
}

/** What the words average over: 人均 people, 户均 households, 亩产 mu; null where they average nothing. */
function averagedOver(mention: Mention): ((candidate: Mention) => boolean) | null {
  const lead = leadOf(mention).replace(/^[，,、；;\s]+/u, '');
  const counted =
    /(?:^|平均)(?:每)?(人|户|村|家|个|期|处|班)均?(?:纯?收入|增收|消费|补助|达|达到|约|为|面积)*$/u.exec(
      lead,
    )?.[1];
  if (counted) return (each) => each.statement.figure.unit.dimension === 'count' && countsAs(each, counted);
  if (/(?:平均)?(?:亩产|单产|亩均|每亩)[^，]{0,6}$/u.test(lead))
    return (each) => each.statement.figure.unit.dimension === 'area';
  if (/(?:游客)?人均消费[^，]{0,4}$/u.test(lead))
    return (each) => each.statement.figure.unit.dimension === 'count' && countsAs(each, '人');
  if (/每平方米[^，]{0,4}$/u.test(lead)) return (each) => each.statement.figure.unit.dimension === 'area';
  return /每公里[^，]{0,4}$/u.test(lead) ? (each) => each.statement.figure.unit.dimension === 'length' : null;
}

function countsAs(mention: Mention, counted: string): boolean {
  const { unit, span } = mention.statement.figure;
  if (unit.counted === counted) return true;
  const after = mention.prose.prose.text.slice(span.end, span.end + 6);
  return counted === '村'
    ? /^(?:行政)?村/.test(after)
    : counted === '户'
      ? unit.counted === '家' || unit.counted === '户'
      : counted === '人' && unit.counted === '人次';
}
