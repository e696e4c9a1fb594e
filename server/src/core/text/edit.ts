import type { Span } from './span';

/** New words for a span of the source: “截至目前” for “截止目前”. An empty span inserts. */
export interface SourceEdit {
  readonly span: Span;
  readonly newText: string;
}
