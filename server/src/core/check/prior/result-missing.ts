import type { FindingWords } from '../../output/message/zh-CN/findings';
import { writtenOf } from '../../reading/printed';
import { namesOf, type LexiconEntry } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { placeOf } from '../../reading/place';
import { answeringNames } from '../targets/families';
import type { GoalPassage } from '../targets/passages';
import type { PriorContext } from './beside-prior';

/**
 * A target that last year's report set and this one never answers: it promised 招商引资到位资金3亿元, and the review says nothing
 * of it. Said once for each indicator, on the heading of the review.
 *
 * The targets are those of the passage that sets them, not every figure of the plan. Any mention answers, with or without a
 * figure, by its own name or one that may stand for it (domain rule 13).
 */
export function findMissingResults(context: PriorContext, words: FindingWords): readonly Finding[] {
  const { prior, reviewed, document, lexicon } = context;
  const heading = document.blocks.find((block) => block.part === 'review' && block.kind === 'heading');
  const review = document.blocks.find((block) => block.part === 'review');
  const place = heading ?? review;
  if (!place || prior.document.years.plan !== reviewed) return [];
  const text = wordsOf(context);
  return promisedIn(context)
    .filter(({ entry }) => !isAnswered(entry, text, context))
    .map(({ entry, mention }) => {
      const name = mention.statement.indicator?.name ?? entry.name;
      const span =
        place.kind === 'heading' ? place.span : { start: place.span.start, end: place.span.start + 1 };
      return {
        check: 'result-missing',
        tier: 'missing',
        severity: (context.required ?? []).some((each) => lexicon.find(each)?.name === entry.name)
          ? 'warning'
          : 'information',
        span,
        message: words.companions.resultMissing(name, writtenOf(mention), reviewed),
        related: [{ message: words.companions.place.prior, span: placeOf(mention), path: prior.path }],
        derivation: [{ text: `${name} ${writtenOf(mention)}`, spans: [span] }],
        fixes: [],
      };
    });
}

interface Promised {
  readonly mention: Mention;
  readonly entry: LexiconEntry;
}

/** The first target of each indicator in last year's passages of targets. */
function promisedIn({ targets, lexicon }: PriorContext): readonly Promised[] {
  const first = new Map<string, Promised>();
  for (const passage of targets.priorPassages()) {
    if (!passage.annual) continue;
    for (const mention of passage.targets) {
      const entry = lexicon.find(mention.statement.indicator?.key ?? '');
      if (!entry || first.has(entry.name)) continue;
      if (entry.headline || isInFirstSentence(mention, passage)) first.set(entry.name, { mention, entry });
    }
  }
  return [...first.values()];
}

/** What follows the sentence of targets in its paragraph may be single tasks of the year. */
function isInFirstSentence({ prose, statement }: Mention, { first }: GoalPassage): boolean {
  const from = first.statement.figure.span.start;
  return prose === first.prose && !prose.prose.text.slice(from, statement.figure.span.start).includes('。');
}

/** The words of everything but the plan: an answer may stand in the review, the problems, a table or the glossary. */
function wordsOf({ report }: PriorContext): string {
  return report.blocks
    .filter(({ block }) => block.part !== 'plan')
    .flatMap(({ proses }) => proses.map(({ prose }) => prose.text))
    .join('\n');
}

function isAnswered(
  entry: LexiconEntry,
  text: string,
  { lexicon, mentions, reviewed }: PriorContext,
): boolean {
  const parts = lexicon.entries.filter((each) => each.parent === entry.name).map(({ name }) => name);
  const names = [...answeringNames(entry, lexicon), ...entry.covers, ...parts];
  // 规上工业产值和增加值分别达到…: the name is nowhere in one piece.
  const isRead = mentions.some(
    ({ statement: { indicator, period } }) =>
      indicator !== null && names.includes(indicator.key) && (period?.to.year ?? reviewed) <= reviewed,
  );
  if (isRead) return true;
  return names.some((name) => {
    const known = lexicon.find(name);
    return (known ? namesOf(known) : [name]).some((each) => each.length >= 2 && text.includes(each));
  });
}
