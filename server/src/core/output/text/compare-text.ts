import type { Change } from '../compare/compare';
import type { Grid } from '../export/grid';
import { type Paint, sheetText } from './grid';
import type { CompareWords } from '../message/zh-CN/export';

/**
 * A comparison for the screen: “增加 2 · 删去 1 · 改动 3”, then a line for each change.
 */
export function compareText(
  changes: readonly Change[],
  rows: Grid,
  words: CompareWords,
  paint: Paint,
): string {
  if (changes.length === 0) return `${words.none}\n`;
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  const head = words.count(count('added'), count('removed'), count('changed'));
  return `${head}\n${sheetText(rows, paint)}`;
}
