import { Parser } from 'saxen';

/** What is told of an XML text as it is read, names without their prefix: `<x:row r="2">` is `open('row', …)`. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (key: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML text from beginning to end; throws where it is none. */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  const faults: Error[] = [];
  parser.on('error', (error) => void faults.push(error));
  parser.on('openTag', (name, attributes, decode) => {
    const all = attributes();
    open?.(local(name), (key) => (all[key] === undefined ? undefined : decode(all[key])));
  });
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (piece, decode) => text?.(decode(piece)));
  parser.on('cdata', (piece) => text?.(piece));
  parser.parse(xml);
  if (faults.length > 0) throw new Error('damaged XML');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
