import { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';
import type { Verdict } from '../../relation/verdict/solve';
import type { VerdictIndex } from '../../relation/verdict/verdict-index';
import { nominalOf } from '../../reading/operand';
import { placeOf } from '../../reading/place';
import { formulaOf } from '../../relation/verdict/arithmetic';
import { impliedInterval, impliedRange } from '../../relation/verdict/implied';
import type { TableWords } from '../../output/message/zh-CN/table';
import { printedOf } from '../../reading/printed';
import type { ReportYears } from '../../report/document';
import { isPartYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Measure } from '../../reading/statement/statement';
import type { IndicatorCell, IndicatorRow, StatedFigure } from './table';

/** What cells are filled with besides their own figures: the verdicts and the years that name the columns. */
export interface CellContext {
  readonly verdicts: VerdictIndex;
  readonly years: ReportYears;
}

/** The cells of one row, and what else the figures behind them say together. */
export interface FilledRow {
  readonly cells: IndicatorRow['cells'];
  readonly attainment: Decimal | null;
  readonly targetMissing: boolean;
}

/** The row of one indicator from everything the report says of it: 财政收入 has its result, completion and next target. */
export function fillRow(mentions: readonly Mention[], context: CellContext, words: TableWords): FilledRow {
  const { reviewed, plan } = context.years;
  const result = pick(mentions, ['level', 'share'], 'actual', reviewed);
  const completion = pick(mentions, ['completion', 'excess'], 'actual', reviewed);
  const target = pick(mentions, ['level', 'share'], 'target', reviewed);
  const nextTarget = pick(mentions, ['level', 'share'], 'target', plan);
  const base = pick(mentions, ['level', 'share'], null, reviewed === null ? null : reviewed - 1);
  const growth = pick(mentions, ['growth'], 'actual', reviewed);
  const plannedGrowth = pick(mentions, ['growth'], 'target', plan);
  const stated = (mention: Mention | null, why: string | null = null): IndicatorCell =>
    statedCell(mention, context.verdicts, why);
  const targetMissing = result !== null && nextTarget === null && plannedGrowth === null && plan !== null;
  const cells: IndicatorRow['cells'] = {
    unit: {
      ...empty,
      text: unitOf(result ?? nextTarget ?? target),
      state: unitOf(result ?? nextTarget ?? target) === '' ? 'empty' : 'stated',
    },
    base: stated(base),
    result: stated(result, asOf(result, words)),
    growth: stated(growth),
    target: target ? stated(target) : impliedTask(completion, context.verdicts, words),
    completion:
      completion?.statement.measure === 'excess' ? exceeding(stated(completion), words) : stated(completion),
    nextTarget: nextTarget
      ? stated(nextTarget)
      : { ...empty, why: targetMissing ? words.targetMissing : null },
    plannedGrowth: plannedGrowth ? stated(plannedGrowth) : impliedGrowth(result, nextTarget, words),
    check: checkCell(mentions, context.verdicts),
  };
  return { cells, attainment: attainmentOf(result, completion, target), targetMissing };
}

const empty: IndicatorCell = {
  text: '',
  state: 'empty',
  interval: null,
  value: null,
  span: null,
  derivation: [],
  against: [],
  why: null,
};

/** The first mention of that measure, role and year; a whole year's result is preferred to a part-year's. */
function pick(
  mentions: readonly Mention[],
  measures: readonly Measure[],
  role: 'actual' | 'target' | null,
  year: number | null,
): Mention | null {
  if (year === null) return null;
  const fitting = mentions.filter(({ statement }) => {
    const matches =
      role === null
        ? statement.role !== 'target'
        : statement.role === role || (role === 'actual' && statement.role === 'prior');
    return (
      matches &&
      measures.includes(statement.measure) &&
      statement.period?.to.year === year &&
      statement.period.from.year === year
    );
  });
  return (
    fitting.find(({ statement }) => statement.period !== null && !isPartYear(statement.period)) ??
    fitting[0] ??
    null
  );
}

function statedCell(mention: Mention | null, verdicts: VerdictIndex, why: string | null): IndicatorCell {
  if (!mention) return empty;
  const own = verdicts.of(mention);
  const failed = own.find((verdict) => verdict.outcome === 'fails');
  const { statement } = mention;
  const sign = statement.direction < 0 && statement.measure === 'growth' ? '−' : '';
  return {
    text: sign + printedOf(mention),
    state: failed ? 'contradicted' : 'stated',
    interval: statement.figure.interval,
    value: nominalOf(mention),
    span: placeOf(mention),
    derivation: own.map(formulaOf),
    against: failed ? againstOf(mention, failed) : [],
    why: failed ? formulaOf(failed) : why,
  };
}

/** The other figures of a relation that cannot hold, where they stand. */
function againstOf(mention: Mention, { operands }: Verdict): readonly StatedFigure[] {
  return operands
    .filter(({ statement }) => statement !== mention.statement)
    .map((each) => ({ text: printedOf(each), span: placeOf(each) }));
}

/**
 * How much of its task a result attains, in %: as the report says it (完成77.7%, 超出74.5%), else result ÷ task. A
 * result of ten months is not divided by the task of a year.
 */
function attainmentOf(
  result: Mention | null,
  completion: Mention | null,
  target: Mention | null,
): Decimal | null {
  if (completion?.statement.measure === 'completion') return nominalOf(completion).times(100);
  if (completion) return nominalOf(completion).plus(1).times(100);
  const period = result?.statement.period;
  if (!result || !target || !period || isPartYear(period) || nominalOf(target).isZero()) return null;
  const units = [result, target].map(({ statement }) => statement.figure.unit.dimension);
  return units[0] === units[1] ? nominalOf(result).dividedBy(nominalOf(target)).times(100) : null;
}

/** 超出年初预算74.5% is no completion of 74.5 %: the cell says “超出74.5%”. */
function exceeding(cell: IndicatorCell, words: TableWords): IndicatorCell {
  return { ...cell, text: words.excess(cell.text) };
}

/** “截至10月” under a result that is not the whole year's. */
function asOf(result: Mention | null, words: TableWords): string | null {
  const period = result?.statement.period;
  return period && isPartYear(period) ? words.asOf(period.to.month) : null;
}

function impliedTask(completion: Mention | null, verdicts: VerdictIndex, words: TableWords): IndicatorCell {
  const verdict = verdicts
    .of(completion)
    .find((each) => each.outcome === 'implied' && each.spoken === completion);
  if (!verdict) return empty;
  return {
    ...empty,
    text: impliedRange(verdict),
    state: 'implied',
    interval: inPrintedUnit(impliedInterval(verdict), verdict),
    derivation: [`${formulaOf(verdict)} → ${impliedRange(verdict)}`],
    why: words.implied,
  };
}

function inPrintedUnit(interval: Interval | null, verdict: Verdict): Interval | null {
  const scale = verdict.operands[0]?.statement.figure.unit.scale;
  if (!interval || !scale) return null;
  return {
    ...interval,
    low: interval.low?.dividedBy(scale) ?? null,
    high: interval.high?.dividedBy(scale) ?? null,
  };
}

/** Growth of the plan over a whole year's result; a ten-month result is no base for it, and the cell says so. */
function impliedGrowth(result: Mention | null, nextTarget: Mention | null, words: TableWords): IndicatorCell {
  const period = result?.statement.period;
  if (!result || !nextTarget || !period) return empty;
  if (isPartYear(period)) return { ...empty, why: words.partYear(period.to.month) };
  const base = nominalOf(result);
  if (
    base.isZero() ||
    result.statement.measure !== 'level' ||
    result.statement.figure.unit.dimension !== nextTarget.statement.figure.unit.dimension
  )
    return empty;
  const growth = nominalOf(nextTarget).minus(base).dividedBy(base).times(new Decimal(100)).toFixed(1);
  const formula = `(${printedOf(nextTarget)} − ${printedOf(result)}) ÷ ${printedOf(result)} = ${growth}%`;
  return { ...empty, text: `${growth}%`, state: 'implied', derivation: [formula], why: words.implied };
}

function checkCell(mentions: readonly Mention[], verdicts: VerdictIndex): IndicatorCell {
  const own = verdicts.ofAny(mentions);
  const failed = own.filter((verdict) => verdict.outcome === 'fails');
  if (failed.length > 0)
    return { ...empty, text: '≠', state: 'contradicted', derivation: failed.map(formulaOf) };
  const held = own.filter((verdict) => verdict.outcome === 'holds');
  return held.length > 0 ? { ...empty, text: '✓', state: 'stated', derivation: held.map(formulaOf) } : empty;
}

function unitOf(mention: Mention | null): string {
  return mention?.statement.figure.unit.text ?? '';
}
