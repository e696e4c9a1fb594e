import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { placeOf } from '../../reading/place';
import { nominalValue } from '../../equation/evaluate';
import { constant, figure, minus, one, over } from '../../equation/expression';
import { asWritten, printed } from '../../equation/print';
import type { Verdict } from '../../relation/verdict/solve';
import type { Decimal } from '../../number/decimal';
import type { FileFigure } from '../../documents/figures-file/file-figure';
import { formulaOf } from '../../relation/verdict/arithmetic';
import { cellText } from '../../documents/figures-file/file-formula';
import { messages } from '../../output/message';
import { equalsLike, printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import { askedUnits } from './asked-units';
import { baseElsewhere, rateInFile } from './base-elsewhere';
import type { Offer, CaretPlace } from './offer';
import { isExact, precisionsOf, ratePrecisions, type PrecisionSite } from './precision';

/** Reads another version of the same report; what did not change is not read again. */
export type AnalyzeAgain = (source: string) => Analysis;

/**
 * The figures that follow at the caret: after 完成年初目标5200万元的 the percentage, after 增长 the rate from the two levels,
 * after 占…的 the share, after 合计 the sum.
 *
 * A figure is put there on trial and the report read with it; what the relations say it ought to be is offered. So an
 * offer is right by the same rules that would find a slip: nothing is offered where growth is at constant prices.
 */
export function computedOffers(
  analysis: Analysis,
  place: CaretPlace,
  again: AnalyzeAgain,
  language: Language,
): readonly Offer[] {
  if (place.kind !== 'prose' || !place.block) return [];
  const { source } = analysis.document;
  const replace = replacedAt(analysis, place);
  const before = source.slice(place.block.span.start, replace.start);
  const units = askedUnits(analysis, place.block, before, replace);
  const offers = units.flatMap((unit) => offersFor({ analysis, replace, unit, again, language }));
  return offers
    .filter((offer, at) => offers.findIndex(({ label }) => label === offer.label) === at)
    .slice(0, MOST);
}

const MOST = 4;

/** The figure the caret is at is replaced; of one that is half typed, its digits. */
function replacedAt({ figures, document }: Analysis, { offset }: CaretPlace): Span {
  const figure = figures.find(({ span }) => span.start <= offset && offset <= span.end);
  if (figure) return figure.span;
  const digits =
    /[\d０-９.．]{0,20}$/u.exec(document.source.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
  return { start: offset - digits.length, end: offset };
}

interface Trial {
  readonly analysis: Analysis;
  readonly replace: Span;
  readonly unit: string;
  readonly again: AnalyzeAgain;
  readonly language: Language;
}

function offersFor(trial: Trial): readonly Offer[] {
  const { analysis, replace, unit, again } = trial;
  const { source } = analysis.document;
  const tail = source.slice(replace.end);
  // “合计|公里”: the unit stands there already.
  const shown = tail.startsWith(unit) ? '' : unit;
  const tried = again(`${source.slice(0, replace.start)}${PROBE}${shown}${tail}`);
  const { index, verdicts } = tried.ledger;
  const probe = index.mentions.find((mention) => placeOf(mention).start === replace.start);
  if (!probe) return [];
  const given = verdicts.filter((verdict) => verdict.spoken === probe && gives(verdict));
  const here = { ...trial, unit: shown, probe };
  if (given.length > 0) return given.flatMap((verdict) => offerOf(verdict, here));
  return elsewhereOffers(tried, here);
}

/** A number no relation is shy of: neither an implausible rate nor a bare count. */
const PROBE = '57';

/** A base that is nowhere stated gives nothing: 完成年度任务的… of an unknown task would be reckoned from the trial itself. */
function gives({ relation: { equation }, nominal }: Verdict): boolean {
  return nominal !== null && equation.reckoned?.kind === 'figure';
}

interface Probed extends Trial {
  readonly probe: Mention;
}

function offerOf(verdict: Verdict, trial: Probed): readonly Offer[] {
  const { nominal, reckoned } = verdict;
  // result ÷ base − 1
  const grown = reckoned?.kind === '−' && reckoned.terms[1].kind === 'constant';
  if (nominal === null || !isExact(verdict) || !isSaid(nominal, grown, trial)) return [];
  return precisionsOf(verdict, nominal, siteOf(trial)).map((each) =>
    written(nominal, each, formulaOf(verdict, each), trial),
  );
}

/** A rate whose base stands in last year’s report or the figures file. */
function elsewhereOffers(tried: Analysis, trial: Probed): readonly Offer[] {
  const { probe, language } = trial;
  if (probe.statement.figure.unit.text === '%') {
    const given = rateInFile(tried, probe);
    if (given) return [fromFile(given, trial)];
  }
  const base = baseElsewhere(tried, probe, language);
  if (!base || base.value.lte(0)) return [];
  const { value, as, from, result } = base;
  const ratio = over(figure(result), constant(value, base.printed));
  const reckoned = as === 'ratio' ? ratio : as === 'up' ? minus(ratio, one) : minus(one, ratio);
  const [times, nominal] = [nominalValue(ratio), nominalValue(reckoned)];
  if (times === null || nominal === null || !isSaid(nominal, as === 'up', trial)) return [];
  // So far apart the two are hardly one quantity; nobody would be told so by an offer.
  if (times.gt(MOST_TIMES) || times.times(MOST_TIMES).lt(1)) return [];
  const side = printed(asWritten(reckoned), printedOf);
  return ratePrecisions(nominal, siteOf(trial)).map((each) =>
    written(nominal, each, `${side} ${equalsLike(probe, nominal, each)} · ${from}`, trial),
  );
}

/** As the file prints it; the word before the caret says whether it is a fall. */
function fromFile({ text, cell }: FileFigure, trial: Probed): Offer {
  const { analysis, replace, unit, language } = trial;
  const digits = text.replace(/^[-−－]/u, '');
  const label = unit === '' ? digits.replace(/[%％]$/u, '') : digits;
  const filter = `${analysis.document.source.slice(replace.start, replace.end)}${label}`;
  const detail = `${messages[language].findings.companions.kind.data} · ${cellText(cell)}`;
  return { kind: 'computed', label, insert: [label], replace, filter, detail };
}

const MOST_TIMES = 5;

/** What falls is not offered as a rise, and 倍 only where a writer would say so: 增长1.6倍 no, 增长160% yes, 是…的1.3倍 yes. */
function isSaid(nominal: Decimal, grown: boolean, { probe }: Probed): boolean {
  if (!nominal.isPositive() || nominal.isZero()) return false;
  const { unit } = probe.statement.figure;
  // An average of 240000元 is said as 24万元.
  if (unit.dimension === 'money' && unit.scale.equals(1) && nominal.gte(10_000)) return false;
  return probe.statement.figure.unit.text !== '倍' || nominal.gte(grown ? 2 : '1.1');
}

function siteOf({ analysis, replace, probe }: Probed): PrecisionSite {
  const replaced = analysis.figures.find(
    ({ span }) => span.start === replace.start && span.end === replace.end,
  );
  return {
    figures: analysis.figures,
    start: replace.start,
    probe,
    replaced: replaced?.statement.figure ?? null,
  };
}

function written(nominal: Decimal, decimals: number, detail: string, trial: Probed): Offer {
  const { analysis, replace, unit, probe } = trial;
  const text = nominal.dividedBy(probe.statement.figure.unit.scale).toFixed(decimals) + unit;
  // What is half typed there may be another number; the offer is shown all the same.
  const filter = `${analysis.document.source.slice(replace.start, replace.end)}${text}`;
  return { kind: 'computed', label: text, insert: [text], replace, filter, detail };
}
