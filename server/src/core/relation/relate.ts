import type { QuantityIndex } from '../ledger/quantity';
import type { Lexicon } from '../statement/lexicon';
import type { ReadBlock, ReadReport } from '../statement/reading';
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
import { recognisePartsOfWholes } from './part-whole';
import { recognisePaces } from './pace';
import { recognisePerUnits } from './per-unit';
import { recognisePhases } from './phase';
import { recogniseProgress } from './progress';
import { recogniseRanksAmong } from './ranked-among';
import { recogniseRankChanges } from './rank-change';
import type { Relation } from './relation';
import { recogniseRoadLengths } from './road-length';
import { recogniseRestatements } from './same';
import { recogniseShares } from './share';
import { recogniseSums } from './sum';
import { recogniseTables } from './table';
import { recogniseYearsOfYears } from './year-of-years';
import { recogniseUnitSlips } from './unit-slip';

/**
 * Every relation the report states between its figures, in the order of the text: first those inside a sentence, then
 * the restatements across the report.
 *
 * “146个…和208个…，解决…354人” yields one sum. A figure whose slots could not be read takes part in none.
 */
export function relate(report: ReadReport, index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  const within = report.blocks.flatMap((block) => relateBlock(block, index, lexicon));
  return [
    ...within,
    ...recognisePhases(index),
    ...recogniseComplements(index),
    ...recogniseIndustryShares(index),
    ...recogniseIndustryGrowth(index),
    ...recogniseContainments(index, lexicon),
    ...recogniseOrderedIndicators(index),
    ...recogniseAddedWithin(index),
    ...recogniseYearsOfYears(index, lexicon),
    ...recogniseRestatements(index, lexicon),
    ...recogniseNamedThings(index),
    ...recogniseUnitSlips(index, lexicon),
  ];
}

type Recogniser = (prose: ProseMentions, index: QuantityIndex) => readonly Relation[];

const recognisers: readonly Recogniser[] = [
  recogniseSums,
  recognisePairedColumns,
  recogniseIndicatorKinds,
  recognisePartsOfWholes,
  recogniseAdditions,
  recogniseAccumulations,
  recogniseOutcomes,
  recogniseProgress,
  recogniseRanksAmong,
  recogniseWiderRanks,
  recogniseHouseholds,
  recogniseRoadLengths,
  recogniseNestedThresholds,
  recogniseInvestments,
  recogniseYearsBuilt,
  recogniseYields,
  recogniseOutdoneTasks,
  recogniseNamedItems,
  recogniseNamedRates,
  recogniseCompletions,
  recogniseGrowth,
  recogniseDifferences,
  recogniseIncreases,
  recogniseRankChanges,
  recognisePaces,
  recogniseAverageGrowth,
  recogniseTotalGrowth,
  recogniseMultiples,
  recogniseShares,
  recogniseCompositions,
  recognisePerUnits,
  recogniseDirections,
  recogniseAlignments,
  recognisePairedChanges,
  recogniseComparedRates,
];

function relateBlock(block: ReadBlock, index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  if (block.block.kind === 'table') return recogniseTables(block, index, lexicon);
  return gather(block, index, lexicon).flatMap((prose) =>
    recognisers.flatMap((recognise) => recognise(prose, index)),
  );
}
