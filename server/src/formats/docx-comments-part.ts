import { escapeMarkup } from '../core/text/escape';
import { appended, attributeIn, rootPrefix, type Tag, tagsOf } from './xml-tags';

/** The parts of a DOCX that say which parts it has. */
export interface Package {
  readonly body: string;
  readonly types: string;
  /** What the body refers to, and what the file as a whole does; empty where there is no such part. */
  readonly rels: string;
  readonly packageRels: string;
  readonly part: (name: string) => string | null;
}

/** The parts that are written for comments, and the first of their numbers. */
export interface CommentsPart {
  readonly parts: Readonly<Record<string, string>>;
  readonly firstId: number;
}

/** Comments behind those that the file has already, which stay as they are; without any it gets a part for them. */
export function commentsPart(
  pack: Package,
  comments: readonly (readonly string[])[],
  author: string,
): CommentsPart {
  const relation = relationsIn(pack.rels).find(({ type }) => type.endsWith('/comments'));
  const name = relation ? partName(relation.target) : freshName;
  const old = (relation && pack.part(name)) ?? null;
  const firstId = old === null ? 0 : 1 + Math.max(-1, ...idsIn(old));
  const xml = old ?? emptyPart(pack.body);
  const w = rootPrefix(xml);
  const more = comments.map((paragraphs, at) => commentXml(w, firstId + at, paragraphs, author)).join('');
  return {
    firstId,
    parts: {
      [name]: appended(xml, more),
      ...(old === null ? namesOf(pack, name, relation !== undefined) : {}),
    },
  };
}

const freshName = 'word/comments.xml';

/** What names a part that was not there: its type, and the body's reference to it. */
function namesOf(pack: Package, name: string, isReferred: boolean): Readonly<Record<string, string>> {
  const types = rootPrefix(pack.types);
  const isTyped = pack.types.includes(`PartName="/${name}"`);
  const typed = `<${types}Override PartName="/${name}" ContentType="${commentsType}"/>`;
  return {
    ...(isTyped ? {} : { '[Content_Types].xml': appended(pack.types, typed) }),
    ...(isReferred ? {} : { 'word/_rels/document.xml.rels': referring(pack) }),
  };
}

function referring({ rels, packageRels }: Package): string {
  const xml = rels === '' ? emptyRels(packageRels) : rels;
  const used = new Set(relationsIn(xml).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const prefix = rootPrefix(xml);
  return appended(
    xml,
    `<${prefix}Relationship Id="rId${number}" Type="${typeBase(packageRels)}comments" Target="comments.xml"/>`,
  );
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** With the names that the body itself has for its elements: the strict form of the format has others. */
function emptyPart(bodyXml: string): string {
  const root = rootOf(bodyXml);
  const prefix = rootPrefix(bodyXml);
  const key = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `${declaration}<${prefix}comments ${key}="${attributeIn(bodyXml, root, key) ?? ''}"></${prefix}comments>`;
}

function emptyRels(packageRels: string): string {
  const root = rootOf(packageRels);
  return `${declaration}<Relationships xmlns="${attributeIn(packageRels, root, 'xmlns') ?? ''}"></Relationships>`;
}

/** What comes before the kind of a relation: that of the body is in every file. */
function typeBase(packageRels: string): string {
  const type = relationsIn(packageRels).find((each) => each.type.endsWith('/officeDocument'))?.type ?? '';
  return type.slice(0, type.lastIndexOf('/') + 1);
}

function rootOf(xml: string): Tag {
  const [root] = tagsOf(xml);
  if (!root) throw new Error('damaged XML');
  return root;
}

function relationsIn(xml: string): readonly Readonly<Record<'id' | 'type' | 'target', string>>[] {
  return tagsOf(xml)
    .filter(({ name }) => /(?:^|:)Relationship$/.test(name))
    .map((tag) => ({
      id: attributeIn(xml, tag, 'Id') ?? '',
      type: attributeIn(xml, tag, 'Type') ?? '',
      target: attributeIn(xml, tag, 'Target') ?? '',
    }));
}

/** A target counts from the folder of the body, unless it begins at the top. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`;
}

function idsIn(xml: string): readonly number[] {
  const w = rootPrefix(xml);
  return tagsOf(xml)
    .filter(({ name, kind }) => name === `${w}comment` && kind !== 'close')
    .map((tag) => Number(attributeIn(xml, tag, `${w}id`) ?? '0'));
}

/** Without a date Word shows none. */
function commentXml(w: string, id: number, paragraphs: readonly string[], author: string): string {
  const lines = paragraphs.map(
    (text) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeMarkup(text)}</${w}t></${w}r></${w}p>`,
  );
  const by = escapeMarkup(author);
  const initials = escapeMarkup(author.slice(0, 2));
  return `<${w}comment ${w}id="${id}" ${w}author="${by}" ${w}initials="${initials}">${lines.join('')}</${w}comment>`;
}
