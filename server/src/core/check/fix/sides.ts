import { nominalValue } from '../../equation/evaluate';
import { leavesOf, type FigureLeaf } from '../../equation/expression';
import { isolate } from '../../equation/isolate';
import type { Verdict } from '../../relation/verdict/solve';
import type { Decimal } from '../../number/decimal';
import type { Mention } from '../../reading/statement/reading';

/** One figure that may be the wrong one, and what it would be if the others are right, in base units (元, 人, 1 for 100 %). */
export interface Side {
  readonly mention: Mention;
  readonly value: Decimal;
}

/**
 * Every figure of an equation that fails, each reckoned from all others, the spoken one first: of “3200亩 → 4480亩，增长35%”
 * the rate would be 40 %, the level 4320亩, the base 3318.5亩.
 *
 * 分别 with a figure too few gives no value to put, 翻番 no digits to put it in.
 */
export function sidesOf({ relation, sides, spoken }: Verdict): readonly Side[] {
  // Of 万元 for 亿元 the unit is in doubt; a target must not become the result before it.
  if (relation.check === 'unit-slip') return [];
  const leaves = sides.flatMap(leavesOf).filter((each) => each.kind === 'figure');
  const isSpoken = ({ mention }: FigureLeaf): boolean => mention === spoken;
  return [...leaves.filter(isSpoken), ...leaves.filter((each) => !isSpoken(each))].flatMap((leaf) => {
    const freed = leaf.reading === 'doubling' ? null : isolate(...sides, leaf);
    const value = freed && nominalValue(freed);
    return value ? [{ mention: leaf.mention, value }] : [];
  });
}
