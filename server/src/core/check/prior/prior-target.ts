import { intervalOf, nominalOf } from '../../reading/operand';
import { Decimal } from '../../number/decimal';
import { exactly, mayEqual, minus, plus, times, type Interval } from '../../number/interval';
import { takenValueFixes } from '../fix/taken-value';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import { equalsLike, printedOf, valueLike, writtenOf } from '../../reading/printed';
import { wholeYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import { severityOf } from '../catalog';
import type { Finding } from '../finding';
import { placeOf } from '../../reading/place';
import { type PriorContext, counterparts, printsSame } from './beside-prior';

/**
 * What the report says of last year's targets, held against last year's report: the target restated (完成年初确定的4380万元目标),
 * and 超过年初目标0.18亿元 or 完成年初目标的106% with the target it does not print.
 *
 * Only where the base named is that target (domain rule 17): 调整预算, 县下达任务, 奋斗目标 and 序时进度 are others.
 */
export function findPriorTargetConflicts(context: PriorContext, words: FindingWords): readonly Finding[] {
  return context.mentions.flatMap(
    (mention) => restated(mention, context, words) ?? measured(mention, context, words) ?? [],
  );
}

/** The bases that are the target of last year's report, and those that are not. */
const ownTarget = /年初|预期目标|人代会|人大|上年报告|政府工作报告/;
const otherTarget = /下达|[省市县区州]定|上级|调整|奋斗|进度|时序|考核|责任|力争|冲刺|任务/;

function restated(mention: Mention, context: PriorContext, words: FindingWords): Finding | null {
  const { statement } = mention;
  if (statement.role !== 'target' || statement.measure !== 'level') return null;
  if (mention.block.block.kind !== 'table' && !isOwnTarget(baseWords(mention, context))) return null;
  const targets = targetsFor(mention, context);
  const [first] = targets;
  if (!first || targets.some((each) => printsSame(each, mention))) return null;
  const name = statement.indicator?.name ?? '';
  const message = words.companions.priorTarget(name, context.reviewed, writtenOf(mention), writtenOf(first));
  return targetConflict(
    mention,
    first,
    message,
    `${writtenOf(mention)} ≠ ${writtenOf(first)}`,
    context,
    words,
  );
}

function measured(mention: Mention, context: PriorContext, words: FindingWords): Finding | null {
  const { about, against, measure, figure } = mention.statement;
  if ((measure !== 'excess' && measure !== 'completion') || !about || against) return null;
  const result = context.index.mentionOf(about);
  const target = unprintedTarget(mention, context);
  if (!result || !target) return null;
  const rate = figure.unit.dimension === 'rate';
  if (!rate && figure.unit.dimension !== about.figure.unit.dimension) return null;
  if (rate ? fitsRate(mention, result, target) : fitsDifference(mention, result, target)) return null;
  const follows = rate ? rateOf(mention, result, target) : nominalOf(result).minus(nominalOf(target)).abs();
  const computed = valueLike(mention, follows);
  const message = words.companions.priorCompletion(
    printedOf(mention),
    `${target.statement.indicator?.name ?? ''}${writtenOf(target)}`,
    computed,
  );
  const sum = rate
    ? `${printedOf(result)} ÷ ${printedOf(target)} → ${computed}`
    : `${printedOf(result)} − ${printedOf(target)} ${equalsLike(mention, follows)}`;
  return targetConflict(mention, target, message, sum, context, words, [result]);
}

/** What is needed of two reports to find the target that one of them leaves to the other. */
export type TargetBeside = Pick<PriorContext, 'prior' | 'document' | 'reviewed' | 'index'>;

/** The target last year's report set, for a completion or excess of it whose target is not printed beside it. */
export function unprintedTarget(mention: Mention, context: TargetBeside): Mention | null {
  const { about } = mention.statement;
  const result = about && isOwnTarget(baseWords(mention, context)) ? context.index.mentionOf(about) : null;
  const [target] = result ? targetsFor(result, context) : [];
  const isOneKind = target?.statement.figure.unit.dimension === about?.figure.unit.dimension;
  return target && isOneKind ? target : null;
}

function fitsDifference(mention: Mention, result: Mention, target: Mention): boolean {
  const gap = minus(intervalOf(result), setBy(target));
  const fallen = minus(setBy(target), intervalOf(result));
  return mayEqual(gap, intervalOf(mention)) || mayEqual(fallen, intervalOf(mention));
}

/** A target is set, not measured: 3亿元 is that very number and not one rounded to it. */
function setBy(target: Mention): Interval {
  return target.statement.figure.bound === 'exact' ? exactly(nominalOf(target)) : intervalOf(target);
}

/** Writers say 超额完成120% for 完成120%: either reading clears the figure (domain rule 5). */
function fitsRate(mention: Mention, result: Mention, target: Mention): boolean {
  const rate = intervalOf(mention);
  const one = exactly(new Decimal(1));
  const readings: readonly Interval[] =
    mention.statement.measure === 'excess' ? [rate, plus(one, rate), minus(one, rate)] : [rate];
  return readings.some((each) => mayEqual(times(setBy(target), each), intervalOf(result)));
}

function rateOf(mention: Mention, result: Mention, target: Mention): Decimal {
  const ratio = nominalOf(result).dividedBy(nominalOf(target));
  return mention.statement.measure === 'excess' ? ratio.minus(1) : ratio;
}

/** Last year's targets for what the figure measures; for a result the target of its year. */
function targetsFor(mention: Mention, { prior, document, reviewed }: TargetBeside): readonly Mention[] {
  const year = mention.statement.period;
  if (year?.from.year !== reviewed || year.to.year !== reviewed) return [];
  return counterparts(mention, prior, document.scope, { role: 'target', period: wholeYear(reviewed) });
}

/** What the figure says it is held against, or what is said of the task it names: “年初确定的…目标”. */
function baseWords(mention: Mention, { index }: TargetBeside): string {
  const { statement, prose } = mention;
  const rate = prose.statements.find((each) => each.against === statement);
  const { text } = prose.prose;
  const named = [statement.againstName, rate?.againstName].filter((each) => each != null).join('');
  if (index.mentionOf(statement) === null) return '';
  if (named !== '' && named !== '目标') return named;
  const sentence = text.slice(statement.sentence.start, Math.min(statement.figure.span.end + 6, text.length));
  return named === '目标' || statement.standsFor === 'task' ? sentence : '';
}

function isOwnTarget(words: string): boolean {
  return ownTarget.test(words) && !otherTarget.test(words);
}

function targetConflict(
  mention: Mention,
  target: Mention,
  message: string,
  arithmetic: string,
  { prior }: PriorContext,
  words: FindingWords,
  used: readonly Mention[] = [],
): Finding {
  return {
    check: 'prior-target-conflict',
    tier: 'suspect',
    severity: severityOf('suspect'),
    span: placeOf(mention),
    message,
    related: [
      {
        message: words.companions.place.prior,
        span: placeOf(target),
        path: prior.path,
        figure: writtenOf(target),
      },
      ...used.map((each) => ({ message: words.usedFigure, span: placeOf(each) })),
    ],
    derivation: [{ text: arithmetic, spans: [placeOf(mention), ...used.map(placeOf)] }],
    fixes: used.length > 0 ? [] : takenValueFixes(mention, target.statement.figure, words.fix.takeFrom.prior),
  };
}
