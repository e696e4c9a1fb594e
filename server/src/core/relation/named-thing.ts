import { grouped } from '../grouped';
import { oneQuantity } from '../equation/forms';
import type { WordList } from '../grammar/word-list';
import type { Lexicon } from '../reading/statement/lexicon';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { identityOf, isSameThing, type Identity } from './named-identity';
import type { Relation } from './relation';
import { some } from '../equation/some';

/**
 * One named thing stated twice with its size: “总投资4.82亿元的标准化科创园” in the review and “总投资8.42亿元的标准化科创园” in the plan, “青石岭1500
 * 兆瓦抽水蓄能” and “青石岭1800兆瓦抽水蓄能电站”, “全县28万人民”.
 *
 * The name itself must say that the two are one: long, specific and with the same word for what is measured (总投资, not 年度投资).
 * Works that come back every year under one name (农村饮水工程) are left alone, and so is a value that is more than a slip of the
 * pen away from the other, for plans grow between two mentions and two things may share a name.
 */
export function recogniseNamedThings(
  index: QuantityIndex,
  _lexicon: Lexicon,
  words: WordList,
): readonly Relation[] {
  const groups = new Map<string, Named[]>();
  for (const mention of index.mentions) {
    const identity = identityOf(mention, words);
    if (!identity) continue;
    const known = groups.get(identity.key);
    if (known) known.push({ mention, identity });
    else groups.set(identity.key, [{ mention, identity }]);
  }
  return [...groups.values()].flatMap(relationsOf);
}

interface Named {
  readonly mention: Mention;
  readonly identity: Identity;
}

/** The first of a key stands for it: whoever says the same of another thing under the same key is not compared. */
function relationsOf(group: readonly Named[]): readonly Relation[] {
  const [first] = group;
  if (!first || group.length < 2) return [];
  const same = group.filter((each) => each === first || isSameThing(first.identity, each.identity));
  const kinds = grouped(same, ({ mention }) => mention.statement.figure.value.printed);
  if (kinds.size > 2 || !inDifferentSentences(same)) return [];
  const [usual, odd] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const [one, two] = [usual?.[0], odd?.[0]];
  // One government has one growth target a year, so there any difference counts.
  const unique = one?.mention.statement.figure.unit.dimension === 'rate';
  // Two mentions of one indicator are the restatements of the ledger already.
  const key = first.mention.statement.indicator?.key;
  if (unique && same.every((each) => each.mention.statement.indicator?.key === key)) return [];
  if (one && two && !unique && !isSlip(one.mention, two.mention)) return [];
  const mentions = some([...(usual ?? []), ...(odd ?? [])].map((each) => each.mention));
  if (!mentions) return [];
  return [
    {
      check: 'value-conflict',
      tier: 'suspect',
      equation: oneQuantity(mentions, first.identity.shown),
      note: null,
    },
  ];
}

function inDifferentSentences(group: readonly Named[]): boolean {
  const places = new Map<Mention['prose'], Set<number>>();
  for (const { mention } of group) {
    const known = places.get(mention.prose) ?? new Set();
    places.set(mention.prose, known);
    if (known.has(mention.statement.sentence.start)) return false;
    known.add(mention.statement.sentence.start);
  }
  return true;
}

/**
 * Whether two numbers are apart as a slip of the pen puts them: as many digits, and one of them other, or two neighbours
 * changed over: 1500 and 1800, 4.82 and 8.42.
 */
function isSlip(a: Mention, b: Mention): boolean {
  const one = a.statement.figure.value.printed;
  const two = b.statement.figure.value.printed;
  if (one.length !== two.length || one.length < 2) return false;
  if (one.indexOf('.') !== two.indexOf('.')) return false;
  const [left, right] = [one.replace('.', ''), two.replace('.', '')];
  const apart = Array.from(left).flatMap((each, at) => (each === right.charAt(at) ? [] : [at]));
  const [at = 0, next] = apart;
  if (apart.length === 1) return true;
  return (
    apart.length === 2 &&
    next === at + 1 &&
    left.charAt(at) === right.charAt(next) &&
    left.charAt(next) === right.charAt(at)
  );
}
