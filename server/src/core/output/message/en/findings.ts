import type { CheckId } from '../../../check/catalog';
import type { FindingWords } from '../zh-CN/findings';
import { calendar } from './calendar';
import { companions } from './companions';
import { fix } from './fix';
import { file } from './file';
import { vocabulary } from './vocabulary';
import { wording } from './wording';

const name: Readonly<Record<CheckId, string>> = {
  'sum-mismatch': 'Sum does not add up',
  'part-exceeds-whole': 'Part larger than the whole',
  'difference-mismatch': 'Difference does not fit',
  'growth-mismatch': 'Growth does not fit',
  'average-growth-mismatch': 'Average growth does not fit',
  'multiple-mismatch': 'Multiple does not fit',
  'share-mismatch': 'Share does not fit',
  'composition-mismatch': 'Shares do not make 100%',
  'completion-mismatch': 'Completion does not fit',
  'point-change-mismatch': 'Percentage points do not fit',
  'rank-change-mismatch': 'The change of rank does not fit',
  'pace-mismatch': 'The pace does not fit',
  'unit-slip': 'A unit may be wrong',
  'per-unit-mismatch': 'Average per unit does not fit',
  'direction-conflict': 'Direction contradicts the figures',
  'plan-below-review': 'Plan below what is reached',
  'count-mismatch': 'Count differs from the list',
  'alignment-mismatch': 'Subjects and figures after 分别 do not pair',
  'value-conflict': 'Two values of one figure',
  'table-sum-mismatch': 'Table total does not add up',
  'table-rate-mismatch': 'Table growth or share does not fit',
  'table-text-conflict': 'Table and text differ',
  'completion-base-missing': 'Task not stated',
  'heading-order': 'Heading numbers not consecutive',
  'ordinal-order': 'Ordinals not consecutive',
  'target-missing': 'Target missing',
  'prior-target-conflict': 'unlike last year’s target',
  'prior-value-conflict': 'unlike last year’s report',
  'result-missing': 'last year’s target not answered',
  'claim-unmet': 'said to be met, was missed',
  'required-indicator-missing': 'Required indicator not named',
  'target-unquantified': 'Target without a figure',
  'target-below-result': 'Target below the result',
  'stale-figure': 'figure perhaps left over',
  'companion-conflict': 'unlike a companion report',
  'calendar-conflict': 'Year outside the plan period',
  'impossible-date': 'Date does not exist',
  'weekday-mismatch': 'Weekday does not fit the date',
  'stale-year': 'Year left over in a heading',
  'session-order': 'Sessions out of order',
  'glossary-mismatch': 'Glossary and text differ',
  'phrase-misquoted': 'Fixed phrase misquoted',
  'approximator-conflict': 'Conflicting approximators',
  'redundant-bound': 'Redundant bound',
  'decrease-by-multiple': 'Decrease by a multiple',
  'percent-for-points': '% for percentage points',
  'negative-decrease': 'Decrease by a negative',
  'range-unit-dropped': 'Unit dropped in a range',
  'range-reversed': 'Range the wrong way round',
  'mixed-numeral': 'Mixed numeral',
  'gap-left': 'Gap left open',
  'as-of-wording': '截止 for 截至',
  'ratio-over-hundred': 'Ratio over 100%',
  'indicator-name': 'Two names of one indicator',
  'figures-file-conflict': 'Not what the figures file says',
  'not-public': 'Not for publication',
  'estimate-left': 'Estimate left in place',
  'unreadable-input': 'Input not readable',
  'unused-suppression': 'idle suppression',
};

const rateName: Readonly<Partial<Record<CheckId, string>>> = {
  'growth-mismatch': 'Growth',
  'average-growth-mismatch': 'Average growth',
  'multiple-mismatch': 'The multiple',
  'share-mismatch': 'The share',
  'completion-mismatch': 'Completion',
  'point-change-mismatch': 'The change in points',
  'rank-change-mismatch': 'The change of rank',
  'pace-mismatch': 'The distance from the pace of the year',
  'per-unit-mismatch': 'The average',
  'table-rate-mismatch': 'Growth',
};

/** The words of findings in English. */
export const findings: FindingWords = {
  name,
  sum: (terms, count, computed, written, unitsDiffer) =>
    `The ${String(count)} parts make ${computed} (${terms}); the text says “${written}”.${unitsDiffer ? ' The units differ: if they count different things, ignore this and give the reason.' : ''}`,
  partExceeds: (part, whole) => `The part “${part}” is larger than the whole “${whole}”.`,
  rankExceeds: (rank, group) => `The rank is written as “${rank}”; only “${group}” are ranked.`,
  partsExceed: (terms, computed, whole) =>
    `The parts make ${computed} (${terms}), more than the whole “${whole}”.`,
  outOfOrder: (why, lesser, greater) => {
    switch (why) {
      case 'rural-above-urban':
        return `Income in the country, “${lesser}”, is above income in town, “${greater}”; please check both figures.`;
      case 'revenue-above-product':
        return `The revenue “${lesser}” is larger than the product “${greater}” of the same period.`;
      case 'tax-above-sales':
        return `“${lesser}” is larger than the “${greater}” it comes out of.`;
      case 'short-of-task':
        return `The task is said to be outdone, but the result “${greater}” falls short of the task “${lesser}”.`;
      case 'above-cap':
        return `The target is said to be outdone, but the result “${lesser}” is above the target “${greater}” (lower is better).`;
      case 'above-industries':
        return `The product grew by “${lesser}”, the fastest of its three industries by “${greater}”; it should lie between them.`;
      case 'below-industries':
        return `The product grew by “${greater}”, the slowest of its three industries by “${lesser}”; it should lie between them.`;
      case 'mark-not-passed':
        return `The text says “${lesser}”, but the figure right behind it, “${greater}”, does not reach it.`;
    }
  },
  increaseExceeds: (increase, level) =>
    `The increase of “${increase}” is more than the “${level}” it led to.`,
  conflict: (figure, messages) =>
    `“${figure}” does not fit in ${String(messages.length)} places: ${messages.join(' ')}`,
  difference: (written, computed) =>
    `The difference is written as “${written}”; the two figures give ${computed}.`,
  rate: (check, written, computed) =>
    `${rateName[check] ?? name[check]} is written as “${written}”; the figures give ${computed}.`,
  otherReading: (written, computed) =>
    `Written as “${written}” over; the figures give ${computed} over. If “completed ${written}” is meant, write 完成 instead of 超额完成.`,
  otherMultiple: (written, computed) =>
    `Written as an increase of “${written}”; the figures give an increase of ${computed}. If “${written} of what it was” is meant, say so.`,
  composition: (terms, computed) => `The shares make ${computed} (${terms}), not 100%.`,
  direction: (verb, from, to) =>
    `The words say it ${verb > 0 ? 'rose' : 'fell'}; the figures go from “${from}” to “${to}”.`,
  planBelow: (name, planned, reached) =>
    `“${name}” stands at “${reached}” already, and the plan sets “${planned}”, which is less; please check.`,
  unitSlip: (name, here, there) =>
    `One indicator, values far apart: “${name} ${here}” here and “${there}” elsewhere; please check the unit.`,
  same: (indicator, here, there) =>
    `Two values of one figure: “${indicator} ${here}” here, “${there}” elsewhere.`,
  glossaryDiffers: (here, entry) => `The text says “${here}”, the glossary “${entry}”.`,
  nameDiffers: (here, there) => `One name is written in two ways: “${here}” here, “${there}” elsewhere.`,
  phraseMisquoted: (here, phrase) =>
    `“${here}” is written; the phrase in common use is “${phrase}”. If another one is meant, suppress this with a reason.`,
  phraseIncomplete: (here, missing) =>
    `“${here}” is written; the phrase in common use also has “${missing}”. Please see whether it was left out.`,
  glossaryEntry: 'the glossary entry',
  otherMention: 'the other mention',
  count: (written, found, names) => `“${written}” is written; ${String(found)} are listed: ${names}.`,
  aligned: (subjects, figures, names) =>
    `${String(subjects)} subjects (${names}) stand before 分别, ${String(figures)} figures after it.`,
  baseMissing: (tasks) =>
    `The task behind ${tasks.length === 1 ? 'this completion rate' : `these ${String(tasks.length)} completion rates`} is not stated. Implied: ${tasks.join('; ')}.`,
  impliedTask: (indicator, range) => `${indicator} about ${range}`,
  targetMissing: (indicator, result, asOf, year) =>
    `“${indicator}” has a result in the review (${result}${asOf === null ? '' : `, ${asOf}`}) but no target for ${String(year)}.`,
  asOfMonth: (month) => `as of the end of month ${String(month)}`,
  targetMissingWhole: (year) => `The plan sets no target in figures for ${String(year)}.`,
  requiredMissing: (names, asked) =>
    asked
      ? `The settings ask for indicators that are nowhere named: ${names.join('、')}.`
      : `Reports of this level usually name these indicators, and this one does not: ${names.join('、')}.`,
  targetUnquantified: (indicator, clause) => `The target for “${indicator}” has no figure: “${clause}”.`,
  targetBelow: (indicator, target, result) =>
    `The target “${target}” for “${indicator}” is below “${result}”, which was reached already; make sure it is meant.`,
  insertTarget: (indicator) => `Add a target for “${indicator}”`,
  targetHint: (place) => `It could be added to the sentence “${place}”.`,
  headingOrder: (written, expected) =>
    `The number is “${written}”; after the one before it should be “${expected}”.`,
  ordinalOrder: (written, before, repeated) =>
    repeated ? `“${written}” has been used before.` : `“${written}” follows “${before}”: the order breaks.`,
  headingRepeated: (written) => `The number “${written}” has been used before.`,
  calendar,
  companions,
  file,
  vocabulary,
  wording,
  fix,
  allowed: (range) => `within rounding or truncation, ${range} would do`,
  eitherWrong: (spoken, others) =>
    `Either “${spoken}” is wrong, or ${others.map((each) => `“${each}”`).join(' or ')}.`,
  impliedLine: (formula, range) => `${formula} → ${range} (not stated)`,
  usedFigure: 'figure used',
  listed: 'listed items',
  previousOrdinal: 'the ordinal before',
  previousHeading: 'the number before',
  planPlace: 'targets are here',
  unusedSuppression: (checks) => `This comment silences nothing: “${checks}” finds nothing here.`,
  suppressionForm:
    'The comment cannot be read and silences nothing. Write <!-- heshu-disable-next-line CHECK figure="VALUE" -- reason -->; line or file for next-line, figure may be left out.',
  suppressionCheck: (id) => `There is no check “${id}”; it is not silenced.`,
  suppressionReason: 'The comment gives no reason and silences nothing: write it after the two hyphens.',
  overlongTable: (rows) =>
    `The table has more than ${String(rows)} rows; from here on it was not read and its figures are not checked.`,
  frontMatter: (key, detail) =>
    key === undefined
      ? `The front matter cannot be read: ${detail}`
      : `“${key}” in the front matter cannot be read: ${detail}`,
};
