import type { Language } from '../core/text/language';
import type { Analysis } from '../core/analysis';
import { changeGrid } from '../core/output/compare/change-grid';
import { type Change, compareFigures } from '../core/output/compare/compare';
import type { Grid } from '../core/output/export/grid';
import { messages } from '../core/output/message/index';

/** One version of a report: 征求意见稿. */
export interface Version {
  readonly analysis: Analysis;
  /** What it is called in the comparison: a file name without its folder, since a file that is handed on says nothing of that. */
  readonly name: string;
  /** The line of a place, counted from one. */
  readonly lineOf: (place: { readonly start: number }) => number;
}

/** What two versions state differently, and the same as rows for a screen or a file. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly grid: Grid;
}

/** Compares two versions by quantity and not by line. */
export function compareVersions(earlier: Version, later: Version, language: Language): Comparison {
  const { cli, exports } = messages[language];
  const changes = compareFigures(earlier.analysis, later.analysis);
  const grid = changeGrid(changes, {
    words: exports.compare,
    figures: cli.figures,
    names: [earlier.name, later.name],
    lineOf: { earlier: earlier.lineOf, later: later.lineOf },
  });
  return { changes, grid };
}
