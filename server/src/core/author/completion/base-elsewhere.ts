import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { unprintedTarget } from '../../check/prior/prior-target';
import { counterparts } from '../../check/prior/beside-prior';
import type { FileFigure } from '../../documents/figures-file/file-figure';
import { ownScopes } from '../../documents/figures-file/own-scope';
import { nominalOf } from '../../reading/operand';
import type { Decimal } from '../../number/decimal';
import { isConstantPrice, isSwitchedOff } from '../../relation/gather';
import { sameQualifiers } from '../../relation/growth';
import { cellText } from '../../documents/figures-file/file-formula';
import { messages } from '../../output/message';
import { printedOf } from '../../reading/printed';
import { isPartYear, periodKey, samePeriod, yearBefore } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import type { Period } from '../../reading/statement/statement';
import { isPrecise } from './precision';

/** What a rate can be reckoned with that this report does not print: “年初目标” of last year’s report, last year’s level. */
export interface BaseElsewhere {
  /** What is measured: 财政收入5248.8万元. */
  readonly result: Mention;
  /** In base units. */
  readonly value: Decimal;
  /** As printed there: “5200万元”. */
  readonly printed: string;
  /** Where: “上年报告”, “台账 F2”. */
  readonly from: string;
  readonly as: 'ratio' | 'up' | 'down';
}

/**
 * The base of a rate in last year’s report or the figures file: for 财政收入5248.8万元，完成年初目标的… the target that last
 * year’s report set, for 增长… last year’s level, for 占一般公共预算支出的… the file’s 一般公共预算支出.
 *
 * Null wherever it is not the one base the words can mean: two values, another task (县下达任务), growth at constant prices,
 * indicators whose earlier levels are revised, names that mean another thing each time, and figures that may not be printed.
 */
export function baseElsewhere(analysis: Analysis, rate: Mention, language: Language): BaseElsewhere | null {
  const { about, measure, direction } = rate.statement;
  const result = about && analysis.ledger.index.mentionOf(about);
  if (result?.statement.measure !== 'level' || rate.statement.against || !isPrecise(result)) return null;
  const site = { analysis, rate, result, language };
  switch (measure) {
    case 'completion':
      return targetBase(site, 'ratio');
    case 'excess':
      return targetBase(site, 'up');
    case 'growth':
      return earlierLevel(site, direction < 0 ? 'down' : 'up');
    case 'share':
      return wholeInFile(site);
    default:
      return null;
  }
}

/**
 * The rate the figures file itself gives for what stands before the caret: its 增速 for 财政收入5248.8万元，增长…; a fall only
 * after 下降. Null where it may not be printed or the file has two.
 */
export function rateInFile(analysis: Analysis, rate: Mention): FileFigure | null {
  const { about, measure, direction } = rate.statement;
  const result = about && analysis.ledger.index.mentionOf(about);
  const period = result?.statement.period;
  if (!result || !period || rate.statement.against || (rate.statement.base && measure !== 'growth'))
    return null;
  if (measure !== 'growth' && measure !== 'completion') return null;
  const role = result.statement.role === 'target' ? 'target' : 'actual';
  const key = result.statement.indicator?.key;
  const found = inFile({ analysis, result }, key, period, role, measure);
  const value = found?.figure.value;
  if (!found || value?.kind !== 'single') return null;
  if (measure === 'completion') return otherTask.test(rate.statement.againstName ?? '') ? null : found;
  const { base } = rate.statement;
  if (base && !samePeriod(base, yearBefore(period))) return null;
  return value.magnitude.isNegative() === direction < 0 ? found : null;
}

interface Site {
  readonly analysis: Analysis;
  readonly rate: Mention;
  readonly result: Mention;
  readonly language: Language;
}

type As = BaseElsewhere['as'];

function targetBase(site: Site, as: As): BaseElsewhere | null {
  const { analysis, rate, result } = site;
  const { document, companions, ledger } = analysis;
  const { reviewed } = document.years;
  const { prior } = companions;
  const target =
    prior && reviewed !== null
      ? unprintedTarget(rate, { prior, document, reviewed, index: ledger.index })
      : null;
  if (target) return fromPrior(site, target, as);
  const named = rate.statement.againstName ?? '';
  if (!ownTask.test(named) || otherTask.test(named)) return null;
  const { period } = result.statement;
  return period && fromFile(site, inFile(site, result.statement.indicator?.key, period, 'target'), as);
}

/** The target of the file is the one set for the year; what a higher body handed down or adjusted is another. */
const ownTask = /目标|任务|计划|预算/;
const otherTask = /调整|下达|奋斗|序时|进度|上级|[省市县区州]|上年|去年|考核|责任|力争/;

function earlierLevel(site: Site, as: As): BaseElsewhere | null {
  const { analysis, rate, result } = site;
  const { lexicon } = analysis.ledger;
  const { period, indicator } = result.statement;
  const entry = indicator && lexicon.find(indicator.key);
  if (!period || !entry || entry.generic || entry.revised || isPartYear(period)) return null;
  if (isConstantPrice(result, lexicon) || isSwitchedOff(rate, result)) return null;
  const before = yearBefore(period);
  if (rate.statement.base && !samePeriod(rate.statement.base, before)) return null;
  const file = fromFile(site, inFile(site, indicator.key, before, 'actual'), as);
  // Counts and concentrations of last year’s report are often counted anew, or compared with another year than that.
  if (result.statement.figure.unit.dimension !== 'money') return file;
  return file ?? fromPrior(site, levelInPrior(site, before), as);
}

function levelInPrior({ analysis: { companions, document }, result }: Site, period: Period): Mention | null {
  const { prior } = companions;
  if (!prior) return null;
  const found = counterparts(result, prior, document.scope, { role: 'actual', period });
  const [first] = found;
  // 预计 in last year’s report was not the final value.
  if (!first || first.statement.estimated) return null;
  return found.every((each) => nominalOf(each).equals(nominalOf(first))) ? first : null;
}

function wholeInFile(site: Site): BaseElsewhere | null {
  const { rate, result, analysis } = site;
  const { period } = result.statement;
  const entry = analysis.ledger.lexicon.find(
    (rate.statement.againstName ?? '').replace(/^(?:同期|全年)/u, ''),
  );
  if (!period || !entry || entry.generic) return null;
  const figure = inFile(site, entry.name, period, 'actual');
  const base = fromFile(site, figure, 'ratio');
  return base?.value.gte(nominalOf(result)) === true ? base : null;
}

/** The file’s one level (or rate) of an indicator for the report’s own territory. */
function inFile(
  { analysis, result }: Pick<Site, 'analysis' | 'result'>,
  key: string | undefined,
  period: Period,
  role: FileFigure['role'],
  measure: FileFigure['measure'] = 'level',
): FileFigure | null {
  const isOwn = ownScopes(analysis.document);
  const { scope } = result.statement;
  if (scope !== null && scope !== analysis.document.scope) return null;
  const [only, ...others] = (analysis.file?.figures ?? []).filter(
    (each) =>
      each.indicator.key === key &&
      each.role === role &&
      each.measure === measure &&
      periodKey(each.period) === periodKey(period) &&
      isOwn(each.scope),
  );
  return only && others.length === 0 && only.withheld === null ? only : null;
}

function fromFile(site: Site, figure: FileFigure | null, as: As): BaseElsewhere | null {
  if (!figure || figure.figure.value.kind === 'range') return null;
  const { result, language } = site;
  const own = result.statement.figure.unit;
  const { unit, value } = figure.figure;
  if (unit.dimension !== own.dimension || (unit.counted ?? '') !== (own.counted ?? '')) return null;
  const added = ['added', 'net', 'cumulative'] as const;
  if (added.some((each) => figure.qualifiers.includes(each) !== result.statement.qualifiers.includes(each)))
    return null;
  const from = `${messages[language].findings.companions.kind.data} ${cellText(figure.cell)}`;
  return { result, value: value.magnitude.times(unit.scale), printed: figure.text, from, as };
}

function fromPrior({ result, language }: Site, mention: Mention | null, as: As): BaseElsewhere | null {
  if (!mention || !isPrecise(mention) || !sameQualifiers(mention, result)) return null;
  const from = messages[language].findings.companions.kind.prior;
  return { result, value: nominalOf(mention), printed: printedOf(mention), from, as };
}
