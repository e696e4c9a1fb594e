import { readXml } from '../xml';

/** The texts that cells refer to by number; formatted runs are joined, reading aids over Chinese words (rPh) left out. */
export function readStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let current = '';
  let inText = false;
  let inAid = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inAid = true;
      if (name === 't') inText = !inAid;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') inAid = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}
