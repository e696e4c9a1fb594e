import type { TableResult, WirePosition, WireRange } from '../../server/src/lsp/protocol';
import type { View } from './view';

/** What the extension tells the panel. */
export type ToPanel =
  /** First of all: the words, in the language of the editor. */
  | { readonly kind: 'words'; readonly words: PanelWords }
  | { readonly kind: 'show'; readonly table: TableResult }
  /** No report to show. */
  | { readonly kind: 'none' }
  /** Where the caret stands in a report. */
  | { readonly kind: 'caret'; readonly uri: string; readonly position: WirePosition };

/** What the panel tells the extension. */
export type FromPanel =
  /** Its script runs; words and table may come. */
  | { readonly kind: 'ready' }
  /** A cell, figure or finding was chosen: go to its place in the text. */
  | { readonly kind: 'reveal'; readonly uri: string; readonly range: WireRange }
  /** An entry of the menu was chosen. */
  | { readonly kind: 'run'; readonly uri: string; readonly command: string };

/** What the panel remembers over a reload of the window. */
export interface PanelState {
  readonly uri: string;
  readonly view: View;
  /** How far the table is scrolled down and sideways, in pixels. */
  readonly scroll: readonly [number, number];
}

/** One entry of the panel's menu: a command of the extension and its title. */
export interface Action {
  readonly command: string;
  readonly title: string;
}

/** All words of the panel; `{0}`, `{1}` … stand for values. */
export interface PanelWords {
  readonly untitled: string;
  readonly none: string;
  readonly tableLabel: string;
  /** “{0}年回顾 · {1}年目标”. */
  readonly years: string;
  readonly indicator: string;
  readonly trend: string;
  /** Before the name of a part: 其中. */
  readonly partOf: string;
  readonly otherTopics: string;
  /** The lexicon's topics in the user's language, by their Chinese names. */
  readonly topics: Readonly<Record<string, string>>;
  readonly empty: string;
  readonly implied: string;
  readonly contradicted: string;
  readonly attained: string;
  readonly notAttained: string;
  /** “转到 {0}”. */
  readonly jump: string;
  readonly figures: string;
  readonly states: Readonly<Record<'checked' | 'unrelated' | 'unread', string>>;
  readonly filters: Readonly<
    Record<'all' | 'contradicted' | 'missing' | 'promised' | 'implied' | 'checked', string>
  >;
  readonly filterLabel: string;
  readonly search: string;
  readonly noRows: string;
  readonly columns: string;
  readonly actions: string;
  readonly menu: readonly Action[];
  /** “按 {0} 排序”. */
  readonly sortBy: string;
  /** “发现 {0} 处”. */
  readonly findings: string;
  readonly clean: string;
  readonly back: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
}
