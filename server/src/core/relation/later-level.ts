import { order } from '../equation/forms';
import type { WordList } from '../grammar/word-list';
import { movementTo, reachesTo } from '../phrase/movement';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { areRoundedAlike, leadOf, sameKind, sameSentence } from './gather';
import type { Relation } from './relation';

/**
 * 低保标准达到240元。…今年低保标准提高到180元: what is to rise to a value lies below it already.
 *
 * Two steps apart, so a suspect at most. Only where the verb and 到 stand right before the later value and no 由 tells where it began;
 * the earlier value is the last one printed of the same name, territory and unit, and printed with one value only.
 */
export function recogniseLaterLevels(
  index: QuantityIndex,
  lexicon: Lexicon,
  words: WordList,
): readonly Relation[] {
  return index.mentions.flatMap((later) => {
    if (!isLevel(later) || later.statement.against) return [];
    const earlier = earlierOf(later, index);
    // Within one sentence the words between the two say what they are to each other.
    if (!earlier || sameSentence(earlier, later)) return [];
    const way = wayTo(later, words);
    const tier = way && (isNear(earlier, later) || way < 0) ? 'suspect' : 'lead';
    if (!way && (isHeadline(later, lexicon) || !isReached(earlier, later, words))) return [];
    return [
      {
        check: 'direction-conflict',
        tier,
        equation: order(earlier, later, way ?? 1, areRoundedAlike(earlier, later)),
        note: null,
      },
    ];
  });
}

/** What the words before the later value say of it: 提高到 and 突破 that it rises. 范围扩大到65岁 may do either, and so may a rank. */
function wayTo(later: Mention, words: WordList): -1 | 1 | null {
  const { figure, role } = later.statement;
  if (figure.unit.dimension === 'rank') return null;
  if (role === 'target' && figure.approximators.some(({ word }) => word === '突破')) return 1;
  const movement = movementTo(leadOf(later), words);
  return movement && !movement.range && movement.way !== 0 ? movement.way : null;
}

/**
 * 城镇化率达到51%，到2030年达到45%: to reach is to come from below, but a plan may be modest, so this is a question. 达到95%以上 is a floor, that last
 * year's 96% has no quarrel with.
 */
function isReached(earlier: Mention, later: Mention, words: WordList): boolean {
  const { figure, role } = later.statement;
  if (role !== 'target' || figure.bound !== 'exact' || !isNear(earlier, later)) return false;
  return figure.unit.text === earlier.statement.figure.unit.text && reachesTo(leadOf(later), words);
}

/** Twice apart they are two things under one name: 每千人 and all of them, a district and its county. */
function isNear(earlier: Mention, later: Mention): boolean {
  return nominalOf(earlier).lt(nominalOf(later).times(2));
}

/** Of those `target-below-result` asks already. */
function isHeadline({ statement: { indicator } }: Mention, lexicon: Lexicon): boolean {
  return lexicon.find(indicator?.key ?? '')?.headline === true;
}

function isLevel({ statement }: Mention): boolean {
  const { measure, standsFor, indicator, qualifiers, figure } = statement;
  const { unit, span, numeral } = figure;
  // 22.3∶39∶38.7: one of them may go either way.
  const bare = unit.dimension === 'rate' && span.end === numeral.end;
  if (!indicator || standsFor !== 'itself' || qualifiers.length > 0 || bare) return false;
  return (measure === 'level' || measure === 'share') && figure.value.kind === 'single';
}

/** The last value printed of a time before; null where the report prints two of that time. */
function earlierOf(later: Mention, index: QuantityIndex): Mention | null {
  const { indicator, scope, measure } = later.statement;
  const before = index
    .of(indicator?.key ?? '')
    .filter(
      (each) =>
        isLevel(each) &&
        each.statement.role === 'actual' &&
        each.statement.measure === measure &&
        each.statement.scope === scope &&
        sameKind(each, later) &&
        isBefore(each, later),
    );
  const last = Math.max(...before.map(endOf));
  const latest = before.filter((each) => endOf(each) === last);
  const values = new Set(latest.map(({ statement: { figure } }) => figure.value.printed + figure.unit.text));
  return values.size === 1 ? (latest[0] ?? null) : null;
}

/** A result is before a target of no known time. */
function isBefore(earlier: Mention, later: Mention): boolean {
  if (later.statement.role === 'target' && !later.statement.period) return !Number.isNaN(endOf(earlier));
  return endOf(earlier) < endOf(later);
}

/** In months; a value of no known time is before nothing. */
function endOf({ statement: { period } }: Mention): number {
  return period ? period.to.year * monthsAYear + period.to.month : NaN;
}

const monthsAYear = 12;
