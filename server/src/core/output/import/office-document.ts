import { tableHeads } from '../../report/table-heads';

/**
 * What a word processor's file says, before it is a report in Markdown: paragraphs with their styles, tables, notes.
 *
 * Headers, footers, comments, pictures, deleted and hidden text are not in it: they are no part of the report's words.
 */
export interface OfficeDocument {
  readonly blocks: readonly OfficeBlock[];
  /** Footnotes and endnotes in the order of their first mention. */
  readonly notes: readonly OfficeNote[];
  readonly leftOut: LeftOut;
}

/**
 * In how many places a file has words that are none of the report's: deleted while changes were tracked, struck out by
 * hand, hidden, and comments; and the equations that do not stand on one line.
 */
export type LeftOut = Readonly<Record<'deleted' | 'struck' | 'hidden' | 'comments' | 'equations', number>>;

export type OfficeBlock = OfficeParagraph | OfficeTable;

export interface OfficeParagraph {
  readonly kind: 'paragraph';
  /** The name of its style, in the file's language: “heading 1”, “标题 2”, “Title”; null for none. */
  readonly style: string | null;
  /** Whether it is set in the middle of the line. */
  readonly centred: boolean;
  /** With a leading number that the word processor itself counts: “一、”. */
  readonly inlines: readonly OfficeInline[];
}

/** A run of words, a line break inside a paragraph, or a reference to a note. */
export type OfficeInline =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly id: string };

interface OfficeTable {
  readonly kind: 'table';
  /** A cell that spans several is given once; the places it covers besides are empty. */
  readonly rows: readonly (readonly OfficeCell[])[];
}

export interface OfficeCell {
  readonly inlines: readonly OfficeInline[];
}

export interface OfficeNote {
  /** As references name it: “footnote-2”. */
  readonly id: string;
  readonly inlines: readonly OfficeInline[];
}

/**
 * A table as GFM, its first row the header: “| 指标 | 2025年 |”; “2025年” merged over “目标” and “实绩” is 2025年目标 and
 * 2025年实绩, for GFM has one row of heads, and a title merged over them stands above. A table of one single cell is a frame
 * around paragraphs and becomes its words; rows are filled up to the widest.
 */
export function gfmTable(
  { rows }: OfficeTable,
  textOf: (inlines: readonly OfficeInline[]) => string,
): string {
  const texts = rows.map((row) => row.map(({ inlines }) => textOf(inlines)));
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const heads = tableHeads(filled.map((row) => padded(row, width)));
  const header = heads.rows > 1 ? heads.headings.map((text) => text.replaceAll('**', '')) : filled[0];
  const body = filled.slice(heads.rows);
  if (header === undefined) return '';
  if (width === 1 && body.length === 0) return header[0] ?? '';
  const lines = [
    header,
    Array.from({ length: width }, (_, at) => (isNumeric(body, at) ? '--:' : '---')),
    ...body,
  ];
  const table = lines.map((row) => `| ${padded(row, width).join(' | ')} |`).join('\n');
  return heads.title === null ? table : `${heads.title}\n\n${table}`;
}

function padded(row: readonly string[], width: number): readonly string[] {
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** Columns of numbers stand right, as in print. */
function isNumeric(rows: readonly (readonly string[])[], at: number): boolean {
  const texts = rows.map((row) => (row[at] ?? '').replaceAll('**', '')).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[-−+]?[\d,.]+%?$/.test(text));
}
