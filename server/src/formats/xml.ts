import { Parser } from 'saxen';
import { escapeMarkup } from '../core/text/escape';

/** An attribute by its name, with or without its prefix: `w:val` is `val`. */
export type Attribute = (key: string) => string | undefined;

/** What is told of an XML text as it is read, names without their prefix: `<x:row r="2">` is `open('row', …)`. */
export interface XmlListener {
  readonly open?: (name: string, attribute: Attribute) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML text from beginning to end; throws where it is none. */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => open?.(local(name), attributeOf(attributes(), decode)));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (piece, decode) => text?.(decode(piece)));
  parser.on('cdata', (piece) => text?.(piece));
  run(parser, xml);
}

/**
 * What becomes of an element in a copy: kept; its tags taken off what is in it; left out with all that is in it; adopted,
 * which makes `<m:r>` a `<w:r>`.
 */
export type Fate = 'keep' | 'unwrap' | 'leave' | 'adopt';

/** What is changed in a copy of an XML text; names are without the prefix of the root, those of others keep theirs. */
export interface XmlEdits {
  readonly open: (name: string, attribute: Attribute) => Fate;
  /** Words that were not left out, as they are written. */
  readonly text?: (piece: string) => void;
  /** Asked of an element that was not left out, when it closes: whether it goes after all, with all that is in it. */
  readonly isDropped?: (name: string) => boolean;
  /** What comes behind an element that was not left out, given the prefix its tags are written with. */
  readonly behind?: (name: string, prefix: string) => string;
}

/** Copies an XML text tag by tag, comments left out; throws where it is none. */
export function editXml(xml: string, { open, text, isDropped, behind }: XmlEdits): string {
  const copy: string[] = [];
  const opened: { readonly fate: Fate; readonly at: number }[] = [];
  let prefix: string | null = null;
  let left = 0;
  const own = (name: string): string => (name.startsWith(prefix ?? '') ? name.slice(prefix?.length) : name);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    const all = attributes();
    const fate = left > 0 ? 'leave' : open(own(name), attributeOf(all, decode));
    if (fate === 'leave') left++;
    else opened.push({ fate, at: copy.length });
    if (fate === 'keep') copy.push(`<${name}${attributesIn(all)}>`);
    if (fate === 'adopt') copy.push(`<${prefix}${local(name)}${attributesIn(all)}>`);
  });
  parser.on('closeTag', (name) => {
    if (left > 0) {
      left--;
      return;
    }
    const { fate, at } = opened.pop() ?? { fate: 'keep', at: copy.length };
    if (fate === 'keep') copy.push(`</${name}>`);
    if (fate === 'adopt') copy.push(`</${prefix ?? ''}${local(name)}>`);
    if (isDropped?.(own(name)) === true) copy.length = at;
    copy.push(behind?.(own(name), prefix ?? '') ?? '');
  });
  parser.on('text', (piece) => {
    if (left > 0) return;
    text?.(piece);
    copy.push(piece);
  });
  parser.on('cdata', (piece) => {
    if (left === 0) copy.push(escapeMarkup(piece));
  });
  run(parser, xml);
  return copy.join('');
}

type Decode = (text: string) => string;

function run(parser: Parser, xml: string): void {
  const faults: Error[] = [];
  parser.on('error', (error) => void faults.push(error));
  parser.parse(xml);
  if (faults.length > 0) throw new Error('damaged XML');
}

function attributeOf(all: Readonly<Record<string, string>>, decode: Decode): Attribute {
  return (wanted) => {
    const key = Object.hasOwn(all, wanted) ? wanted : Object.keys(all).find((each) => local(each) === wanted);
    const value = key === undefined ? undefined : all[key];
    return value === undefined ? undefined : decode(value);
  };
}

/** As they were written; one in single quotation marks may hold double ones. */
function attributesIn(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
