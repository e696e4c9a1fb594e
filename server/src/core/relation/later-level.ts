import { Decimal } from '../number/decimal';
import { order } from '../equation/forms';
import { does } from '../grammar/token';
import { tokenize } from '../grammar/tokenize';
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
 * Two steps apart, so a suspect at most, and that only where the verb and 到 stand right before the later value and no 由 tells where it
 * began. A plan that merely sets less than what is reached (森林覆盖率57%。…森林覆盖率达到50%) may be modest: a question. The earlier value is
 * the last one printed of the same name, territory and unit, and printed with one value only.
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
    const way = earlier.statement.role === 'target' ? null : wayTo(later, words);
    // 力争突破550件 after 620件 may be modest.
    const striven = later.statement.qualifiers.includes('striven');
    const tier = way && !striven && (isNear(earlier, later) || way < 0) ? 'suspect' : 'lead';
    if (!way && !isPlannedAbove(earlier, later, lexicon, words)) return [];
    return [
      {
        check: later.statement.role === 'target' && way !== -1 ? 'plan-below-review' : 'direction-conflict',
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
 * Whether a plan surely means to keep what there is: a share of a whole, or what is to be 达到. How many are built, trained or won in a
 * year (bare counts and amounts) says nothing of the year before; what one wants less of (失业率) may well fall.
 */
function isPlannedAbove(earlier: Mention, later: Mention, lexicon: Lexicon, words: WordList): boolean {
  const { figure, role, indicator, measure } = later.statement;
  if (role !== 'target' || figure.bound === 'atMost' || figure.bound === 'under') return false;
  if (!isNear(earlier, later) || figure.unit.text !== earlier.statement.figure.unit.text) return false;
  if (!isWanted(indicator?.key ?? '', lexicon, words)) return false;
  const share = measure === 'share' && figure.unit.dimension === 'rate';
  const headline = isHeadline(later, lexicon);
  if (figure.bound === 'atLeast') return (share || headline) && isFarBelow(later, earlier);
  const known = figure.bound === 'over' && lexicon.find(indicator?.key ?? '')?.direction === 'up';
  return share || (!headline && (known || reachesTo(leadOf(later), words)));
}

/** A floor lies a little below what is reached as a rule (95%以上 after 96.2%); further off it is asked about. */
function isFarBelow(later: Mention, earlier: Mention): boolean {
  return nominalOf(later).lt(nominalOf(earlier).times(USUAL_FLOOR));
}

const USUAL_FLOOR = new Decimal('0.85');

/** Whether one wants more of it: neither the lexicon nor a word of its name (失业, 能耗) says the contrary. */
function isWanted(key: string, lexicon: Lexicon, words: WordList): boolean {
  const direction = lexicon.find(key)?.direction;
  if (direction !== undefined && direction !== 'up') return false;
  return !tokenize(key, words).some((token) => does(token, 'burden'));
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
  // 力争 says how much is wanted, not what is measured.
  const plain = qualifiers.every((each) => each === 'striven');
  if (!indicator || standsFor !== 'itself' || !plain || bare) return false;
  return (measure === 'level' || measure === 'share') && figure.value.kind === 'single';
}

/** The last value printed of a time before, in the plan too; null where the report prints two of that time. */
function earlierOf(later: Mention, index: QuantityIndex): Mention | null {
  const before = ofSameName(later, index).filter(
    (each) => isLevel(each) && isAlike(each, later) && isBefore(each, later),
  );
  const last = Math.max(...before.map(endOf));
  const latest = before.filter((each) => endOf(each) === last);
  const values = new Set(latest.map(({ statement: { figure } }) => figure.value.printed + figure.unit.text));
  return values.size === 1 ? (latest[0] ?? null) : null;
}

/** 开发区产值 and, where 开发区 is whom the sentence tells of, 产值: whoever it is of may be part of the name. */
function ofSameName({ statement: { indicator, scope } }: Mention, index: QuantityIndex): readonly Mention[] {
  const key = indicator?.key ?? '';
  const alike = index.of(key).filter((each) => each.statement.scope === scope);
  return [...alike, ...index.ofOwner(key), ...(scope === null ? [] : index.of(scope + key))];
}

/** Of one unit and manner; a target only against one that is to be surpassed in its turn. */
function isAlike(earlier: Mention, later: Mention): boolean {
  const [one, two] = [earlier.statement, later.statement];
  const planned = one.role === 'target' && two.role === 'target' && one.figure.bound !== 'atMost';
  const alike = one.measure === two.measure && sameKind(earlier, later);
  return alike && (one.role === 'actual' || planned);
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
