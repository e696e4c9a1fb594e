import type { Figure } from '../figure/figure';
import type { ReadingContext } from './context';
import { findPeriods, wholeYear, wholeYears, yearBefore } from './period';
import type { Predicate } from './predicate';
import type { Measure, Period, Role } from './statement';

/**
 * The measure of a figure once its name is known: a rate that is the value of a ratio (森林覆盖率22.3%) is a share, a
 * rate named as a speed (固定资产投资增速10%) a growth, 失业率 a level as statisticians print it. No part of a whole is below nought:
 * 固定资产投资-5.6% is a growth.
 */
export function settleMeasure(measure: Measure, figure: Figure, name: string | null): Measure {
  if (measure !== 'level' || figure.unit.dimension !== 'rate') return measure;
  if (name !== null && /(?:增速|增幅|涨幅|增长率|降幅)$/.test(name))
    return name.endsWith('自然增长率') ? 'level' : 'growth';
  if (name !== null && /(?:失业率|自然增长率)$/.test(name)) return 'level';
  const isBelow = figure.value.kind === 'single' && figure.value.magnitude.isNegative();
  return isBelow && !/(?:率|比|比重|比例)$/.test(name ?? '') ? 'growth' : 'share';
}

/** The role a figure's own words or its period give it; else that of its part of the report. */
export function settleRole(
  predicate: Predicate | null,
  period: Period | null,
  context: ReadingContext,
  sentence: string,
): Role | null {
  if (predicate?.stands === 'as-target') return 'target';
  if (predicate?.stands === 'as-prior') return 'prior';
  if (/(?:预期|奋斗|主要|总体)目标(?:是|为|：|:)/.test(sentence)) return 'target';
  const { current, plan } = context.years;
  if (context.role === 'target' && period && plan !== null && period.to.year < plan) return 'actual';
  if (
    context.role === 'actual' &&
    period &&
    plan !== null &&
    period.to.year >= Math.max((current ?? plan) + 1, plan)
  )
    return 'target';
  if (context.role !== null || period === null || current === null) return context.role;
  return period.to.year <= current ? 'actual' : 'target';
}

/** The period a figure's own words give it, given the one in force. */
export function settlePeriod(
  predicate: Predicate | null,
  measure: Measure,
  inForce: Period | null,
  words: string,
  context: ReadingContext,
): Period | null {
  const resolve = { years: context.years, current: inForce };
  if (predicate?.stands === 'as-prior') {
    const named = findPeriods(words, resolve).at(-1)?.period;
    // 比全县6.9%的平均增速高: another territory's rate, of the same period.
    return named ?? (measure === 'growth' ? inForce : startPeriod(inForce, context));
  }
  if (predicate?.stands === 'as-target') return taskPeriod(words, inForce);
  if (measure === 'average-growth') return averagePeriod(words, inForce, context);
  const spansYears = inForce !== null && inForce.from.year !== inForce.to.year;
  // 五年来…比2015年下降50.4%: what is compared with a year is the last year.
  if (spansYears && measure === 'growth' && findPeriods(words, resolve).some((mention) => mention.isBase))
    return wholeYear(inForce.to.year);
  return inForce;
}

/** 由9家增加到12家 began with the year before; over five years, with the year before the first of them. */
function startPeriod(inForce: Period | null, { period }: ReadingContext): Period | null {
  if (!inForce) return null;
  const section = period && period.from.year < period.to.year ? period : inForce;
  return section.from.year === section.to.year ? yearBefore(inForce) : wholeYear(section.from.year - 1);
}

/** 年度任务 is the whole year's even where the result is ten months'; 五年规划目标 that of the five-year plan. */
function taskPeriod(words: string, inForce: Period | null): Period | null {
  if (!inForce) return null;
  const year = inForce.to.year;
  if (!/五年|十[一二三四五六七]?五/.test(words)) return wholeYear(year);
  const first = 2001 + 5 * Math.floor((year - 2001) / 5);
  return wholeYears(first, first + 4);
}

function averagePeriod(words: string, inForce: Period | null, context: ReadingContext): Period | null {
  if (!inForce) return null;
  if (inForce.to.year > inForce.from.year) return inForce;
  const base = findPeriods(words, { years: context.years, current: inForce }).find(
    (mention) => mention.isBase,
  )?.period;
  if (base) return wholeYears(base.to.year, inForce.to.year);
  // What is planned on average lies ahead, what was reached on average behind.
  const { plan } = context.years;
  if (context.role === 'target' && plan !== null && inForce.to.year === plan)
    return wholeYears(plan, plan + 4);
  return wholeYears(inForce.to.year - 4, inForce.to.year);
}

/**
 * In a review of five years a level reached is that of the last year (入驻企业达到86家), a total that of all five
 * (完成投资112亿元, 累计造林): the verb decides, as the writer decides with it.
 */
export function settleLevelPeriod(
  period: Period | null,
  stock: boolean | null,
  reached: boolean,
): Period | null {
  if (!period || period.from.year === period.to.year) return period;
  return stock === true || reached ? wholeYear(period.to.year) : period;
}
