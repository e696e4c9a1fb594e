import { formulasIn, type TargetFormula } from '../grammar/target-formula';
import type { Span } from '../text/span';
import { placeIn } from './place';
import type { Lexicon } from './statement/lexicon';
import type { ReadBlock } from './statement/reading';

/** A target in words, for one of the indicators its clause names: 居民收入 · 与经济增长同步. */
export interface SpokenTarget {
  /** The lexicon's name. */
  readonly key: string;
  /** As the report prints it. */
  readonly name: string;
  readonly text: string;
  /** Where the words stand in the source. */
  readonly span: Span;
  /** Where its clause begins in the prose, for the order of targets. */
  readonly at: number;
}

/**
 * The targets a block sets without figures, for the indicators of the lexicon: “城乡居民收入与经济增长同步，其他指标完成上级下达任务” sets that of
 * 城乡居民人均可支配收入. What no name of the lexicon names is nobody's target.
 */
export function spokenTargets(block: ReadBlock, lexicon: Lexicon): readonly SpokenTarget[] {
  return block.proses.flatMap((prose) =>
    formulasIn(prose.prose.text).flatMap((formula) => {
      const span = placeIn(block, prose, { start: formula.at, end: formula.at + formula.text.length });
      const { text, clauseAt: at } = formula;
      return namedIn(formula, lexicon).map((each) => ({ ...each, text, span, at }));
    }),
  );
}

function namedIn({ names }: TargetFormula, lexicon: Lexicon): readonly Pick<SpokenTarget, 'key' | 'name'>[] {
  return names.flatMap((words) => {
    const known = lexicon.longestSuffix(words);
    return known && !known.entry.generic ? [{ key: known.entry.name, name: words.slice(known.start) }] : [];
  });
}
