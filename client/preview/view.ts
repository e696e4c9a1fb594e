import type { ColumnId } from '../../server/src/core/account/table/table';

/** A column of the preview: those of the indicator table, and the small chart of last year, this year and target. */
export type ShownColumn = ColumnId | 'trend';

/** Which rows are shown: all, those with a contradiction, without a target, with a target of last year's report, with implied values, with passed checks. */
export type RowFilter = 'all' | 'contradicted' | 'missing' | 'promised' | 'implied' | 'checked';

export const rowFilters: readonly RowFilter[] = [
  'all',
  'contradicted',
  'missing',
  'promised',
  'implied',
  'checked',
];

/** What became of a figure. */
export type FigureState = 'checked' | 'unrelated' | 'unread';

export const figureStates: readonly FigureState[] = ['checked', 'unrelated', 'unread'];

/** How the user looks at the table: kept over edits and reloads, and never changed by the report. */
export interface View {
  readonly filter: RowFilter;
  /** What the indicator's name must contain. */
  readonly text: string;
  readonly hidden: readonly ShownColumn[];
  /** Null for the report's own order, grouped by topic. */
  readonly sort: Sort | null;
  /** What is listed beside the table: the findings, or the figures of one state. */
  readonly listed: 'findings' | FigureState;
}

export interface Sort {
  readonly column: ShownColumn | 'indicator';
  readonly descending: boolean;
}

export const firstView: View = { filter: 'all', text: '', hidden: [], sort: null, listed: 'findings' };

/** Everything the user can do to the view. */
export type ViewChange =
  | { readonly kind: 'filter'; readonly filter: RowFilter }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'toggle'; readonly column: ShownColumn }
  | { readonly kind: 'sort'; readonly column: Sort['column'] }
  | { readonly kind: 'list'; readonly listed: View['listed'] };

/** The view after a change: a third click on a column's title gives the report's own order again. */
export function changed(view: View, change: ViewChange): View {
  switch (change.kind) {
    case 'filter':
      return { ...view, filter: change.filter };
    case 'search':
      return { ...view, text: change.text };
    case 'toggle':
      return { ...view, hidden: toggled(view.hidden, change.column) };
    case 'sort':
      return { ...view, sort: nextSort(view.sort, change.column) };
    case 'list':
      return { ...view, listed: view.listed === change.listed ? 'findings' : change.listed };
  }
}

function toggled(hidden: readonly ShownColumn[], column: ShownColumn): readonly ShownColumn[] {
  return hidden.includes(column) ? hidden.filter((each) => each !== column) : [...hidden, column];
}

function nextSort(sort: Sort | null, column: Sort['column']): Sort | null {
  if (sort?.column !== column) return { column, descending: true };
  return sort.descending ? { column, descending: false } : null;
}
