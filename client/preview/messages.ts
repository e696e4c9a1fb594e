import type { TableResult, WireRange } from '../../server/src/lsp/protocol';

/** What the extension tells the panel. */
export type ToPanel =
  /** First of all: the words, in the language of the editor. */
  | { readonly kind: 'words'; readonly words: PanelWords }
  | { readonly kind: 'show'; readonly table: TableResult }
  /** No report to show. */
  | { readonly kind: 'none' };

/** What the panel tells the extension. */
export type FromPanel =
  /** Its script runs; words and table may come. */
  | { readonly kind: 'ready' }
  /** A cell or finding was chosen: go to its place in the text. */
  | { readonly kind: 'reveal'; readonly uri: string; readonly range: WireRange };

/** What the panel remembers over a reload of the window. */
export interface PanelState {
  readonly uri: string;
}

/** All words of the panel; `{0}`, `{1}` … stand for values. */
export interface PanelWords {
  readonly untitled: string;
  readonly none: string;
  readonly tableLabel: string;
  readonly indicator: string;
  /** Before the name of a part: 其中. */
  readonly partOf: string;
  readonly empty: string;
  readonly implied: string;
  readonly contradicted: string;
  /** “转到 {0}”. */
  readonly jump: string;
  readonly figures: string;
  readonly checked: string;
  readonly unrelated: string;
  readonly unread: string;
  /** “发现 {0} 处”. */
  readonly findings: string;
  readonly clean: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
}
