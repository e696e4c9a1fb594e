import type { TableResult, WirePosition, WireRange } from '../../server/src/lsp/protocol';
import type { PanelWords } from './messages';
import type { View, ViewChange } from './view';

/** Everything the panel draws: the report's table, how the user looks at it, and where the caret is. */
export interface PanelModel {
  readonly table: TableResult;
  readonly words: PanelWords;
  readonly view: View;
  /** Where the caret stands in the report; null while it is elsewhere. */
  readonly caret: WirePosition | null;
}

/** What the panel can set going. */
export interface PanelEvents {
  /** Goes to a place in the report, or in another document by its URI. */
  readonly reveal: (range: WireRange, uri?: string) => void;
  readonly change: (change: ViewChange) => void;
  readonly run: (command: string) => void;
  /** Shows lines of explanation beside an element, or takes them away. */
  readonly tell: (lines: readonly string[], beside: Element | null) => void;
}

/** Whether a position lies in a range, its ends included. */
export function holds({ start, end }: WireRange, { line, character }: WirePosition): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  const before = line < end.line || (line === end.line && character <= end.character);
  return after && before;
}

/** Puts values for `{0}`, `{1}` … into words. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_sign, at: string) => String(values[Number(at)] ?? ''));
}
