import type { QuantityIndex } from '../reading/quantity';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { printedOf } from '../reading/printed';
import type { Level, ReportDocument } from '../report/document';
import type { Lexicon } from '../reading/statement/lexicon';
import { isPartYear } from '../reading/statement/period';
import type { Mention, ReadReport } from '../reading/statement/reading';
import type { ReadCompanions } from '../documents/companion/read-companion';
import type { Finding } from './finding';
import { placeOf } from '../reading/place';
import { isAnswered, type PlanWords } from './targets/answers';
import { expectedResults, type ExpectedResult } from './targets/expected';
import { answerAlike } from './targets/families';
import { insertTarget } from './targets/insert';
import { namedTargets, type GoalPassage } from './targets/passages';
import type { ReportTargets } from './targets/report-targets';

/** What the checks of targets need to know of the report as a whole. */
export interface TargetContext {
  readonly document: ReportDocument;
  readonly report: ReadReport;
  readonly mentions: readonly Mention[];
  readonly index: QuantityIndex;
  readonly lexicon: Lexicon;
  readonly level: Level | null;
  readonly companions: ReadCompanions;
  readonly targets: ReportTargets;
  /** Indicators every report must have, by the configuration or the front matter; null where neither says. */
  readonly required: readonly string[] | null;
}

/**
 * A headline indicator with a result in the review and no target in the plan: “规模工业总产值5亿元” and nothing for 2021.
 *
 * Which are expected is in targets/expected.ts, what answers for them in targets/answers.ts; a target in a companion report
 * of the same meeting is one too. A warning only for what is required or had a target last year, else information (domain
 * rule 13). A plan without a passage that sets targets gets one finding on its heading, not one for each indicator; a report
 * without a plan part or a known year gets none.
 */
export function findMissingTargets(context: TargetContext, words: FindingWords): readonly Finding[] {
  const { plan: year, reviewed } = context.document.years;
  if (year === null || reviewed === null || !setsAllTargets(context.document)) return [];
  if (!context.document.blocks.some((block) => block.part === 'plan')) return [];
  const passages = context.targets.passages();
  const plan = planWords(context, passages, year);
  const asked = askedNames(context, reviewed);
  const missing = oneOfEach(
    expectedResults(context.targets.results(), asked).filter(({ entry }) => !isAnswered(entry, plan)),
  );
  const main = mainPassage(passages);
  if (!main) return missing.length === 0 ? [] : onPlanHeading(context, missing, year, words);
  return missing.map((result) => toFinding(result, main, { year, asked, words }));
}

/** Whether a paper is one to set every target and name every indicator: the government's report, or on the plan, or any that does not say. */
export function setsAllTargets({ paper }: ReportDocument): boolean {
  return paper === null || paper === 'government' || paper === 'plan';
}

/** 财政总收入 and 一般公共预算收入 are answered by one target, and so missed once: the first of them. */
function oneOfEach(results: readonly ExpectedResult[]): readonly ExpectedResult[] {
  return results.filter(
    ({ entry }, at) => !results.slice(0, at).some((each) => answerAlike(each.entry.name, entry.name)),
  );
}

/** The passage that sets most targets. */
function mainPassage(passages: readonly GoalPassage[]): GoalPassage | null {
  return [...passages].sort((a, b) => b.targets.length - a.targets.length)[0] ?? null;
}

/**
 * The targets that answer: those of the year wherever the plan sets them, or those of the next years where the year has none;
 * and those of the companion reports.
 */
function planWords(context: TargetContext, passages: readonly GoalPassage[], year: number): PlanWords {
  const { lexicon, document } = context;
  const own = context.targets
    .named()
    .filter(({ mention: { statement } }) => isTerritory(statement.scope, document));
  const annual = own.filter(({ mention: { statement } }) => statement.period?.to.year === year);
  const others = context.companions.with.flatMap(({ index }) => namedTargets(index.mentions, year, lexicon));
  const stated = [...(passages.some((each) => each.annual) ? annual : own), ...others];
  return { stated, passages, text: planText(context.report), lexicon };
}

function planText({ blocks }: ReadReport): string {
  const plan = blocks.filter(({ block }) => block.part === 'plan');
  return plan.flatMap(({ proses }) => proses.map(({ prose }) => prose.text)).join('\n');
}

function isTerritory(scope: string | null, { scope: own }: ReportDocument): boolean {
  return scope === null || own === null || scope === own;
}

/** What is required, and what last year's report set a target for. */
function askedNames(context: TargetContext, reviewed: number): ReadonlySet<string> {
  const { lexicon, required, targets } = context;
  const prior = targets.priorPassages().filter((each) => each.annual);
  const promised = namedTargets(
    prior.flatMap((passage) => passage.targets),
    reviewed,
    lexicon,
  ).filter(({ entry }) => entry.headline);
  const configured = (required ?? []).map((name) => lexicon.find(name)?.name ?? name);
  return new Set([...configured, ...promised.map(({ entry }) => entry.name)]);
}

/** A plan without targets, after a review with headline results: one finding on its heading. */
function onPlanHeading(
  { document }: TargetContext,
  results: readonly ExpectedResult[],
  year: number,
  words: FindingWords,
): readonly Finding[] {
  const heading = document.blocks.find((block) => block.part === 'plan' && block.kind === 'heading');
  if (!heading) return [];
  const mentions = results.map(({ mention }) => mention);
  return [
    {
      check: 'target-missing',
      tier: 'missing',
      severity: 'information',
      span: heading.span,
      message: words.targetMissingWhole(year),
      related: mentions.map((result) => ({ message: words.usedFigure, span: placeOf(result) })),
      derivation: [{ text: mentions.map(printedOf).join('、'), spans: mentions.map(placeOf) }],
      fixes: [],
    },
  ];
}

interface Circumstances {
  readonly year: number;
  readonly asked: ReadonlySet<string>;
  readonly words: FindingWords;
}

function toFinding(
  { mention, entry }: ExpectedResult,
  passage: GoalPassage,
  { year, asked, words }: Circumstances,
): Finding {
  const { indicator, period } = mention.statement;
  const asOf = period && isPartYear(period) ? words.asOfMonth(period.to.month) : null;
  const place = placeOf(passage.first);
  return {
    check: 'target-missing',
    tier: 'missing',
    severity: asked.has(entry.name) ? 'warning' : 'information',
    span: placeOf(mention),
    message: words.targetMissing(indicator?.name ?? entry.name, printedOf(mention), asOf, year),
    related: [{ message: words.planPlace, span: place }],
    derivation: [{ text: words.targetHint(opening(passage)), spans: [place] }],
    fixes: insertTarget(mention, passage, words),
  };
}

/** The first words of the passage that sets the targets: “全年主要预期目标”. */
function opening({ text }: GoalPassage): string {
  const named = /[^，,；;。：:\n]{0,12}(?:目标|任务|指标)/u.exec(text.slice(0, 200))?.[0];
  return (named ?? text.slice(0, 16)).trim();
}
