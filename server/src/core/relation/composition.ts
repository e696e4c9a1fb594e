import { composition } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { leadOf, type ProseMentions } from './gather';
import type { Relation } from './relation';
import type { Some } from '../equation/some';

/**
 * 三次产业结构由18.6:47.2:34.2调整为17.3:47.9:34.8: each group of shares makes 100 %.
 *
 * Only for 三次产业 and other words of composition, never for other ratios such as 3:4:3 (domain rule 11).
 */
export function recogniseCompositions(prose: ProseMentions): readonly Relation[] {
  return ratioGroups(prose)
    .filter(
      (group) =>
        group.length === 3 &&
        /(?:三次产业|三产|产业)[^，。；]{0,8}(?:结构|比重|比例|构成|占比|比)/.test(textBefore(group[0])),
    )
    .concat(ratioGroups(prose).filter(isOfTwo))
    .map((parts) => ({
      check: 'composition-mismatch',
      tier: 'contradiction',
      equation: composition(parts),
      note: null,
    }));
}

/** 粮经比38:62: of two parts the reader only takes those for shares that are all there is. */
function isOfTwo(parts: Some<Mention>): boolean {
  return parts.length === 2 && parts.every((each) => each.statement.figure.unit.dimension === 'rate');
}

/** Runs of figures joined by colons: 24：40.2：35.8. */
function ratioGroups(prose: ProseMentions): readonly Some<Mention>[] {
  const groups: [Mention, ...Mention[]][] = [];
  for (const mention of prose.mentions) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && /^\s*[:：∶︰]\s*$/u.test(leadBetween(before, mention))) last.push(mention);
    else groups.push([mention]);
  }
  return groups.filter((group) => group.length > 1);
}

function leadBetween(a: Mention, b: Mention): string {
  return a.prose.prose.text.slice(a.statement.figure.span.end, b.statement.figure.span.start);
}

function textBefore(mention: Mention): string {
  const { statement, prose } = mention;
  return prose.prose.text.slice(statement.sentence.start, statement.figure.span.start) || leadOf(mention);
}
