import { difference, withinWhole } from '../equation/forms';
import { mayEqual, plus } from '../number/interval';
import { intervalOf, nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, isSwitchedOff, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import { yearEarlier } from './growth';
import { changeDirection, pointChange } from './point-change';
import type { Relation } from './relation';
import { wordsAfter } from './words-between';

/**
 * 由9家增加到12家，净增3家; 较上年增收185万元; 由84.2%提高到90.5%，提高6.3个百分点; 比全县6.9%的增速高0.6个百分点.
 *
 * Two levels, or two rates, and what lies between them. Silent for 年均 (an average is no difference) and where one of
 * the two is not printed.
 */
export function recogniseDifferences(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((change, at) => {
    const before = prose.mentions[at - 1];
    if (before && isAddedTo(change, before)) return between(before, change, prose);
    const reached = prose.mentions[at + 2];
    if (reached && isAddedBefore(change, reached, prose)) return between(reached, change, prose);
    if (
      change.statement.measure !== 'difference' ||
      /年均|每年|平均(?!增速|增幅|增长|水平)/.test(leadOf(change)) ||
      isSwitchedOff(change)
    )
      return [];
    return change.statement.figure.unit.dimension === 'point'
      ? pointChange(change, prose, index)
      : amountChange(change, prose, index);
  });
}

function amountChange(change: Mention, prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  const to = prose.of(change.statement.about);
  if (to?.statement.measure !== 'level' || !sameKind(to, change)) return [];
  const beside = prose.of(change.statement.against) ?? prose.of(to.statement.against);
  const from = beside ?? yearEarlier(to, index);
  if (!from)
    return isRise(change) && !isAdded(to) && !isBalanced(change, to, prose) ? [noMoreThan(change, to)] : [];
  if (!sameKind(from, to)) return [];
  return [
    {
      check: 'difference-mismatch',
      // 新建8个、提升20个 adds to nothing, and a value of the year before stands elsewhere for reasons of its own.
      tier: beside ? 'contradiction' : 'lead',
      equation: difference(from, to, change, wayOf(from, to, change)),
      note: null,
    },
  ];
}

/** 差额由-3万元变为-8万元，扩大5万元: of two amounts below nought sizes may be told, so either way is fair (domain rule 21a). */
function wayOf(from: Mention, to: Mention, change: Mention): -1 | 0 | 1 {
  return [from, to].every((each) => nominalOf(each).isNegative()) ? 0 : changeDirection(change);
}

/** 由120张增加到160张，新增60张: a bare 新增 right after two levels is what lies between them. */
function isAddedTo(change: Mention, before: Mention): boolean {
  const bare = /^[，,、\s]*新增$/u.test(leadOf(change)) && !/^\p{Script=Han}/u.test(textAfter(change));
  return (
    bare &&
    isOwnLevel(change) &&
    before.statement.against !== null &&
    sameKind(change, before) &&
    sameSentence(change, before)
  );
}

/** 新入驻企业9家，入驻企业总数由11家增加到20家: what is new stands before the two levels of the same name. */
function isAddedBefore(change: Mention, reached: Mention, prose: ProseMentions): boolean {
  const from = prose.of(reached.statement.against);
  if (!from || from !== prose.mentions[prose.mentions.indexOf(change) + 1] || !isOwnLevel(change))
    return false;
  const isNew = /新(?:增|入驻|建|登记|培育|认定|引进)/u.test(leadOf(change));
  const name = change.statement.indicator?.key.replace(/^新(?:增|入驻|建|登记|培育|认定)/u, '');
  return (
    isNew &&
    name === reached.statement.indicator?.key &&
    sameKind(change, reached) &&
    sameSentence(change, reached)
  );
}

function textAfter({ prose, statement }: Mention): string {
  return prose.prose.text.slice(statement.figure.span.end, statement.figure.span.end + 1);
}

function between(to: Mention, change: Mention, prose: ProseMentions): readonly Relation[] {
  const from = prose.of(to.statement.against);
  if (!from || !sameKind(from, to)) return [];
  // What is new may replace what went, so more than the difference is fair; less is not (domain rule 7).
  if (nominalOf(change).greaterThan(nominalOf(to).minus(nominalOf(from)))) return [];
  const equation = difference(from, to, change, 1);
  return [{ check: 'difference-mismatch', tier: 'contradiction', equation, note: null }];
}

/** 新增供热能力2000万平方米，今年还要增加3300万平方米: what was added is not all there is. */
function isAdded({ statement }: Mention): boolean {
  return statement.qualifiers.includes('added');
}

/** 开店90家，关闭30家，净增60家: what went and what is left make what came. */
function isBalanced(change: Mention, to: Mention, { mentions }: ProseMentions): boolean {
  const both = plus(intervalOf(to), intervalOf(change));
  const before = mentions.slice(0, mentions.indexOf(to));
  return before.some(
    (each) => sameSentence(each, to) && sameKind(each, to) && mayEqual(both, intervalOf(each)),
  );
}

/** 累计投资35.71亿元，比上个五年增加22.82亿元: an increase is no more than what it led to, whatever it began with. */
function noMoreThan(change: Mention, to: Mention): Relation {
  return {
    check: 'difference-mismatch',
    tier: 'contradiction',
    equation: withinWhole([change], to),
    note: null,
  };
}

/** A net amount may rise by more than it is now, having been negative; 顺差 and 利润 are left alone. */
function isRise(change: Mention): boolean {
  // 培育领军企业30户；净增80户规上企业: what is named behind it was added, to nobody knows how many.
  return (
    wordsAfter(change) === '' &&
    changeDirection(change) > 0 &&
    /增加|增长|净增|多/.test(leadOf(change)) &&
    !/顺差|利润|盈|亏|净额|差额/.test(change.statement.indicator?.name ?? '')
  );
}
