import type { CompanionProblem } from '../documents/companion/companion';
import type { AgainstFile } from '../documents/figures-file/against-file';
import type { Guard } from '../guard';
import type { Verdict } from '../relation/verdict/solve';
import type { CountedList } from '../enumeration/count/counted-list';
import type { OrdinalChain } from '../enumeration/count/ordinal-chain';
import type { SloganRecall } from '../enumeration/slogan/quoted-name';
import type { FindingWords } from '../output/message/zh-CN/findings';
import type { VocabularyProblem } from '../reading/vocabulary/fault';
import { findCalendarProblems, type CalendarRecall } from './calendar/find-calendar';
import { checkIds, type CheckId } from './catalog';
import { findCompanionConflicts } from './companion-conflict';
import { findMissingBases } from './completion-base-missing';
import { findConflicts } from './conflict-finding';
import { findMiscounts } from './count-mismatch';
import type { Finding } from './finding';
import {
  findUnreadCompanions,
  findFrontMatterProblems,
  findOverlongTables,
  findUnreadTerms,
} from './unreadable-input';
import { findAgainstFile } from './figures-file/find-against-file';
import { findHeadingBreaks } from './heading-order';
import { findMisquotedPhrases } from './phrase-misquoted';
import { findOrdinalBreaks } from './ordinal-order';
import { findPriorProblems } from './prior/find-prior';
import { besidePrior } from './prior/beside-prior';
import { unprintedTarget } from './prior/prior-target';
import type { TargetOutcome } from './prior/target-outcome';
import { findMissingRequired } from './required-indicator-missing';
import { findTargetsBelowResults } from './target-below-result';
import { findMissingTargets, type TargetContext } from './target-missing';
import { findUnquantifiedTargets } from './target-unquantified';
import { findSloganConflicts } from './slogan-conflict';
import { silencedIn, suppress, type Judgement } from './suppression';
import { findWording, wordingChecks } from './wording/find-wording';

/** What the checks may recall: the sentences as the calendar reads them, where it was silent, and the slogans. */
interface JudgeRecall extends CalendarRecall {
  readonly slogans: SloganRecall;
}

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
  /** What became of last year's targets. */
  readonly outcomes: () => readonly TargetOutcome[];
  /** The report beside its figures file. */
  readonly file: AgainstFile | null;
  /** What the checks of single paragraphs found in the version before. */
  readonly recall: JudgeRecall;
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
  const asked = Object.entries(checks).filter(([, { ids }]) => ids.some((id) => !disabled.includes(id)));
  const findings = asked.flatMap(([name, { find }]) => guard.keep(name, () => find(context, words), []));
  const isOn = ({ check }: Finding): boolean => !disabled.includes(check);
  // A comment may silence just what could not be asked for this time.
  const complete = guard.faults().length === 0;
  const judged = suppress(findings.filter(isOn), document, { disabled, complete }, words);
  return { ...judged, findings: judged.findings.filter(isOn).sort(inTextOrder) };
}

/** One question to a report, and the checks that answer it: it is not asked when they are all off. */
interface Question {
  readonly ids: readonly CheckId[];
  readonly find: (context: JudgeContext, words: FindingWords) => readonly Finding[];
}

/** What is asked of every report; one that fails leaves the others as they are. */
const checks: Readonly<Record<string, Question>> = {
  findFrontMatterProblems: {
    ids: ['unreadable-input'],
    find: ({ document }, words) => findFrontMatterProblems(document, words),
  },
  findOverlongTables: {
    ids: ['unreadable-input'],
    find: ({ document }, words) => findOverlongTables(document, words),
  },
  findUnreadCompanions: {
    ids: ['unreadable-input'],
    find: ({ document, unread }, words) => findUnreadCompanions(document, unread, words),
  },
  findUnreadTerms: {
    ids: ['unreadable-input'],
    find: ({ problems }, words) => findUnreadTerms(problems, words.vocabulary),
  },
  findAgainstFile: {
    ids: ['unreadable-input', 'figures-file-conflict', 'not-public', 'estimate-left'],
    find: ({ file, document }, words) => findAgainstFile(file, document, words),
  },
  findConflicts: {
    // Those of relations leave out what is off themselves, for the others of one figure speak together.
    ids: checkIds,
    find: ({ verdicts, disabled, document }, words) =>
      findConflicts(verdicts, words, disabled, silencedIn(document)),
  },
  findMissingBases: {
    ids: ['completion-base-missing'],
    find: (context, words) => findMissingBases(withoutPriorTargets(context.verdicts, context), words),
  },
  findMiscounts: { ids: ['count-mismatch'], find: ({ lists }, words) => findMiscounts(lists, words) },
  findSloganConflicts: {
    ids: ['glossary-mismatch', 'value-conflict'],
    find: ({ document, recall }, words) => findSloganConflicts(document, words, recall.slogans),
  },
  findMisquotedPhrases: {
    ids: ['phrase-misquoted'],
    find: ({ document }, words) => findMisquotedPhrases(document, words),
  },
  findHeadingBreaks: {
    ids: ['heading-order'],
    find: ({ document }, words) => findHeadingBreaks(document, words),
  },
  findOrdinalBreaks: {
    ids: ['ordinal-order'],
    find: ({ document, chains }, words) => findOrdinalBreaks(document, chains, words),
  },
  findMissingTargets: { ids: ['target-missing'], find: findMissingTargets },
  findMissingRequired: { ids: ['required-indicator-missing'], find: findMissingRequired },
  findUnquantifiedTargets: { ids: ['target-unquantified'], find: findUnquantifiedTargets },
  findTargetsBelowResults: { ids: ['target-below-result'], find: findTargetsBelowResults },
  findPriorProblems: {
    ids: ['prior-target-conflict', 'prior-value-conflict', 'result-missing', 'claim-unmet', 'stale-figure'],
    find: findPriorProblems,
  },
  findCompanionConflicts: { ids: ['companion-conflict'], find: findCompanionConflicts },
  findCalendarProblems: {
    ids: ['calendar-conflict', 'impossible-date', 'weekday-mismatch', 'stale-year', 'session-order'],
    find: ({ document, report, recall }, words) => findCalendarProblems(document, report, words, recall),
  },
  findWording: {
    ids: wordingChecks,
    find: ({ mentions, report, lexicon, disabled }, words) =>
      findWording({ mentions, blocks: report.blocks, lexicon }, words.wording, disabled),
  },
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
