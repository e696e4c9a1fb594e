import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { OfficeDocument } from '../core/output/import/office-document';
import { writeNumbers } from './docx-numbering';
import { type DocxProblem, unpackDocx } from './docx-problem';
import { officeDocumentOf } from './docx-tree';

/** A DOCX read, or why it could not be. */
export type DocxReading =
  | { readonly kind: 'document'; readonly document: OfficeDocument }
  | { readonly kind: 'problem'; readonly problem: DocxProblem };

/**
 * The words of a DOCX: paragraphs with their styles and numbers, tables and notes; no header, footer, comment, picture
 * or deleted text. Whatever the bytes are, this rejects with nothing: what cannot be read is a problem.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const unpacked = unpackDocx(bytes);
  if (unpacked.kind === 'problem') return unpacked;
  try {
    return { kind: 'document', document: await documentOf(withNumbers(unpacked.parts)) };
  } catch {
    return { kind: 'problem', problem: 'damaged' };
  }
}

/** Packed anew without its media, so that nothing is unpacked that was not asked for its size. */
function withNumbers(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const text = (name: string): string => {
    const part = parts[name];
    return part ? strFromU8(part) : '';
  };
  const document = writeNumbers(
    text('word/document.xml'),
    text('word/numbering.xml'),
    text('word/styles.xml'),
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) }, { level: 0 });
}

/** mammoth's own tree is taken before it is made into HTML, which nobody looks at. */
async function documentOf(bytes: Uint8Array): Promise<OfficeDocument> {
  const found: OfficeDocument[] = [];
  const transformDocument = (tree: unknown): unknown => {
    found.push(officeDocumentOf(tree));
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
