import { mayHold } from '../equation/equation';
import { averagePerUnit } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { Mention } from '../reading/statement/reading';
import { averageIn, type Average } from './each-average';
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
    // 通组公路18.6公里，分别是甲村4.2公里、…: what is dealt out again is none of the counts, nor is what each of others has (每条沟设两个寨).
    const levels = prose.mentions.filter(
      (each) =>
        each !== perUnit && isOwnLevel(each) && each.statement.share === null && !leadOf(each).includes('每'),
    );
    const counts = countsOf(levels, perUnit, average);
    const totals = totalsOf(levels, perUnit, {
      ...average,
      shares: (each) => average.shares(each) || isBeside(each, counts),
    });
    const both = [...totals]
      .reverse()
      .flatMap((total) => [...counts].reverse().map((count) => ({ total, count })));
    if (both.some(({ total, count }) => isRounded(total, count, perUnit))) return [];
    const pairs = both.map(({ total, count }): Relation => ({
      check: 'per-unit-mismatch',
      tier: both.length === 1 ? 'contradiction' : 'suspect',
      equation: averagePerUnit(total, count, perUnit, average.per),
      note: null,
    }));
    const [nearest] = pairs;
    const pair = pairs.find((each) => mayHold(each.equation)) ?? nearest;
    return pair ? [pair] : [];
  });
}

/** 发放贷款160户768万元: what adjoins a count is what the counted have, whatever the average calls it. */
function isBeside(total: Mention, counts: readonly Mention[]): boolean {
  return counts.some((count) => isBefore(count, total) && ['', '、'].includes(wordsBetween(count, total)));
}

/** 92个网格267名网格员，平均每个3名: nobody has a tenth of a person, so people are averaged to the nearest or the next. */
function isRounded(total: Mention, count: Mention, { statement: { figure } }: Mention): boolean {
  if (figure.unit.dimension !== 'count' || figure.decimals > 0 || nominalOf(count).isZero()) return false;
  const average = nominalOf(total).dividedBy(nominalOf(count));
  const printed = figure.value.kind === 'single' ? figure.value.magnitude.times(figure.unit.scale) : average;
  return average.minus(printed).abs().lessThan(1);
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
      average.shares(each) &&
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

/** 平均亩产497.7公斤，总产量2.18万吨: harvested from the same land; 亩均投资2400元，总投资432万元. */
function isTotalOf(total: Mention, perUnit: Mention): boolean {
  const [own, lead] = [leadOf(perUnit), leadOf(total)];
  if (own.includes('亩均投资') && lead.replace('，', '') === '总投资') return true;
  return /(?:亩产|单产)/u.test(own) && /^[，,、\s]*(?:粮食)?总产量?(?:达到|达|为)?$/u.test(lead);
}

function isBefore(mention: Mention, other: Mention): boolean {
  return mention.statement.figure.span.end <= other.statement.figure.span.start;
}

/** Amounts at any scale; of things counted, the very things: 户均3.7项 is no average of people. */
function hasDimensionOf(mention: Mention, other: Mention): boolean {
  const [amount, average] = [mention, other].map((each) => each.statement.figure.unit);
  // 培训11期660人次，平均每期60人: people who come are counted by the time.
  const people = amount?.counted === '人次' && average?.counted === '人';
  if (average?.dimension === 'count') return people || sameKind(mention, other);
  return mention.statement.figure.unit.dimension === other.statement.figure.unit.dimension;
}
