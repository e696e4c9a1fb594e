import type { FindingWords } from '../../output/message/zh-CN/findings';
import { writtenOf } from '../../reading/printed';
import type { Finding } from '../finding';
import { placeOf } from '../../reading/place';
import { isInFirstSentence } from '../targets/passages';
import type { PriorContext } from './beside-prior';
import type { TargetOutcome } from './target-outcome';

/**
 * A target that last year's report set and this one never answers: it promised 招商引资到位资金3亿元, and the review says nothing
 * of it. Said once for each indicator, on the heading of the review.
 *
 * Any mention answers, with or without a figure. What follows the sentence of targets in its paragraph may be single tasks of the year, and
 * is asked for only where it is a headline.
 */
export function findMissingResults(
  context: PriorContext,
  outcomes: readonly TargetOutcome[],
  words: FindingWords,
): readonly Finding[] {
  const { prior, reviewed, document, lexicon, required } = context;
  const heading = document.blocks.find((block) => block.part === 'review' && block.kind === 'heading');
  const place = heading ?? document.blocks.find((block) => block.part === 'review');
  if (!place) return [];
  const span = place.kind === 'heading' ? place.span : { start: place.span.start, end: place.span.start + 1 };
  return unansweredIn(context, outcomes).map(({ entry, mention }) => {
    const name = mention.statement.indicator?.name ?? entry.name;
    const isRequired = (required ?? []).some((each) => lexicon.find(each)?.name === entry.name);
    return {
      check: 'result-missing',
      tier: 'missing',
      severity: isRequired ? 'warning' : 'information',
      span,
      message: words.companions.resultMissing(name, writtenOf(mention), reviewed),
      related: [{ message: words.companions.place.prior, span: placeOf(mention), path: prior.path }],
      derivation: [{ text: `${name} ${writtenOf(mention)}`, spans: [span] }],
      fixes: [],
    };
  });
}

type Unanswered = TargetOutcome & { readonly mention: NonNullable<TargetOutcome['mention']> };

/** The first target in figures of each indicator that is never spoken of. */
function unansweredIn({ targets }: PriorContext, outcomes: readonly TargetOutcome[]): readonly Unanswered[] {
  const passages = targets.priorPassages();
  const first = new Map<string, Unanswered>();
  for (const each of outcomes) {
    const { mention, entry } = each;
    if (each.outcome !== 'unsaid' || mention === null || first.has(entry.name)) continue;
    if (entry.headline || passages.some((passage) => isInFirstSentence(mention, passage)))
      first.set(entry.name, { ...each, mention });
  }
  return [...first.values()];
}
