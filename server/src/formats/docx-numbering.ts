import { fullWidth } from '../core/text/characters';
import { hanNumber } from '../core/text/chinese-number';
import { escapeMarkup } from '../core/text/escape';
import { type Attribute, editXml, readXml } from './xml';

/**
 * Writes the numbers that Word counts by itself (“一、”, “（二）”, “1.”) into the text of a document's XML, where whoever
 * reads it finds them: a heading typed with automatic numbering is “2025年工作回顾” in the file.
 *
 * Bullets and numberings without words stay out.
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  const lists = readLists(numbering);
  if (lists.size === 0) return document;
  const byStyle = readStyleNumbers(styles);
  const counters = new Map<string, number[]>();
  let paragraph = paragraphReader();
  const numberOf = ({ place, style }: Numbered): string => {
    const used = place ?? byStyle.get(style ?? '');
    const levels = used && lists.get(used.list);
    return levels ? nextNumber(levels, used.level, countersOf(counters, used.list)) : '';
  };
  return editXml(document, {
    open: (name, attribute) => {
      if (name === 'pPr') paragraph = paragraphReader();
      paragraph.open(name, attribute);
      return 'keep';
    },
    behind: (name, prefix) => {
      const text = name === 'pPr' ? numberOf(paragraph.read()) : '';
      if (text === '') return '';
      return `<${prefix}r><${prefix}t xml:space="preserve">${escapeMarkup(text)}</${prefix}t></${prefix}r>`;
    },
  });
}

/** Which list a paragraph counts in, and how deep. */
interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a paragraph's properties say of its number: a list of its own, or the one its style has. */
interface Numbered {
  readonly place: ListPlace | null;
  readonly style: string | undefined;
}

/** One level of a list: its first number, how it is written, and the words around it: “（%2）”. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** Takes the number and the style from the tags of a paragraph's properties, or of a style's. */
function paragraphReader(): { open: (name: string, attribute: Attribute) => void; read: () => Numbered } {
  const values = new Map<string, string>();
  return {
    open: (name, attribute) => {
      const value = attribute('val');
      if (value !== undefined && !values.has(name)) values.set(name, value);
    },
    read: () => {
      const list = values.get('numId');
      const place = list === undefined ? null : { list, level: Number(values.get('ilvl') ?? '0') };
      return { place, style: values.get('pStyle') };
    },
  };
}

function readLists(numbering: string): ReadonlyMap<string, readonly ListLevel[]> {
  const abstract = new Map<string, ListLevel[]>();
  const lists = new Map<string, readonly ListLevel[]>();
  let levels: ListLevel[] | null = null;
  let list: string | null = null;
  let level = new Map<string, string>();
  if (numbering === '') return lists;
  readXml(numbering, {
    open: (name, attribute) => {
      if (name === 'abstractNum') abstract.set(attribute('abstractNumId') ?? '', (levels = []));
      else if (name === 'num') list = attribute('numId') ?? null;
      else if (name === 'abstractNumId' && list !== null)
        lists.set(list, abstract.get(attribute('val') ?? '') ?? []);
      else if (name === 'lvl') level = new Map([['ilvl', attribute('ilvl') ?? '']]);
      else if (!level.has(name)) level.set(name, attribute('val') ?? '');
    },
    close: (name) => {
      if (name === 'lvl') addLevel(levels, level);
      else if (name === 'abstractNum') levels = null;
      else if (name === 'num') list = null;
    },
  });
  return lists;
}

/** Word has nine levels, 0 to 8. */
function addLevel(levels: ListLevel[] | null, read: ReadonlyMap<string, string>): void {
  const level = read.get('ilvl') ?? '';
  if (!levels || !/^[0-8]$/.test(level)) return;
  levels[Number(level)] = {
    start: Number(read.get('start') ?? '1'),
    format: read.get('numFmt') ?? 'decimal',
    text: read.get('lvlText') ?? '',
  };
}

function readStyleNumbers(styles: string): ReadonlyMap<string, ListPlace> {
  const found = new Map<string, ListPlace>();
  let id = '';
  let style = paragraphReader();
  if (styles === '') return found;
  readXml(styles, {
    open: (name, attribute) => {
      if (name === 'style') [id, style] = [attribute('styleId') ?? '', paragraphReader()];
      style.open(name, attribute);
    },
    close: (name) => {
      const { place } = style.read();
      if (name === 'style' && id !== '' && place) found.set(id, place);
    },
  });
  return found;
}

function countersOf(counters: Map<string, number[]>, list: string): number[] {
  const known = counters.get(list) ?? [];
  counters.set(list, known);
  return known;
}

/** Counts one on at a level, begins the deeper ones anew, and writes the number: “（三）”. */
function nextNumber(levels: readonly ListLevel[], level: number, counters: number[]): string {
  const own = levels[level];
  if (!own || own.format === 'bullet' || own.format === 'none') return '';
  counters[level] = (counters[level] ?? own.start - 1) + 1;
  counters.length = level + 1;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatNumber(counters[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
  });
}

function formatNumber(value: number, format: string): string {
  const arabic = String(value);
  if (/^(?:chinese|taiwanese|japanese|ideographDigital|koreanCounting)/.test(format))
    return hanNumber(arabic) ?? arabic;
  if (format === 'decimalFullWidth') return fullWidth(arabic);
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCharCode(0x245f + value);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return arabic;
}
