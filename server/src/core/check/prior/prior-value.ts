import { takenValueFixes } from '../fix/taken-value';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import { writtenOf } from '../../reading/printed';
import { findPeriods, isPartYear, wholeYear } from '../../reading/statement/period';
import type { Mention } from '../../reading/statement/reading';
import { severityOf } from '../catalog';
import type { Finding } from '../finding';
import type { Tier } from '../../reading/tier';
import { placeOf } from '../../reading/place';
import { type PriorContext, counterparts, mayBeOne } from './beside-prior';

/**
 * A value of an earlier year that last year's report gave otherwise: “由上年的7个增加到14个” where it said 9.
 *
 * Only for whole years and for names that mean one thing: indicators of the lexicon, and others where the figure is expressly
 * the value before (由…增加到, 上年的). A lead where the series is revised as a matter of course or one of the two was an
 * estimate (domain rules 2 and 17).
 */
export function findPriorValueConflicts(context: PriorContext, words: FindingWords): readonly Finding[] {
  const said = new Set<string>();
  return context.mentions.flatMap((mention) => {
    const found = conflictOf(mention, context);
    if (!found) return [];
    const key = `${mention.statement.indicator?.key ?? ''}|${writtenOf(mention)}`;
    if (said.has(key)) return [];
    said.add(key);
    return [toFinding(mention, found, context, words)];
  });
}

/** The figure of last year's report that disagrees, where none agrees. */
function conflictOf(mention: Mention, context: PriorContext): Mention | null {
  const { statement } = mention;
  const { indicator, period, role, measure, standsFor } = statement;
  if (!indicator || !period || isPartYear(period) || role === 'target' || role === null) return null;
  if (period.from.year !== period.to.year || period.to.year >= context.reviewed) return null;
  if (measure !== 'level' && measure !== 'growth' && measure !== 'share') return null;
  if (standsFor === 'threshold' || standsFor === 'whole' || standsFor === 'task') return null;
  if (standsFor === 'start' ? !namesItsTime(mention) : !namesItsYear(mention, context)) return null;
  const entry = context.lexicon.find(indicator.key);
  if (entry ? entry.generic : !(indicator.key.length >= 4 && (role === 'prior' || standsFor === 'start')))
    return null;
  const others = counterparts(mention, context.prior, context.document.scope, {
    role: 'actual',
    period,
  }).filter((each) => each.statement.standsFor === 'itself');
  const [first] = others;
  return first && !others.some((each) => mayBeOne(each, mention)) ? first : null;
}

/**
 * Whether the words before a starting value say of when it is: 由上年的7个, 由2019年的20.8:36.7:42.5. In a review of five
 * years 三次产业结构由20.8:36.7:42.5调整为… begins with the first of them as likely as with the last.
 */
function namesItsTime({ statement, prose }: Mention): boolean {
  const before = prose.prose.text.slice(statement.sentence.start, statement.figure.span.start);
  return /(?:年|期|末)[^，,。；;]{0,14}$/u.test(before);
}

/**
 * Whether the sentence itself says that a value is of the earlier year: “2024年为174.6亿元”, not what stands a sentence later,
 * nor the end of 由2024年的60.1亿元增加到63.1亿元. A table says it in its headings.
 */
function namesItsYear({ statement, prose, block }: Mention, { document, reviewed }: PriorContext): boolean {
  if (block.block.kind === 'table') return true;
  const before = prose.prose.text.slice(statement.sentence.start, statement.figure.span.start);
  const time = findPeriods(before, { years: document.years, current: wholeYear(reviewed) }).at(-1);
  if (time?.period?.to.year !== statement.period?.to.year) return false;
  return statement.role === 'prior' || time?.isBase === false;
}

type Caution = 'revised' | 'estimated' | null;

function cautionOf(mention: Mention, other: Mention, context: PriorContext): Caution {
  const entry = context.lexicon.find(mention.statement.indicator?.key ?? '');
  if (isEstimate(other) || isEstimate(mention)) return 'estimated';
  // 地区生产总值 and what is printed with it are finally verified a year later.
  return entry?.revised === true || entry?.constantPrices === true ? 'revised' : null;
}

function isEstimate({ statement, prose }: Mention): boolean {
  const words = prose.prose.text.slice(statement.sentence.start, statement.figure.span.end);
  const soft = statement.figure.approximators.some((each) => each.soft);
  return statement.estimated || soft || /预计|快报|初步|预测|可达|有望/.test(words);
}

function toFinding(mention: Mention, other: Mention, context: PriorContext, words: FindingWords): Finding {
  const caution = cautionOf(mention, other, context);
  const tier: Tier = caution === null ? 'suspect' : 'lead';
  const { indicator, period } = mention.statement;
  const name = indicator?.name ?? '';
  const here = writtenOf(mention);
  const there = writtenOf(other);
  return {
    check: 'prior-value-conflict',
    tier,
    severity: severityOf(tier),
    span: placeOf(mention),
    message: words.companions.priorValue({ name, year: period?.to.year ?? 0, here, there, caution }),
    related: [
      {
        message: words.companions.place.prior,
        span: placeOf(other),
        path: context.prior.path,
        figure: there,
      },
    ],
    derivation: [{ text: `${here} ≠ ${there}`, spans: [placeOf(mention)] }],
    fixes: takenValueFixes(mention, other.statement.figure, words.fix.takeFrom.prior),
  };
}
