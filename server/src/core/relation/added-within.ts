import { withinWhole } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence } from './gather';
import { isPerValue } from './parts';
import type { Relation } from './relation';

/**
 * 新增高新技术企业7家 in the year at whose end 高新技术企业达24家: what was added is among what there is.
 *
 * Only for what is counted, by one name of its own, for one year and territory, where the other figure is said to be all
 * there are (达到, 总数, 累计, 现有). 新增就业 adds to no stock, and an addition planned is held against no result.
 */
export function recogniseAddedWithin(index: QuantityIndex): readonly Relation[] {
  return [...withinStock(index), ...netWithinAdded(index)];
}

/** 新增企业87家，净增52家: those that went are taken off, so the net is no more than what was added. */
function netWithinAdded({ mentions }: QuantityIndex): readonly Relation[] {
  return mentions.flatMap((net, at) => {
    const added = mentions[at - 1];
    if (!added || !isNetOf(net, added)) return [];
    const equation = withinWhole([net], added);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

/** Of one thing, told in the same breath: the net has no name of its own. */
function isNetOf(mention: Mention, added: Mention): boolean {
  const [net, { statement }] = [mention.statement, added];
  const isOne = net.indicator?.span === null || net.indicator?.key === statement.indicator?.key;
  return (
    net.qualifiers.includes('net') &&
    statement.qualifiers.includes('added') &&
    isOne &&
    sameSentence(mention, added) &&
    sameKind(mention, added) &&
    statement.standsFor === 'itself'
  );
}

function withinStock(index: QuantityIndex): readonly Relation[] {
  return index.mentions.flatMap((added) => {
    const name = addedName(added);
    const wholes = name === null ? [] : index.of(name).filter((each) => isAllOf(each, added));
    const [whole, ...others] = wholes;
    if (!whole || others.length > 0) return [];
    const equation = withinWhole([added], whole);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

/** The name of what was added: 高新技术企业 of 新增高新技术企业. */
function addedName({ statement }: Mention): string | null {
  const { indicator, qualifiers, figure, period, standsFor, measure } = statement;
  if (!indicator || standsFor !== 'itself' || !['level', 'difference'].includes(measure)) return null;
  if (figure.unit.dimension !== 'count' || period?.from.year !== period?.to.year) return null;
  if (!qualifiers.includes('added') || qualifiers.includes('cumulative')) return null;
  const name = indicator.key.replace(/^新增/u, '');
  return name.length >= 4 && !/就业|参保|惠及|受益|培训/u.test(name) ? name : null;
}

function isAllOf(whole: Mention, added: Mention): boolean {
  const [all, one] = [whole.statement, added.statement];
  return (
    isOwnLevel(whole) &&
    !isPerValue(whole) &&
    sameKind(whole, added) &&
    all.role === one.role &&
    all.role !== null &&
    all.scope === one.scope &&
    all.period?.to.year === one.period?.to.year &&
    !all.qualifiers.includes('added') &&
    /(?:达到?|总数|总量|累计|现有|共有|拥有|保有量)[^，,；;]{0,4}$/u.test(leadOf(whole))
  );
}
