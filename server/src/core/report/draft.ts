import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import type { Numbering, TableCell } from './document';
import type { TableSide } from './table-slots';

/**
 * A block before its place in the report is known: what it is, but neither its part nor the headings above it.
 *
 * Its prose counts from its own start, as in the document; only `span` moves when text before it changes.
 */
export type Draft = DraftHeading | DraftParagraph | DraftTable | DraftFurniture;

/** “## 一、2020年工作回顾” or “一、2020年工作回顾”. */
export interface DraftHeading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly prose: Prose;
  /** The number of `#`; null for a plain line. */
  readonly level: number | null;
  readonly numbering: Numbering | null;
}

/** Running text: “全年实现财政收入4720万元。” */
export interface DraftParagraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly role: 'body' | 'item' | 'note' | 'caption';
  readonly prose: Prose;
  /** What it would be if it were no list item: “1. 推进产业升级” alone above its paragraph is a heading. */
  readonly otherwise: DraftHeading | null;
}

/** A table, without its caption. */
interface DraftTable {
  readonly kind: 'table';
  readonly span: Span;
  /** A title merged over its first row. */
  readonly title: string | null;
  readonly headings: readonly string[];
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly sides: readonly TableSide[];
}

/** Code, comments, lines of a web page. */
interface DraftFurniture {
  readonly kind: 'furniture';
  readonly span: Span;
  readonly shown: Prose | null;
  /** Of rows of a table beyond the most that are read, the characters of the first. */
  readonly overlong?: number;
}

/** The words of a draft, “” for tables and furniture. */
export function wordsOf(draft: Draft | undefined): string {
  return draft?.kind === 'heading' || draft?.kind === 'paragraph' ? draft.prose.text : '';
}

/** A heading that turned out to be running text, such as an entry of the glossary: “3.［三保］：……”. */
export function asParagraph(heading: DraftHeading, role: DraftParagraph['role']): DraftParagraph {
  return { kind: 'paragraph', span: heading.span, role, prose: heading.prose, otherwise: null };
}
