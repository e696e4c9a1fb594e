import { intervalOf, nominalOf } from '../reading/operand';
import { mayBeAtMost } from '../number/interval';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { printedOf } from '../reading/printed';
import { samePeriod, wholeYear } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import type { Finding } from './finding';
import { placeOf } from '../reading/place';
import type { TargetContext } from './target-missing';

/**
 * A target lower than what the year before already reached: 固定资产投资3.2亿元 planned after 3.52亿元. A lead: it may be meant.
 *
 * Full-year levels of headline indicators that should rise, never rates; silent for yearly counts of tasks (新增就业) and for
 * 招商 (domain rule 14), and for a floor: 粮食总产量稳定在36亿斤以上 after a rich harvest is how such targets are set.
 */
export function findTargetsBelowResults(context: TargetContext, words: FindingWords): readonly Finding[] {
  const { plan, reviewed } = context.document.years;
  if (plan === null || reviewed === null) return [];
  return context.mentions.flatMap((target) => {
    if (!isLevel(target, 'target', plan) || !isRising(target, context)) return [];
    if (target.statement.figure.bound === 'atLeast') return [];
    const { indicator, scope, figure } = target.statement;
    const results = context.index
      .of(indicator?.key ?? '')
      .filter(
        (each) =>
          isLevel(each, 'actual', reviewed) &&
          each.statement.scope === scope &&
          each.statement.figure.unit.dimension === figure.unit.dimension,
      );
    const [first] = results;
    // Any result that the target reaches clears it: the others may be of another scope.
    return first && results.every((each) => isAboveTarget(each, target))
      ? [toFinding(target, first, words)]
      : [];
  });
}

function isLevel({ statement }: Mention, role: 'target' | 'actual', year: number): boolean {
  const { measure, standsFor, period, qualifiers, figure } = statement;
  return (
    statement.role === role &&
    measure === 'level' &&
    standsFor === 'itself' &&
    samePeriod(period, wholeYear(year)) &&
    qualifiers.length === 0 &&
    figure.value.kind === 'single'
  );
}

function isRising({ statement: { indicator } }: Mention, { lexicon }: TargetContext): boolean {
  const entry = lexicon.find(indicator?.key ?? '');
  return entry?.headline === true && entry.direction === 'up' && !/新增|招商|项目/.test(entry.name);
}

/** Above it whatever the rounding of both; ten times as much is no low target but a slip, for `unit-slip` to say. */
function isAboveTarget(result: Mention, target: Mention): boolean {
  const slipped = nominalOf(target).times(10).lessThan(nominalOf(result));
  return !slipped && !mayBeAtMost(intervalOf(result), intervalOf(target));
}

function toFinding(target: Mention, result: Mention, words: FindingWords): Finding {
  const name = target.statement.indicator?.name ?? '';
  return {
    check: 'target-below-result',
    tier: 'lead',
    severity: 'information',
    span: placeOf(target),
    message: words.targetBelow(name, printedOf(target), printedOf(result)),
    related: [{ message: words.usedFigure, span: placeOf(result) }],
    derivation: [
      { text: `${printedOf(target)} < ${printedOf(result)}`, spans: [placeOf(target), placeOf(result)] },
    ],
    fixes: [],
  };
}
