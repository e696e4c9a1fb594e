import { Document, type IPropertiesOptions, Packer } from 'docx';
import { escapeMarkup } from '../core/text/escape';
import { literal } from '../core/text/literal';
import { repack } from './repack';

/** The fonts a document names, each with what may stand in for it, best first: 仿宋_GB2312, 仿宋. */
export type FontChoices = readonly (readonly string[])[];

/**
 * A document as the bytes of a DOCX without properties, author, date or chance: the same document, the same bytes. Styles
 * named in `offGrid` do not keep to the lines of the page.
 *
 * Word takes a font's stand-in from the font table; programs without one of their own take what they think alike.
 */
export async function packDocx(
  options: IPropertiesOptions,
  fonts: FontChoices,
  offGrid: readonly string[] = [],
): Promise<Uint8Array> {
  const buffer = await Packer.pack(new Document(options), 'uint8array');
  const edit = (part: string, xml: string): string => withoutDates(part, takenOffGrid(part, xml, offGrid));
  return repack(buffer, edit, { 'word/fontTable.xml': fontTable(fonts) });
}

/** The lines of a page hold its text; a table with their distance would be twice as high as its words. */
function takenOffGrid(part: string, xml: string, styles: readonly string[]): string {
  if (part !== 'word/styles.xml') return xml;
  return styles.reduce(
    (changed, id) =>
      changed.replace(
        new RegExp(`(w:styleId="${literal(id)}"(?:(?!</w:style>)[\\s\\S])*?)(<w:spacing\\b)`),
        '$1<w:snapToGrid w:val="0"/>$2',
      ),
    xml,
  );
}

/** When a comment was made is not asked for; without a date Word shows none. */
function withoutDates(part: string, xml: string): string {
  return part === 'word/comments.xml' ? xml.replace(/(<w:comment\b[^>]*?) w:date="[^"]*"/g, '$1') : xml;
}

function fontTable(fonts: FontChoices): string {
  const names = new Map(fonts.map(([name = '', ...others]) => [name, others]));
  const entries = [...names].map(([name, others]) => {
    const alternatives = others.length === 0 ? '' : `<w:altName w:val="${escapeMarkup(others.join(','))}"/>`;
    return `<w:font w:name="${escapeMarkup(name)}">${alternatives}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${wordNamespace}">${entries.join('')}</w:fonts>`;
}

// A name of the format, never an address that is asked for anything.
const wordNamespace = ['http:', '', 'schemas.openxmlformats.org', 'wordprocessingml', '2006', 'main'].join(
  '/',
);
