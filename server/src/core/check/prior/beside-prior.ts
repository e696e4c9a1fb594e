import { mayPrintOne, type Printing } from '../../number/rounding';
import { printedToOnePlace, signedText } from '../../reading/figure/figure';
import { isInName } from '../../documents/figures-file/compare';
import type { ReadCompanion } from '../../documents/companion/read-companion';
import { intervalOf, nominalOf } from '../../reading/operand';
import { mayEqual } from '../../number/interval';
import { samePeriod } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Period, Role } from '../../reading/statement/statement';
import type { TargetContext } from '../target-missing';

/** A report beside the one of the year before. */
export interface PriorContext extends TargetContext {
  readonly prior: ReadCompanion;
  /** The year this report looks back on, whose plan the prior report set. */
  readonly reviewed: number;
}

/** The report beside last year's; null where it names none or its year is unknown. */
export function besidePrior(context: TargetContext): PriorContext | null {
  const { prior } = context.companions;
  const { reviewed } = context.document.years;
  return prior && reviewed !== null ? { ...context, prior, reviewed } : null;
}

/** What of another report may be held against a figure: the same indicator, scope and measure, with this role and period. */
export interface Counterpart {
  readonly role: Role;
  readonly period: Period;
}

/**
 * The figures of another report that speak of the same quantity: for “完成年初确定的4480万元目标” last year's “财政总收入4480万元”.
 *
 * 新增 and 累计, 预期 and 力争 stay apart, and so do the whole territory and its parts; two values more than twice apart are
 * two quantities under one name.
 */
export function counterparts(
  mention: Mention,
  other: Pick<ReadCompanion, 'index' | 'document'>,
  own: string | null,
  { role, period }: Counterpart,
): readonly Mention[] {
  const { indicator, measure, figure } = mention.statement;
  if (!indicator) return [];
  return other.index.of(indicator.key).filter((each) => {
    const { statement } = each;
    return (
      statement.role === role &&
      samePeriod(statement.period, period) &&
      statement.measure === measure &&
      statement.standsFor !== 'threshold' &&
      statement.figure.unit.dimension === figure.unit.dimension &&
      (statement.figure.unit.counted ?? '') === (figure.unit.counted ?? '') &&
      kindOf(each) === kindOf(mention) &&
      isOneScope(mention.statement.scope, own, statement.scope, other.document.scope) &&
      isNear(mention, each)
    );
  });
}

/** Qualifiers that make other quantities of one name (domain rule 18). */
function kindOf({ statement: { indicator, qualifiers } }: Mention): string {
  return qualifiers
    .filter((each) => each !== 'part' && each !== 'comparable' && each !== 'real')
    .filter((each) => !isInName(each, indicator?.key ?? ''))
    .sort()
    .join('+');
}

function isOneScope(a: string | null, ownA: string | null, b: string | null, ownB: string | null): boolean {
  return a === b || ((a === null || a === ownA) && (b === null || b === ownB));
}

function isNear(a: Mention, b: Mention): boolean {
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  return one.lessThan(two.times(2)) && two.lessThan(one.times(2));
}

/** Whether two figures print the same number: 4480万元 and 0.448亿元 do, 4480万元 and 4480万元以上 too, 6% and 7% do not (domain rule 12). */
export function printsSame(a: Mention, b: Mention): boolean {
  if (nominalOf(a).equals(nominalOf(b))) return true;
  if (printedToOnePlace(a.statement.figure, b.statement.figure)) return false;
  const single = a.statement.figure.value.kind === 'single' && b.statement.figure.value.kind === 'single';
  const bare = a.statement.figure.bound === 'exact' && b.statement.figure.bound === 'exact';
  return single && bare && mayEqual(intervalOf(a), intervalOf(b));
}

/** Whether two results may be one value: printed to one place the same digits, else within their rounding, of which two settled figures have one way. */
export function mayBeOne(a: Mention, b: Mention): boolean {
  if (nominalOf(a).equals(nominalOf(b))) return true;
  const [one, other] = [printingOf(a), printingOf(b)];
  const settled = one !== null && other !== null;
  if (settled && printedToOnePlace(a.statement.figure, b.statement.figure)) return false;
  return mayEqual(intervalOf(a), intervalOf(b)) && (!settled || mayPrintOne(one, other));
}

/** A settled figure as it prints its value; null for an estimate, a range and one with a word that bounds it. */
function printingOf({ statement: { figure, estimated } }: Mention): Printing | null {
  const isPlain = !estimated && !figure.exact && figure.bound === 'exact' && figure.value.kind === 'single';
  return isPlain ? { printed: signedText(figure.value), scale: figure.unit.scale } : null;
}
