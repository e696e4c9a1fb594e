import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { LeftOut, OfficeDocument } from '../core/output/import/office-document';
import { writeNumbers } from './docx-numbering';
import { type DocxProblem, unpackDocx } from './docx-problem';
import { readRunStyles, type RunStyles } from './docx-run-styles';
import { shownOf, sumOf } from './docx-shown';
import { officeDocumentOf } from './docx-tree';
import { mostElements, TooMuch } from './limits';

/** A DOCX read, or why it could not be. */
export type DocxReading =
  | { readonly kind: 'document'; readonly document: OfficeDocument }
  | { readonly kind: 'problem'; readonly problem: DocxProblem };

/**
 * The words of a DOCX: paragraphs with their styles and numbers, tables and notes; no header, footer, comment, picture,
 * deleted or hidden text. Whatever the bytes are, this rejects with nothing: what cannot be read is a problem.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const unpacked = unpackDocx(bytes);
  if (unpacked.kind === 'problem') return unpacked;
  try {
    refuseMore(unpacked.parts, mostElements * tagsLeftOut);
    const styles = readRunStyles(textOf(unpacked.parts, 'word/styles.xml'));
    const { parts, leftOut } = shownParts(unpacked.parts, styles);
    refuseMore(parts, mostElements);
    // Packed anew without its media, so that nothing is unpacked that was not asked for its size.
    return { kind: 'document', document: await documentOf(zipSync(parts, { level: 0 }), leftOut) };
  } catch (error) {
    return { kind: 'problem', problem: error instanceof TooMuch ? 'tooLarge' : 'damaged' };
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Most tags say how words are set, and are left out before mammoth reads the rest. */
const tagsLeftOut = 4;

/** Counts tags, opening and closing, before anything is made of them; more than so many elements have are {@link TooMuch}. */
function refuseMore(parts: Parts, most: number): void {
  let tags = 0;
  for (const part of Object.values(parts)) for (const byte of part) if (byte === opensTag) tags++;
  if (tags > 2 * most) throw new TooMuch();
}

const opensTag = 0x3c;

function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part) : '';
}

/** The parts that hold words with only what is shown of them, and with the numbers that Word counts. */
function shownParts(parts: Parts, styles: RunStyles): { readonly parts: Parts; readonly leftOut: LeftOut } {
  const text = (name: string): string => textOf(parts, name);
  const shown = wordParts
    .filter((name) => name in parts)
    .map((name) => ({ name, ...shownOf(text(name), styles) }));
  const numbered = shown.map(({ name, xml }) => {
    const isBody = name === 'word/document.xml';
    return [
      name,
      isBody ? writeNumbers(xml, text('word/numbering.xml'), text('word/styles.xml')) : xml,
    ] as const;
  });
  const read = numbered.map(([name, xml]) => [name, strToU8(xml)] as const);
  return { parts: { ...parts, ...Object.fromEntries(read) }, leftOut: sumOf(shown) };
}

const wordParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** mammoth's own tree is taken before it is made into HTML, which nobody looks at. */
async function documentOf(bytes: Uint8Array, leftOut: LeftOut): Promise<OfficeDocument> {
  const found: OfficeDocument[] = [];
  const transformDocument = (tree: unknown): unknown => {
    found.push({ ...officeDocumentOf(tree), leftOut });
    return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] };
  };
  await mammoth.convertToHtml(inputOf(bytes), { transformDocument, externalFileAccess: false });
  const [document] = found;
  if (!document) throw new Error('no document');
  return document;
}

/** On Node mammoth asks for `buffer`, in a browser for `arrayBuffer`. */
function inputOf(bytes: Uint8Array): Parameters<typeof mammoth.convertToHtml>[0] {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return { buffer: bytes, arrayBuffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
}
