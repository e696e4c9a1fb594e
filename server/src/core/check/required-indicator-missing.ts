import type { FindingWords } from '../output/message/zh-CN/findings';
import { namesOf, type LexiconEntry } from '../reading/statement/lexicon';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import { setsAllTargets, type TargetContext } from './target-missing';
import { answeringNames, spokenOf } from './targets/families';

/**
 * Indicators a report must have and never names. Those asked for in the configuration or the front matter are a warning each;
 * those usual at its level (domain rule 16) one quiet information for all of them, and none for a township.
 *
 * A name that may stand for another answers, with or without a figure, anywhere in the report; so do, for what is only usual,
 * the words a report speaks of it in: 物价 for 居民消费价格, 外资 for 实际利用外资. What is asked for by name must be named. A text that names less than
 * half of what is usual is no report of that level, or only a piece of one: nothing is said. A budget report has the budget's alone.
 */
export function findMissingRequired(context: TargetContext, words: FindingWords): readonly Finding[] {
  const { document, required } = context;
  const place = document.blocks.find((block) => block.kind !== 'furniture')?.span;
  if (!place || !setsAllTargets(document)) return [];
  const text = context.report.blocks
    .flatMap(({ proses }) => proses.map(({ prose }) => prose.text))
    .join('\n');
  if (required !== null)
    return required
      .filter((name) => !isMentioned(name, text, context))
      .map((name) => toFinding([name], place, 'warning', words));
  const usual = usualIndicators(context);
  const absent = usual
    .filter(
      ({ name }) =>
        !isMentioned(name, text, context) && !spokenOf(name).some((words) => text.includes(words)),
    )
    .map(({ name }) => name);
  if (absent.length === 0 || absent.length * 2 > usual.length) return [];
  return [toFinding(absent, place, 'information', words)];
}

/** What rule 16 suggests for the level, as far as the year still knew it. */
function usualIndicators({ document, lexicon, level }: TargetContext): readonly LexiconEntry[] {
  const { plan } = document.years;
  const isWhole = (['review', 'plan'] as const).every((part) =>
    document.blocks.some((block) => block.part === part),
  );
  if (level === null || level === 'town' || plan === null || !isWhole) return [];
  return lexicon.entries.filter(
    (entry) =>
      entry.headlineAt.includes(level) &&
      plan <= (entry.usedUntil ?? plan) &&
      // Nobody planned 城镇调查失业率 before it was published.
      plan >= (entry.usedFrom ?? plan),
  );
}

function isMentioned(name: string, text: string, { lexicon }: TargetContext): boolean {
  const entry = lexicon.find(name);
  if (!entry) return text.includes(name);
  const parts = [
    ...entry.covers,
    ...lexicon.entries.filter((each) => each.parent === entry.name).map((each) => each.name),
  ];
  return [...answeringNames(entry, lexicon), ...parts].some((each) => {
    const known = lexicon.find(each);
    return (known ? namesOf(known) : [each]).some((written) => text.includes(written));
  });
}

function toFinding(
  names: readonly string[],
  span: Span,
  severity: 'warning' | 'information',
  words: FindingWords,
): Finding {
  return {
    check: 'required-indicator-missing',
    tier: 'missing',
    severity,
    span,
    message: words.requiredMissing(names, severity === 'warning'),
    related: [],
    derivation: [{ text: names.join('、'), spans: [span] }],
    fixes: [],
  };
}
