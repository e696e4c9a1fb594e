import type { Outcome, TargetOutcome } from '../../check/prior/target-outcome';
import type { Grid } from '../export/grid';
import type { TargetsWords } from '../message/zh-CN/cli';
import { type Paint, sheetText } from './grid';

/** The list of last year's targets for the screen: “共 8 项：完成 5 · 未达 2 · 未提 1”, then a line for each. */
export function targetsText(
  outcomes: readonly TargetOutcome[],
  rows: Grid,
  words: TargetsWords,
  paint: Paint,
): string {
  if (outcomes.length === 0) return `${words.none}\n`;
  const counts = order.flatMap((each) => {
    const count = outcomes.filter(({ outcome }) => outcome === each).length;
    return count === 0 ? [] : [[words.outcome[each], count] as const];
  });
  return `${words.count(outcomes.length, counts)}\n${sheetText(rows, paint)}`;
}

const order: readonly Outcome[] = ['met', 'missed', 'open', 'unmeasured', 'unsaid'];
