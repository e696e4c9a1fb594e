import { strFromU8, unzipSync } from 'fflate';
import type { Remark } from '../core/output/export/remark';
import { printable } from './docx-measure';
import { placeFinder } from './docx-places';
import { type DocxProblem, unpackDocx } from './docx-problem';
import { type DocumentWords, type Letter, wordsOf } from './docx-words';
import { mostUnpackedBytes } from './limits';
import { commentsPart, type Package } from './docx-comments-part';
import { readXml } from './xml';
import { attributeIn, rootPrefix } from './xml-tags';
import { withParts } from './zip-parts';

/** A copy of a DOCX with comments in it, or why there can be none. */
export type CommentedDocx =
  | { readonly kind: 'document'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: DocxProblem };

/** The comments to write into a document, and the Markdown it was read as, in which their places count. */
export interface Remarks {
  readonly source: string;
  readonly remarks: readonly Remark[];
  readonly author: string;
}

const body = 'word/document.xml';

/**
 * A copy of a DOCX with a comment at each place; of the file nothing else is changed: every part but the body, the comments and what
 * names them is there byte for byte, and the body only gains. A run is parted where a comment begins or ends within it.
 *
 * Whatever the bytes are, this throws nothing: what cannot be written is a problem.
 */
export function commentDocx(bytes: Uint8Array, { source, remarks, author }: Remarks): CommentedDocx {
  const unpacked = unpackDocx(bytes);
  if (unpacked.kind === 'problem') return unpacked;
  try {
    const text = (name: string): string => textOf(unpacked.parts[name]);
    const xml = text(body);
    const pack: Package = {
      body: xml,
      types: text('[Content_Types].xml'),
      rels: text('word/_rels/document.xml.rels'),
      packageRels: text('_rels/.rels'),
      part: (name) => partOf(bytes, name),
    };
    const comments = commentsPart(
      pack,
      remarks.map(({ paragraphs }) => paragraphs.map(printable)),
      author,
    );
    const words = wordsOf(xml, text('word/footnotes.xml'), text('word/endnotes.xml'));
    const commented = withAnchors(xml, placesOf(words, source, remarks), comments.firstId);
    // A body that is none any more must not get out.
    readXml(commented, {});
    return { kind: 'document', bytes: withParts(bytes, { ...comments.parts, [body]: commented }) };
  } catch {
    return { kind: 'problem', problem: 'damaged' };
  }
}

/** A part that no reading asks for; null where there is none. */
function partOf(bytes: Uint8Array, wanted: string): string | null {
  const filter = ({
    name,
    originalSize,
  }: {
    readonly name: string;
    readonly originalSize: number;
  }): boolean => name === wanted && originalSize <= mostUnpackedBytes;
  const part = unzipSync(bytes, { filter })[wanted];
  return part ? textOf(part) : null;
}

function textOf(part: Uint8Array | undefined): string {
  return part ? strFromU8(part) : '';
}

/** The first and the last letter of what a comment is on; null for a document without a word. */
type Place = { readonly first: Letter; readonly last: Letter; readonly exact: boolean } | null;

/** A place that is nowhere found is told at the beginning: a finding is not lost. */
function placesOf(words: DocumentWords, source: string, remarks: readonly Remark[]): readonly Place[] {
  const find = placeFinder(source, words);
  return remarks.map(({ span }) => {
    const { from, to, exact } = find(span) ?? { from: 0, to: 1, exact: false };
    const [first, last] = [words.letters[from], words.letters[to - 1]];
    return first && last ? { first, last, exact } : null;
  });
}

/** What is put in at one offset: ends of comments come before beginnings, and the run is closed and opened again around both. */
interface Insertion {
  readonly ends: string[];
  readonly begins: string[];
  /** The run that is parted, by its beginning. */
  readonly parted: string | null;
}

function withAnchors(xml: string, places: readonly Place[], firstId: number): string {
  const w = rootPrefix(xml);
  const insertions = new Map<number, Insertion>();
  const spaces = new Map<number, string>();
  const at = (offset: number, parted: string | null): Insertion => {
    const found = insertions.get(offset) ?? { ends: [], begins: [], parted };
    insertions.set(offset, found);
    return found;
  };
  const part = ({ place, run }: Letter, side: 'start' | 'end'): Insertion => {
    const atEdge = place?.text[side === 'start' ? 'first' : 'last'] === true;
    const edge = place?.text[side === 'start' ? 'from' : 'to'];
    if (!place || (atEdge && place[side] === edge)) return at(run[side], null);
    // Blanks at the end of what is now a piece of its own would else be lost.
    if (attributeIn(xml, place.text.tag, 'xml:space') === null)
      spaces.set(place.text.tag.end - 1, ' xml:space="preserve"');
    return at(place[side], run.head);
  };
  for (const [index, place] of places.entries()) {
    if (!place) continue;
    const id = `${w}id="${firstId + index}"`;
    const { first, last } = place.exact ? place : wholeRun(place);
    part(first, 'start').begins.push(`<${w}commentRangeStart ${id}/>`);
    part(last, 'end').ends.push(`<${w}commentRangeEnd ${id}/><${w}r><${w}commentReference ${id}/></${w}r>`);
  }
  const pieces = [...insertions].map(([offset, { ends, begins, parted }]) => {
    const anchors = [...ends, ...begins].join('');
    const text =
      parted === null ? anchors : `</${w}t></${w}r>${anchors}${parted}<${w}t xml:space="preserve">`;
    return [offset, text] as const;
  });
  return inserted(xml, [...pieces, ...spaces]);
}

function wholeRun({ first, last }: NonNullable<Place>): { readonly first: Letter; readonly last: Letter } {
  return { first: { ...first, place: null }, last: { ...last, place: null } };
}

function inserted(xml: string, pieces: readonly (readonly [number, string])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [offset, text] of [...pieces].sort(([a], [b]) => a - b)) {
    parts.push(xml.slice(from, offset), text);
    from = offset;
  }
  return parts.join('') + xml.slice(from);
}
