import type { WordList } from '../grammar/word-list';
import type { Guard } from '../guard';
import type { PhraseReader } from '../phrase/phrases';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { ReadBlock, ReadReport } from '../reading/statement/reading';
import { recogniseAccumulations } from './accumulation';
import { recogniseAdditions } from './addition';
import { recogniseAlignments } from './alignment';
import { recogniseAverageGrowth } from './average-growth';
import { recogniseTotalGrowth } from './total-growth';
import { recogniseHouseholds } from './households';
import { recogniseWiderRanks } from './wider-rank';
import { recogniseNestedThresholds } from './nested-thresholds';
import { recogniseAddedWithin } from './added-within';
import { recogniseComplements } from './complement';
import { recogniseCompletions } from './completion';
import { recogniseCompositions } from './composition';
import { recogniseContainments } from './containment';
import { recogniseDifferences } from './difference';
import { recogniseDirections } from './direction';
import { gather, type ProseMentions } from './gather';
import { recogniseGrowth } from './growth';
import { recogniseInvestments } from './investment';
import { recogniseIndicatorKinds } from './indicator-kinds';
import { recogniseIndustryShares } from './industry-share';
import { recogniseIncreases } from './increase';
import { recogniseLaterLevels } from './later-level';
import { recogniseMultiples } from './multiple';
import { recogniseNamedThings } from './named-thing';
import { recogniseNamedRates } from './named-rate';
import { recogniseOutcomes } from './outcome';
import { recogniseOrderedIndicators } from './ordered-indicators';
import { recogniseOutdoneTasks } from './outdone-task';
import { recogniseIndustryGrowth } from './industry-growth';
import { recogniseNamedItems } from './named-items';
import { recogniseYearsBuilt } from './years-built';
import { recogniseYields } from './yield';
import { recogniseComparedRates } from './compared-rate';
import { recognisePairedChanges } from './paired-change';
import { recognisePairedColumns } from './paired-columns';
import { recognisePassedMarks } from './passed-mark';
import { recognisePartsOfWholes } from './part-whole';
import { recognisePaces } from './pace';
import { recognisePerUnits } from './per-unit';
import { recognisePhases } from './phase';
import { recogniseProgress } from './progress';
import { recogniseRanksAmong } from './ranked-among';
import { recogniseRankChanges } from './rank-change';
import type { Relation, RuledRelation } from './relation';
import { keyedFigures, type KeyedFigure, type ThingRecall } from './restated/keyed-figures';
import { recogniseRestatedItems } from './restated-items';
import { recogniseRestatedNames } from './restated-names';
import { recogniseRoadLengths } from './road-length';
import { recogniseRestatements } from './same';
import { recogniseShares } from './share';
import { recogniseSteps } from './step';
import { recogniseSums } from './sum';
import { earnedTier } from './right-to-speak';
import { recogniseTables } from './table';
import { recogniseYearsOfYears } from './year-of-years';
import { recogniseUnitSlips } from './unit-slip';

/**
 * Every relation the report states between its figures, each with the rule that recognised it, in the order of the text:
 * first those inside a sentence, then the restatements across the report.
 *
 * “146个…和208个…，解决…354人” yields one sum. A figure whose slots could not be read takes part in none. A recogniser that
 * fails costs its own relations of that stretch of prose.
 */
export function relate(
  report: ReadReport,
  index: QuantityIndex,
  lexicon: Lexicon,
  phrases: PhraseReader,
  guard: Guard,
  recall: ThingRecall = (_, make) => make(),
): readonly RuledRelation[] {
  const within = report.blocks.flatMap((block) => relateBlock(block, index, lexicon, phrases, guard));
  const words = lexicon.words();
  const across = recognisedBy(guard, acrossReport, index, lexicon, words);
  const keyed = guard.keep('restated-items', () => keyedFigures(report, index, words, phrases, recall), []);
  const listed = recognisedBy(guard, inLists, keyed, lexicon);
  return [...within, ...across, ...listed, ...recognisedBy(guard, inNames, index, phrases)];
}

/** A recogniser under its stable name: that of its file. */
interface Rule<Given extends readonly unknown[]> {
  readonly rule: string;
  readonly recognise: (...given: Given) => readonly Relation[];
}

const inTables: readonly Rule<[ReadBlock, QuantityIndex, Lexicon]>[] = [
  { rule: 'table', recognise: recogniseTables },
];

const inProse: readonly Rule<[ProseMentions, QuantityIndex]>[] = [
  { rule: 'sum', recognise: recogniseSums },
  { rule: 'paired-columns', recognise: recognisePairedColumns },
  { rule: 'indicator-kinds', recognise: recogniseIndicatorKinds },
  { rule: 'part-whole', recognise: recognisePartsOfWholes },
  { rule: 'addition', recognise: recogniseAdditions },
  { rule: 'accumulation', recognise: recogniseAccumulations },
  { rule: 'outcome', recognise: recogniseOutcomes },
  { rule: 'progress', recognise: recogniseProgress },
  { rule: 'ranked-among', recognise: recogniseRanksAmong },
  { rule: 'wider-rank', recognise: recogniseWiderRanks },
  { rule: 'households', recognise: recogniseHouseholds },
  { rule: 'road-length', recognise: recogniseRoadLengths },
  { rule: 'nested-thresholds', recognise: recogniseNestedThresholds },
  { rule: 'investment', recognise: recogniseInvestments },
  { rule: 'years-built', recognise: recogniseYearsBuilt },
  { rule: 'yield', recognise: recogniseYields },
  { rule: 'outdone-task', recognise: recogniseOutdoneTasks },
  { rule: 'named-items', recognise: recogniseNamedItems },
  { rule: 'named-rate', recognise: recogniseNamedRates },
  { rule: 'completion', recognise: recogniseCompletions },
  { rule: 'growth', recognise: recogniseGrowth },
  { rule: 'difference', recognise: recogniseDifferences },
  { rule: 'increase', recognise: recogniseIncreases },
  { rule: 'rank-change', recognise: recogniseRankChanges },
  { rule: 'pace', recognise: recognisePaces },
  { rule: 'average-growth', recognise: recogniseAverageGrowth },
  { rule: 'total-growth', recognise: recogniseTotalGrowth },
  { rule: 'multiple', recognise: recogniseMultiples },
  { rule: 'share', recognise: recogniseShares },
  { rule: 'composition', recognise: recogniseCompositions },
  { rule: 'per-unit', recognise: recognisePerUnits },
  { rule: 'direction', recognise: recogniseDirections },
  { rule: 'step', recognise: recogniseSteps },
  { rule: 'passed-mark', recognise: recognisePassedMarks },
  { rule: 'alignment', recognise: recogniseAlignments },
  { rule: 'paired-change', recognise: recognisePairedChanges },
  { rule: 'compared-rate', recognise: recogniseComparedRates },
];

const acrossReport: readonly Rule<[QuantityIndex, Lexicon, WordList]>[] = [
  { rule: 'phase', recognise: recognisePhases },
  { rule: 'complement', recognise: recogniseComplements },
  { rule: 'industry-share', recognise: recogniseIndustryShares },
  { rule: 'industry-growth', recognise: recogniseIndustryGrowth },
  { rule: 'containment', recognise: recogniseContainments },
  { rule: 'ordered-indicators', recognise: recogniseOrderedIndicators },
  { rule: 'added-within', recognise: recogniseAddedWithin },
  { rule: 'year-of-years', recognise: recogniseYearsOfYears },
  { rule: 'later-level', recognise: recogniseLaterLevels },
  { rule: 'same', recognise: recogniseRestatements },
  { rule: 'named-thing', recognise: recogniseNamedThings },
  { rule: 'unit-slip', recognise: recogniseUnitSlips },
];

const inLists: readonly Rule<[readonly KeyedFigure[], Lexicon]>[] = [
  { rule: 'restated-items', recognise: recogniseRestatedItems },
];

const inNames: readonly Rule<[QuantityIndex, PhraseReader]>[] = [
  { rule: 'restated-names', recognise: recogniseRestatedNames },
];

/** The names of all rules, those that recognised nothing in a report included: `sum` makes 146 + 208 = 354 of “共计354人”. */
export const ruleNames: readonly string[] = [
  ...inTables,
  ...inProse,
  ...acrossReport,
  ...inLists,
  ...inNames,
].map(({ rule }) => rule);

function relateBlock(
  block: ReadBlock,
  index: QuantityIndex,
  lexicon: Lexicon,
  phrases: PhraseReader,
  guard: Guard,
): readonly RuledRelation[] {
  if (block.block.kind === 'table') return recognisedBy(guard, inTables, block, index, lexicon);
  const proses = guard.keep('gather', () => gather(block, index, lexicon, phrases), []);
  // Words without figures relate nothing; half of a report is such, and there are many recognisers.
  const measured = proses.filter(({ mentions }) => mentions.length > 0);
  return measured.flatMap((prose) => recognisedBy(guard, inProse, prose, index));
}

function recognisedBy<Given extends readonly unknown[]>(
  guard: Guard,
  rules: readonly Rule<Given>[],
  ...given: Given
): readonly RuledRelation[] {
  const found: RuledRelation[] = [];
  for (const { rule, recognise } of rules)
    for (const relation of guard.keep(rule, () => recognise(...given), []))
      found.push({ ...relation, tier: earnedTier(rule, relation), rule });
  return found;
}
