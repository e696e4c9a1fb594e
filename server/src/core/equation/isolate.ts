import {
  leavesOf,
  minus,
  over,
  plus,
  power,
  times,
  type Expression,
  type Leaf,
  type Operation,
} from './expression';

/**
 * What one leaf would have to be for two sides to be equal, as an expression of all others: of 4480亩 = 3200亩 × (1 + 35%)
 * the rate is 4480亩 ÷ 3200亩 − 1, the base 4480亩 ÷ (1 + 35%).
 *
 * Null where it stands in neither side, or in a list, which is only counted.
 */
export function isolate(left: Expression, right: Expression, leaf: Leaf): Expression | null {
  return leavesOf(left).includes(leaf) ? freed(left, right, leaf) : freed(right, left, leaf);
}

function freed(side: Expression, equal: Expression, leaf: Leaf): Expression | null {
  if (side === leaf) return equal;
  if (side.kind === '^') return freed(side.base, power(equal, side.times, !side.root), leaf);
  if (!('terms' in side)) return null;
  const inside = side.terms.find((term) => leavesOf(term).includes(leaf));
  const moved = inside && undone(side, inside, equal);
  return inside && moved ? freed(inside, moved, leaf) : null;
}

/** Everything but one term brought to the other side. */
function undone({ kind, terms }: Operation, term: Expression, equal: Expression): Expression | null {
  const [first, ...others] = terms.filter((each) => each !== term);
  if (first === undefined) return equal;
  return undo[kind](equal, first, others, term === terms[0]);
}

type Undo = (
  equal: Expression,
  other: Expression,
  others: readonly Expression[],
  isFirst: boolean,
) => Expression | null;

const undo: Readonly<Record<Operation['kind'], Undo>> = {
  '+': (equal, other, others) => minus(equal, plus(other, ...others)),
  '−': (equal, other, _others, isFirst) => (isFirst ? plus(equal, other) : minus(other, equal)),
  '×': (equal, other, others) => over(equal, times(other, ...others)),
  '÷': (equal, other, _others, isFirst) => (isFirst ? times(equal, other) : over(other, equal)),
  '、': () => null,
};
