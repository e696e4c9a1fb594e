import { grossSum } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 新建高标准农田4000亩，累计达到3万亩, where the year before ended with 2.6万亩: what there is now is no more than what there
 * was and what was added.
 *
 * Additions are gross, for enterprises also close and land is built on: fewer than the sum is fair (domain rule 7).
 * Silent unless the year before has one value of the same name, territory and unit that is itself said to be a total.
 */
export function recogniseAccumulations(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((total, at) => {
    if (!isOwnLevel(total) || !saysTotal(total)) return [];
    const added = prose.mentions.slice(Math.max(0, at - 2), at).findLast((each) => isAddedTo(each, total));
    const base = added ? yearBefore(total, index, prose.lexicon) : null;
    if (!added || !base) return [];
    const equation = grossSum([base, added], total);
    return [{ check: 'sum-mismatch', tier: 'suspect', equation, note: null }];
  });
}

function saysTotal(mention: Mention): boolean {
  return /(?:累计|总数|总量|总面积|总长|总里程|共有|达到|达|增加到|发展到|增至)[^，,；;、]{0,4}$/u.test(
    leadOf(mention),
  );
}

function isAddedTo(added: Mention, total: Mention): boolean {
  if (!isOwnLevel(added) || !sameKind(added, total) || !sameSentence(added, total)) return false;
  const [a, b] = [added.statement, total.statement];
  if (a.role !== b.role || a.scope !== b.scope || a.period?.to.year !== b.period?.to.year) return false;
  const name = a.indicator?.key ?? '';
  const isNew =
    a.qualifiers.includes('added') ||
    name.startsWith('新') ||
    /(?:新建|新增|新登记|新入驻)[^，,；;]*$/u.test(leadOf(added));
  return isNew && !b.qualifiers.includes('added') && plain(name) === plain(b.indicator?.key ?? '');
}

/** 新增规上企业 are 规上企业. */
function plain(name: string): string {
  return name
    .replace(/^(?:新增|新建|净增|新登记|新培育|新认定|新入驻)/u, '')
    .replace(/(?:总数|总量|数)$/u, '');
}

/** The one total of the end of the year before; two values of it are two quantities, and neither is taken. */
function yearBefore(total: Mention, index: QuantityIndex, lexicon: Lexicon): Mention | null {
  const { indicator, period, scope } = total.statement;
  if (!indicator || !period) return null;
  const bare = plain(indicator.key);
  const keys = new Set([indicator.key, bare, lexicon.find(bare)?.name ?? bare]);
  const found = [...keys]
    .flatMap((key) => index.of(key))
    .filter(
      (each) =>
        isOwnLevel(each) &&
        saysTotal(each) &&
        sameKind(each, total) &&
        each.statement.role === 'actual' &&
        each.statement.scope === scope &&
        each.statement.period?.to.year === period.to.year - 1 &&
        each.statement.period.to.month === 12 &&
        !each.statement.qualifiers.includes('added'),
    );
  const [first, ...others] = found;
  const one = others.every(
    ({ statement }) => statement.figure.value.printed === first?.statement.figure.value.printed,
  );
  return first && one ? first : null;
}
