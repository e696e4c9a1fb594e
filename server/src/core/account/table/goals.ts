import type { GoalPassage } from '../../check/targets/passages';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { ReadBlock } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import { spokenTargets, type SpokenTarget } from '../../reading/spoken-target';

/** What the passages that set the year's targets say, in their order. */
export interface Goals {
  /** Where a figure stands among the targets, from 0; null for one outside their sentences. */
  readonly placeOf: (statement: Statement) => number | null;
  /** The targets in words: 城乡居民收入 · 与经济增长同步. */
  readonly spoken: readonly PlacedTarget[];
}

/** A target in words and its place among the targets. */
export interface PlacedTarget extends SpokenTarget {
  readonly place: number;
  readonly scope: string | null;
}

/** “主要预期目标是：地区生产总值增长6%，居民收入与经济增长同步” has a figure in place 0 and words in place 1; no goals where only five years are planned. */
export function goalsOf(passages: readonly GoalPassage[], lexicon: Lexicon): Goals {
  const places = new Map<Statement, number>();
  const spoken: PlacedTarget[] = [];
  let count = 0;
  for (const { block, sentences, scope } of passages.filter(({ annual }) => annual).flatMap(stretchesOf)) {
    const figures = block.proses.flatMap(({ statements }) =>
      statements
        .filter(({ sentence, role }) => role === 'target' && sentences.has(sentence.start))
        .map((statement) => ({ at: statement.figure.span.start, statement, words: null })),
    );
    const words = spokenTargets(block, lexicon).map((each) => ({
      at: each.at,
      statement: null,
      words: each,
    }));
    for (const each of [...figures, ...words].sort((a, b) => a.at - b.at)) {
      const place = count++;
      if (each.statement) places.set(each.statement, places.get(each.statement) ?? place);
      else spoken.push({ ...each.words, place, scope });
    }
  }
  return { placeOf: (statement) => places.get(statement) ?? null, spoken };
}

interface Stretch {
  readonly block: ReadBlock;
  /** Where the sentences begin that set a target the lexicon knows. */
  readonly sentences: ReadonlySet<number>;
  readonly scope: string | null;
}

/** The paragraphs of a passage, each with its sentences that set targets. */
function stretchesOf({ first, targets }: GoalPassage): readonly Stretch[] {
  const blocks = new Map<ReadBlock, Set<number>>([[first.block, new Set()]]);
  for (const { block, statement } of targets)
    blocks.set(block, (blocks.get(block) ?? new Set()).add(statement.sentence.start));
  const scope = first.statement.scope;
  return [...blocks].map(([block, sentences]) => ({ block, sentences, scope }));
}
