import type { Decimal } from '../../number/decimal';
import type { Interval } from '../../number/interval';
import type { Verdict } from '../../relation/verdict/solve';
import type { VerdictIndex } from '../../relation/verdict/verdict-index';
import { nominalOf } from '../../reading/operand';
import { placeOf } from '../../reading/place';
import { formulaOf } from '../../relation/verdict/arithmetic';
import { impliedInterval, impliedRange } from '../../relation/verdict/implied';
import type { TableWords } from '../../output/message/zh-CN/table';
import { boundedOf, printedOf, standingOf, toldOf } from '../../reading/printed';
import type { ReportYears } from '../../report/document';
import { isPartYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Measure } from '../../reading/statement/statement';
import { choose, isOverLastYear } from './choose';
import type { IndicatorGroup } from './groups';
import { impliedGrowth } from './planned-growth';
import { emptyCell, type IndicatorCell, type IndicatorRow, type StatedFigure } from './table';

/** What cells are filled with besides their own figures: the verdicts and the years that name the columns. */
export interface CellContext {
  readonly verdicts: VerdictIndex;
  readonly years: ReportYears;
}

/** The cells of one row, and what else the figures behind them say together. */
export interface FilledRow {
  readonly cells: IndicatorRow['cells'];
  readonly attainment: Decimal | null;
}

/** The row of one indicator from everything the report says of it: 财政收入 has its result, completion and next target. */
export function fillRow(group: IndicatorGroup, context: CellContext, words: TableWords): FilledRow {
  const chosen = choose(group, context.years);
  const { base, result, growth, target, completion, nextTarget, plannedGrowth, lead } = chosen;
  const stated = (mention: Mention | null, why: string | null = null): IndicatorCell =>
    statedCell(mention, context.verdicts, why);
  const unit = unitOf(result ?? nextTarget ?? target);
  const cells: IndicatorRow['cells'] = {
    unit: unit === '' ? emptyCell : { ...emptyCell, text: unit, state: 'stated' },
    base: stated(base),
    result: stated(result, asOf(result, words)),
    growth: overOtherBase(stated(growth), growth, words),
    standing: standingCell(growth ?? result, group),
    target: target ? stated(target) : impliedTask(completion, context.verdicts, words),
    completion:
      completion?.statement.measure === 'excess' ? exceeding(stated(completion), words) : stated(completion),
    nextTarget: nextTarget || plannedGrowth || !lead ? stated(nextTarget) : leadCell(stated(lead), lead),
    plannedGrowth: plannedGrowth
      ? overOtherBase(stated(plannedGrowth), plannedGrowth, words)
      : impliedGrowth(group, chosen, words),
    check: checkCell(group.mentions, context.verdicts),
  };
  return { cells, attainment: attainmentOf(result, completion, target) };
}

function statedCell(mention: Mention | null, verdicts: VerdictIndex, why: string | null): IndicatorCell {
  if (!mention) return emptyCell;
  const own = verdicts.of(mention);
  const failed = own.find((verdict) => verdict.outcome === 'fails');
  const { statement } = mention;
  const sign = statement.direction < 0 && falls.includes(statement.measure) ? '−' : '';
  return {
    ...emptyCell,
    text: sign + boundedOf(mention),
    state: failed ? 'contradicted' : 'stated',
    interval: statement.figure.interval,
    value: nominalOf(mention),
    span: placeOf(mention),
    derivation: own.map(formulaOf),
    against: failed ? againstOf(mention, failed) : [],
    why: failed ? formulaOf(failed) : why,
  };
}

const falls: readonly Measure[] = ['growth', 'difference'];

/** 较2019年增长17.2% is no growth over last year: the cell says “17.2%（较2019年）”. */
function overOtherBase(cell: IndicatorCell, mention: Mention | null, words: TableWords): IndicatorCell {
  const { base } = mention?.statement ?? {};
  if (!mention || !base || isOverLastYear(mention.statement)) return cell;
  return { ...cell, text: words.over(cell.text, base.to.year), marked: true };
}

/** “高于全省0.5个百分点” is a target, and its number none of the indicator's own. */
function leadCell(cell: IndicatorCell, lead: Mention): IndicatorCell {
  return { ...cell, text: toldOf(lead), marked: true };
}

/** “居全市第1位，高于全省0.9个百分点” behind the growth, else behind the result; of values dealt out to several, nobody knows whose it is. */
function standingCell(mention: Mention | null, { mentions }: IndicatorGroup): IndicatorCell {
  if (!mention || (mention.statement.share?.figures ?? 0) > 1) return emptyCell;
  const text = standingOf(mention);
  if (text === '') return emptyCell;
  const places = mentions.filter(
    ({ statement }) => statement.measure === 'rank' && statement.role === 'actual',
  );
  const span = placeOf(places.find(({ prose }) => prose === mention.prose) ?? mention);
  return { ...emptyCell, text, state: 'stated', span, marked: true };
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
  return { ...cell, text: words.excess(cell.text), marked: true };
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
  if (!verdict) return emptyCell;
  return {
    ...emptyCell,
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

function checkCell(mentions: readonly Mention[], verdicts: VerdictIndex): IndicatorCell {
  const own = verdicts.ofAny(mentions);
  const failed = own.filter((verdict) => verdict.outcome === 'fails');
  if (failed.length > 0)
    return { ...emptyCell, text: '≠', state: 'contradicted', derivation: failed.map(formulaOf) };
  const held = own.filter((verdict) => verdict.outcome === 'holds');
  return held.length > 0
    ? { ...emptyCell, text: '✓', state: 'stated', derivation: held.map(formulaOf) }
    : emptyCell;
}

function unitOf(mention: Mention | null): string {
  return mention?.statement.figure.unit.text ?? '';
}
