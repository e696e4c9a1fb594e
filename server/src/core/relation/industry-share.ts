import { ratio } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameKind } from './gather';
import type { Relation } from './relation';

/**
 * 三次产业结构为22.3:31.5:46.2 beside 地区生产总值160.5亿元 and 第三产业增加值74.1亿元: each share is its industry's value added in
 * the whole product.
 *
 * Only for one territory and year with one value each. Levels and structure are both at current prices, but the three may
 * be estimates of different days, so this is a lead at most (domain rule 2).
 */
export function recogniseIndustryShares(index: QuantityIndex): readonly Relation[] {
  return industries.flatMap(([share, level]) =>
    index.of(share).flatMap((rate) => {
      if (rate.statement.measure !== 'share' || rate.statement.role !== 'actual') return [];
      const result = soleLevel([...index.of(level), ...index.of('增加值').filter(isOf(level))], rate);
      const base = soleLevel(index.of('地区生产总值'), rate) ?? soleLevel(index.of('国内生产总值'), rate);
      if (!result || !base || !sameKind(result, base)) return [];
      const equation = ratio(result, base, rate);
      return [{ check: 'share-mismatch', tier: 'lead', equation, note: null }];
    }),
  );
}

const industries = [
  ['第一产业比重', '第一产业增加值'],
  ['第二产业比重', '第二产业增加值'],
  ['第三产业比重', '第三产业增加值'],
] as const;

/** 增加值 alone is that of the industry its sentence opens with: 服务业支撑力增强，…，完成增加值72亿元. */
function isOf(level: string): (mention: Mention) => boolean {
  const opening = sentenceOpenings.get(level);
  return ({ prose, statement }) =>
    opening?.test(prose.prose.text.slice(statement.sentence.start, statement.sentence.end).trim()) === true;
}

const sentenceOpenings: ReadonlyMap<string, RegExp> = new Map([
  ['第二产业增加值', /^(?:第二产业|二产)/u],
  ['第三产业增加值', /^(?:第三产业|三产|服务业)(?!中|里|方面)/u],
]);

/** The level of the rate's own territory and period; null where it is printed with two values. */
function soleLevel(mentions: readonly Mention[], { statement }: Mention): Mention | null {
  const [first, ...others] = mentions.filter(
    (each) =>
      isOwnLevel(each) &&
      each.statement.role === statement.role &&
      each.statement.scope === statement.scope &&
      samePeriod(each.statement.period, statement.period) &&
      each.statement.qualifiers.length === 0,
  );
  const one = others.every(
    (each) => each.statement.figure.value.printed === first?.statement.figure.value.printed,
  );
  return first && one ? first : null;
}
