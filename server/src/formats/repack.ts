import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part of an office file as text; null where the file has no such part. */
export type EditPart = (name: string, xml: string) => string;

/**
 * An office file packed anew so that it tells nothing of where, when and by whom it was made: no document properties,
 * every date the first that a ZIP can hold, parts in the order of their names. The same content gives the same bytes.
 */
export function repack(
  bytes: Uint8Array,
  edit: EditPart = (_, xml) => xml,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = [...new Set([...Object.keys(parts), ...Object.keys(added)])]
    .filter((name) => !name.startsWith('docProps/') && !name.endsWith('/'))
    .sort(inPackageOrder);
  const files = names.map((name) => {
    const given = added[name];
    const own = given === undefined ? parts[name] : strToU8(given);
    const isText = /\.(?:xml|rels)$/.test(name);
    const content = own && isText ? strToU8(edit(name, withoutProperties(name, strFromU8(own)))) : own;
    return [name, content ?? new Uint8Array()] as const;
  });
  // Local time, as ZIP knows no other: the same everywhere.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Programs look for the list of types first. */
function inPackageOrder(a: string, b: string): number {
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '0' : `1${name}`);
  return rank(a) < rank(b) ? -1 : 1;
}

/** What points to the document properties goes with them. */
function withoutProperties(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml.replace(/<Override\b[^>]*PartName="\/docProps\/[^>]*\/>/g, '');
  if (name === '_rels/.rels') return xml.replace(/<Relationship\b[^>]*Target="\/?docProps\/[^>]*\/>/g, '');
  return xml;
}
