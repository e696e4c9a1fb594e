import { paceOf } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 截至10月底，完成年度任务的85.2%，超序时进度1.9个百分点: a completion, the share of the year gone by, and the points
 * between them (domain rule 21: completion − months ÷ 12).
 *
 * Silent where the month is not written, and where the pace itself is printed (比83%的序时进度快), which may be another
 * body's schedule.
 */
export function recognisePaces({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((change, at) => {
    const completion = mentions[at - 1];
    if (!completion || change.statement.figure.unit.dimension !== 'point') return [];
    const said = pace.exec(leadOf(change))?.groups;
    const months = monthsOf(completion);
    if (!said || months === null || !isCompletion(completion) || !sameSentence(completion, change)) return [];
    return [
      {
        check: 'pace-mismatch',
        tier: 'suspect',
        equation: paceOf(completion, change, months, said.ahead === undefined ? -1 : 1),
        note: null,
      },
    ];
  });
}

const pace =
  /^[，,、（(\s]*(?:同比|分别|均|已)*(?:(?<ahead>超过?|超出|超前|快于|高于|高出|领先)|欠|低于|慢于|落后于?|滞后于?)(?:年度|全年|时间)?序时进度(?:要求)?(?:约|近|达)?$/u;

function isCompletion({ statement }: Mention): boolean {
  return statement.measure === 'completion' && statement.figure.unit.dimension === 'rate';
}

/** How many months of the year the completion speaks of: 10 for 截至10月底 and 1—10月. */
function monthsOf({ statement: { period } }: Mention): number | null {
  if (!period || period.from.year !== period.to.year || period.to.month === 12) return null;
  return period.from.month === 1 ? period.to.month : null;
}
