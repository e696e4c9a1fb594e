import type { CompanionProblem } from '../companion/companion';
import type { AgainstFile } from '../figures-file/against-file';
import type { Guard } from '../guard';
import type { Verdict } from '../ledger/solve';
import type { CountedList } from '../relation/count/counted-list';
import type { OrdinalChain } from '../relation/count/ordinal-chain';
import type { FindingWords } from '../render/message/zh-CN/findings';
import type { VocabularyProblem } from '../vocabulary/fault';
import { findCalendarProblems } from './calendar/find-calendar';
import type { PassageRecall } from './calendar/passage';
import { findCompanionConflicts } from './companion-conflict';
import { findMissingBases } from './completion-base-missing';
import { findConflicts } from './conflict-finding';
import { findMiscounts } from './count-mismatch';
import type { Finding } from './finding';
import { findUnreadCompanions } from './unread-companions';
import { findAgainstFile } from './figures-file/find-against-file';
import { findFrontMatterProblems } from './front-matter';
import { findHeadingBreaks } from './heading-order';
import { findOrdinalBreaks } from './ordinal-order';
import { findUnreadTerms } from './own-terms';
import { besidePrior, findPriorProblems } from './prior/find-prior';
import { unprintedTarget } from './prior/prior-target';
import { findMissingRequired } from './required-indicator-missing';
import { findTargetsBelowResults } from './target-below-result';
import { findMissingTargets, type TargetContext } from './target-missing';
import { findUnquantifiedTargets } from './target-unquantified';
import { findSloganConflicts } from './slogan-conflict';
import { silencedIn, suppress, type Judgement } from './suppression';
import { findWording } from './wording/find-wording';

/** What is judged: the ledger's verdicts, the report model, and what was read. */
export interface JudgeContext extends TargetContext {
  readonly verdicts: readonly Verdict[];
  readonly lists: readonly CountedList[];
  /** The lists counted with ordinals: 一是…二是…. */
  readonly chains: readonly OrdinalChain[];
  /** What of the report's own indicators and units could not be taken. */
  readonly problems: readonly VocabularyProblem[];
  /** The files that were named and could not be read. */
  readonly unread: readonly CompanionProblem[];
  /** The report beside its figures file. */
  readonly file: AgainstFile | null;
  /** The sentences of the version before, as the calendar reads them. */
  readonly recall: PassageRecall;
  /** Check ids that are switched off. */
  readonly disabled: readonly string[];
  /** Around each check. */
  readonly guard: Guard;
}

/**
 * Every finding of a report, in the order of the text; two at one place in the order of their ids. What the report's own
 * comments silence is kept apart.
 *
 * “增幅写为35%” comes before what is wrong further down, so that a writer can work from the top.
 */
export function judge(context: JudgeContext, words: FindingWords): Judgement {
  const { disabled, document, guard } = context;
  const findings = Object.entries(checks).flatMap(([name, find]) =>
    guard.keep(name, () => find(context, words), []),
  );
  const isOn = ({ check }: Finding): boolean => !disabled.includes(check);
  // A comment may silence just what could not be asked for this time.
  const complete = guard.faults().length === 0;
  const judged = suppress(findings.filter(isOn), document, { disabled, complete }, words);
  return { ...judged, findings: judged.findings.filter(isOn).sort(inTextOrder) };
}

/** What is asked of every report; one that fails leaves the others as they are. */
const checks: Readonly<Record<string, (context: JudgeContext, words: FindingWords) => readonly Finding[]>> = {
  findFrontMatterProblems: ({ document }, words) => findFrontMatterProblems(document, words),
  findUnreadCompanions: ({ document, unread }, words) => findUnreadCompanions(document, unread, words),
  findUnreadTerms: ({ problems }, words) => findUnreadTerms(problems, words.vocabulary),
  findAgainstFile: ({ file, document }, words) => findAgainstFile(file, document, words),
  findConflicts: ({ verdicts, disabled, document }, words) =>
    findConflicts(verdicts, words, disabled, silencedIn(document)),
  findMissingBases: (context, words) =>
    findMissingBases(withoutPriorTargets(context.verdicts, context), words),
  findMiscounts: ({ lists }, words) => findMiscounts(lists, words),
  findSloganConflicts: ({ document }, words) => findSloganConflicts(document, words),
  findHeadingBreaks: ({ document }, words) => findHeadingBreaks(document, words),
  findOrdinalBreaks: ({ document, chains }, words) => findOrdinalBreaks(document, chains, words),
  findMissingTargets,
  findMissingRequired,
  findUnquantifiedTargets,
  findTargetsBelowResults,
  findPriorProblems,
  findCompanionConflicts,
  findCalendarProblems: ({ document, report, recall }, words) =>
    findCalendarProblems(document, report, words, recall),
  findWording: ({ mentions, report, lexicon }, words) =>
    findWording(mentions, report.blocks, lexicon, words.wording),
};

/** A task that last year's report states is not missing: 完成年初目标的106%. */
function withoutPriorTargets(verdicts: readonly Verdict[], context: TargetContext): readonly Verdict[] {
  const both = besidePrior(context);
  return both === null ? verdicts : verdicts.filter(({ spoken }) => unprintedTarget(spoken, both) === null);
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : 0)
  );
}
