import type { SheetColumn } from '../../export/check-sheet';
import type { ChangeColumn, ChangeKind } from '../../compare/change';

/** The words of what leaves Heshu: check sheet, report, comparison. */
export interface ExportWords {
  readonly sheet: SheetWords;
  readonly compare: CompareWords;
  /** “第 3 页，共 12 页”, given the two counters as the format writes them. */
  readonly page: (page: string, pages: string) => string;
  /** Who a review copy's comments are by: the tool, never a person. */
  readonly commenter: string;
  /** Before the arithmetic of a comment. */
  readonly derivation: string;
}

/** The words of a check sheet 核数单. */
export interface SheetWords {
  readonly name: string;
  /** “清水湾镇政府工作报告 核数单”. */
  readonly title: (report: string) => string;
  readonly column: Readonly<Record<SheetColumn, string>>;
  /** “工业经济扩量提质 第2段”. */
  readonly place: (section: string, within: string) => string;
  readonly paragraph: (number: number) => string;
  readonly heading: string;
  readonly line: (number: number) => string;
  readonly source: Readonly<Record<'text' | 'table', string>>;
  /** explained: does not agree, and a comment of the report says why. */
  readonly verdict: Readonly<
    Record<'holds' | 'fails' | 'explained' | 'implied' | 'unrelated' | 'unread', string>
  >;
  /** What was looked at, where the name of the check only says what is wrong: 前后不一 looks at 前后一致. */
  readonly checked: Readonly<Record<string, string>>;
  /** The same from the name of a check: “合计不符” looks at 合计. */
  readonly heldAgainst: (name: string) => string;
  /** The sheet of rows without a value in the column: “未填责任单位”. */
  readonly unassigned: (column: string) => string;
}

/** The words of a comparison of two versions. */
export interface CompareWords {
  readonly name: string;
  readonly title: (earlier: string, later: string) => string;
  readonly column: Readonly<Record<ChangeColumn, string>>;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  /** Beside a changed figure whose other mentions stayed: “第 12 行仍写 4720万元”. */
  readonly leftBehind: (line: number, text: string) => string;
  readonly line: (number: number) => string;
  readonly none: string;
  /** “增加 2 · 删去 1 · 改动 3”. */
  readonly count: (added: number, removed: number, changed: number) => string;
}
