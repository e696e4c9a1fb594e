/** One tag of an XML text, and where it stands. */
export interface Tag {
  /** As it is written, with its prefix: “w:t”. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of an XML text in their places, for whoever changes a few and leaves every other byte alone; comments, declarations
 * and CDATA are passed over. Throws where a tag does not end.
 */
export function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let start = xml.indexOf('<'); start >= 0;) {
    const other = passedOver.find(([opening]) => xml.startsWith(opening, start));
    const end = other ? after(xml, other[1], start + other[0].length) : endOfTag(xml, start);
    if (!other) tags.push(tagOf(xml, start, end));
    start = xml.indexOf('<', end);
  }
  return tags;
}

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  if (at < 0) throw new Error('damaged XML');
  return at + sign.length;
}

/** A value between quotation marks may hold the sign that ends a tag. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") at = after(xml, sign, at + 1) - 1;
  }
  throw new Error('damaged XML');
}

function tagOf(xml: string, start: number, end: number): Tag {
  const closes = xml.charAt(start + 1) === '/';
  const name = /^[^\s/>]+/.exec(xml.slice(start + (closes ? 2 : 1), end))?.[0] ?? '';
  const kind = closes ? 'close' : xml.charAt(end - 2) === '/' ? 'empty' : 'open';
  return { name, kind, start, end };
}

/** The value of an attribute of a tag by its whole name, as it is written: `w:id`; null where it has none. */
export function attributeIn(xml: string, { start, end }: Tag, name: string): string | null {
  for (const [, key, double, single] of xml
    .slice(start, end)
    .matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === name) return double ?? single ?? '';
  return null;
}

/** The prefix of the outermost element, with its colon: “w:”, or nothing. */
export function rootPrefix(xml: string): string {
  const name = tagsOf(xml)[0]?.name ?? '';
  return name.slice(0, name.indexOf(':') + 1);
}

/** An XML text with more at the end of its outermost element. */
export function appended(xml: string, more: string): string {
  const tags = tagsOf(xml);
  const [root, last] = [tags[0], tags.at(-1)];
  if (!root || !last) throw new Error('damaged XML');
  if (last.kind === 'close') return xml.slice(0, last.start) + more + xml.slice(last.start);
  return `${xml.slice(0, root.end - 2)}>${more}</${root.name}>${xml.slice(root.end)}`;
}
