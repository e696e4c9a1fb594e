import { withinWhole } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import { Decimal } from '../number/decimal';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameFullSentence, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 亿元以上项目20个，5亿元以上项目10个，10亿元以上项目5个: those above a higher threshold are among those above a lower one.
 *
 * Only for one noun in one sentence, counted right after its threshold, each following the other; 其中新开工 and 竣工 in
 * between count others. Only for projects, firms and parks, which are always told this way: 收入20万元以上的村9个、50万元以上的村12个 may
 * be meant as bands.
 */
export function recogniseNestedThresholds({ mentions }: ProseMentions): readonly Relation[] {
  const classes = mentions.flatMap((each, at) => classOf(each, mentions[at - 1]) ?? []);
  return classes.flatMap((higher, at) => {
    const lower = classes[at - 1];
    // From high to low they may be bands: 亿元以上13个，5000万元以上11个.
    if (!lower || !areBeside(lower, higher) || !lower.threshold.lt(higher.threshold)) return [];
    const equation = withinWhole([higher.count], lower.count);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

/** So many things above a threshold: 10个 of “5亿元以上项目不少于10个”. */
interface ThresholdClass {
  readonly count: Mention;
  /** In 元. */
  readonly threshold: Decimal;
  readonly noun: string;
  /** Where the words of this class begin. */
  readonly start: number;
}

function classOf(count: Mention, before: Mention | undefined): ThresholdClass | null {
  if (!isOwnLevel(count) || count.statement.figure.unit.dimension !== 'count') return null;
  const { sentence, figure } = count.statement;
  const lead = count.prose.prose.text.slice(sentence.start, figure.span.start);
  const match =
    /(?<over>[超过])?(?<digits>\d*)(?<scale>[百千]?万|[百千]?亿)元(?<above>(?:及)?以上)?的?(?<noun>\p{Script=Han}{0,8}(?:项目|企业|园区|集群))?(?:不少于|达到?|共|有|为)?$/u.exec(
      lead,
    )?.groups;
  if (!match?.scale || (!match.over && !match.above)) return null;
  const threshold = match.digits ? thresholdAt(before, count) : bare(match.scale);
  if (!threshold) return null;
  return { count, threshold, noun: match.noun ?? '', start: lead.length };
}

function thresholdAt(before: Mention | undefined, count: Mention): Decimal | null {
  if (!before || !sameSentence(before, count)) return null;
  const { standsFor, figure } = before.statement;
  return standsFor === 'threshold' || figure.bound === 'over' ? nominalOf(before) : null;
}

/** 亿元以上, 千万元以上: one of the scale. */
function bare(scale: string): Decimal {
  const zeros = Array.from(scale).reduce((sum, each) => sum + ({ 百: 2, 千: 3, 万: 4, 亿: 8 }[each] ?? 0), 0);
  return new Decimal(10).pow(zeros);
}

/** Two classes of one noun, which may be left out behind the second: 超15亿元的园区8个、超20亿元5个. */
function areBeside(first: ThresholdClass, second: ThresholdClass): boolean {
  if (first.noun === '' || (second.noun !== first.noun && second.noun !== '')) return false;
  const [one, two] = [first.count, second.count];
  if (!sameFullSentence(one, two) || !sameKind(one, two) || one.statement.role !== two.statement.role)
    return false;
  const { text } = one.prose.prose;
  const between = text.slice(one.statement.figure.span.end, two.statement.figure.span.start);
  // 超千万元企业27家，数量增长50%；超亿元企业4家: how the first grew may stand between.
  return /^(?:[，,](?:数量)?(?:同比)?增长[\d.]+[%％])?[、，,；;](?:其中)?(?:[\d百千万亿]+元(?:及)?以上|[超过][\d百千万亿]+元)/u.test(
    between,
  );
}
