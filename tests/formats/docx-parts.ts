import { strToU8, zipSync } from 'fflate';

/** Parts of a small DOCX besides its body. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A DOCX as an office program writes it, made of the XML of its body. */
export function docxOf(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts) as (keyof Parts)[];
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${names
      .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${rels}">${names
      .map((name, at) => `<Relationship Id="p${at}" Type="${office}/${name}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${ns}><w:body>${body}</w:body></w:document>`,
  };
  for (const name of names)
    files[`word/${name}.xml`] = `${head}<w:${name} ${ns}>${parts[name] ?? ''}</w:${name}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph with its properties: `p('一年来……', '<w:pStyle w:val="a1"/>')`. */
export function p(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${own}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of plain cells. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** One cell, with properties such as `<w:gridSpan w:val="2"/>`. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
}
