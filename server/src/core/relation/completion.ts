import { difference, growth, ratio, withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { QuantityIndex } from '../reading/quantity';
import type { Relation } from './relation';

/**
 * 完成任务的77.7%, 为年初预算4050万元的103.4%, 超出年初预算74.5%, 超收136.5万元: result, task and rate.
 *
 * The task is the figure in the same words, else the one target of the same indicator and year in this report; where
 * there is none it is implied by result and rate, and a quiet hint says that it is nowhere stated.
 */
export function recogniseCompletions(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((rate) => {
    const { measure, figure } = rate.statement;
    if (measure !== 'completion' && measure !== 'excess') return [];
    const result = prose.of(rate.statement.about);
    if (!result) return [];
    const stated = prose.of(rate.statement.against);
    // What a budget was adjusted to may count other items than the result (domain rule 3).
    if (stated && (rate.statement.againstName ?? '').includes('调整')) return [];
    const planned = stated ? null : plannedBefore(result, rate, prose);
    const base = stated ?? planned ?? taskOf(result, rate, index);
    if (figure.unit.dimension === 'rate') return [rateRelation(result, base, rate, stated !== null)];
    // 超计划进度2.9个百分点 lies between two rates, not between two amounts.
    if (measure !== 'excess' || !sameKind(result, rate)) return [];
    if (base) return [amountRelation(result, base, rate, stated !== null)];
    return isBeyond(rate) ? [noMoreThan(result, rate)] : [];
  });
}

/** 超年度计划0.4万人; 超额完成市定任务10个 and 比目标值2.2低 may give the task. */
function isBeyond(rate: Mention): boolean {
  const lead = leadOf(rate);
  return rate.statement.againstName !== null && lead.includes('超') && !lead.includes('超额');
}

/** 新增就业2.3万人，超年度计划0.4万人: however much was planned, what goes beyond it is part of the result. */
function noMoreThan(result: Mention, excess: Mention): Relation {
  const equation = withinWhole([excess], result);
  return { check: 'part-exceeds-whole', tier: 'suspect', equation, note: null };
}

function rateRelation(result: Mention, base: Mention | null, rate: Mention, inWords: boolean): Relation {
  return {
    check: 'completion-mismatch',
    tier: inWords ? 'contradiction' : 'suspect',
    equation: (rate.statement.measure === 'excess' ? growth : ratio)(result, base, rate),
    note: null,
  };
}

function amountRelation(result: Mention, base: Mention, change: Mention, inWords: boolean): Relation {
  const short = /短收|少/.test(
    change.prose.prose.text.slice(change.statement.clause.start, change.statement.figure.span.start),
  );
  return {
    check: 'difference-mismatch',
    tier: inWords ? 'contradiction' : 'suspect',
    equation: difference(base, result, change, short ? -1 : 1),
    note: null,
  };
}

/**
 * 计划投资1.24亿元，实际完成1.31亿元，为计划的105.6%: what the words of the rate call 计划 is the figure just before, which is called so too.
 */
function plannedBefore(result: Mention, rate: Mention, prose: ProseMentions): Mention | null {
  const said = rate.statement.againstName ?? '';
  const before = prose.mentions[prose.mentions.indexOf(result) - 1];
  const plan = ['计划', '任务', '目标'].find((each) => said.includes(each));
  if (!before || plan === undefined || !sameSentence(before, result) || !sameKind(before, result))
    return null;
  // 计划总投资 is another plan than the year's.
  const total = said.includes('总') === leadOf(before).includes('总');
  return total && leadOf(before).includes(plan) && isOwnLevel(before) ? before : null;
}

/**
 * The target of the result's indicator for its year, when the report states exactly one before the result's sentence
 * ends. Adjusted budgets, higher bodies' tasks and 奋斗目标 are other bases (domain rule 17): silent.
 */
function taskOf(result: Mention, rate: Mention, index: QuantityIndex): Mention | null {
  if (/调整|下达|奋斗|序时|上级|市|县|区|上年|去年/.test(rate.statement.againstName ?? '')) return null;
  const { indicator, period, figure } = result.statement;
  if (!indicator || !period) return null;
  const targets = index
    .of(indicator.key)
    .filter(
      (each) => each !== result && each.statement.role === 'target' && each.statement.measure === 'level',
    )
    .filter(
      (each) =>
        each.statement.period?.to.year === period.to.year &&
        each.statement.figure.unit.dimension === figure.unit.dimension,
    );
  const [only, ...others] = targets;
  return only && others.length === 0 ? only : null;
}
