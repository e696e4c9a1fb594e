import { literal } from '../core/text/literal';

/**
 * Writes the numbers that Word counts by itself (“一、”, “（二）”, “1.”) into the text of a document's XML, where whoever
 * reads it finds them: a heading typed with automatic numbering is “2025年工作回顾” in the file.
 *
 * Bullets and numberings without words stay out. The XML is scanned, never parsed twice: unknown parts stay as they are.
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  const lists = readLists(numbering);
  if (lists.size === 0) return document;
  const byStyle = readStyleNumbers(styles);
  const counters = new Map<string, number[]>();
  return document
    .replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, '')
    .replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
      const used = numberOf(properties) ?? byStyle.get(attributeOf(properties, 'pStyle') ?? '');
      const levels = used && lists.get(used.list);
      if (!levels) return properties;
      const text = nextNumber(levels, used.level, countersOf(counters, used.list));
      return text === ''
        ? properties
        : `${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
    });
}

/** Which list a paragraph counts in, and how deep. */
interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** One level of a list: its first number, how it is written, and the words around it: “（%2）”. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

function readLists(numbering: string): ReadonlyMap<string, readonly ListLevel[]> {
  const abstract = new Map<string, readonly ListLevel[]>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="([^"]*)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  ))
    abstract.set(id, readLevels(body));
  const lists = new Map<string, readonly ListLevel[]>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:num\b[^>]*w:numId="([^"]*)"[^>]*>([\s\S]*?)<\/w:num>/g,
  )) {
    const levels = abstract.get(attributeOf(body, 'abstractNumId') ?? '');
    if (levels) lists.set(id, levels);
  }
  return lists;
}

function readLevels(body: string): readonly ListLevel[] {
  const levels: ListLevel[] = [];
  for (const [, level = '0', inner = ''] of body.matchAll(
    /<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g,
  ))
    levels[Number(level)] = {
      start: Number(attributeOf(inner, 'start') ?? '1'),
      format: attributeOf(inner, 'numFmt') ?? 'decimal',
      text: attributeOf(inner, 'lvlText') ?? '',
    };
  return levels;
}

function readStyleNumbers(styles: string): ReadonlyMap<string, ListPlace> {
  const found = new Map<string, ListPlace>();
  for (const [, id = '', body = ''] of styles.matchAll(
    /<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g,
  )) {
    const place = numberOf(body);
    if (place) found.set(id, place);
  }
  return found;
}

function numberOf(properties: string): ListPlace | null {
  const [, body] = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties) ?? [];
  const list = body === undefined ? undefined : attributeOf(body, 'numId');
  return list === undefined ? null : { list, level: Number(attributeOf(body ?? '', 'ilvl') ?? '0') };
}

function attributeOf(xml: string, element: string): string | undefined {
  return new RegExp(`<w:${literal(element)}\\b[^>]*w:val="([^"]*)"`).exec(xml)?.[1];
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
  if (/^(?:chinese|taiwanese|japanese|ideographDigital|koreanCounting)/.test(format)) return chinese(value);
  if (format === 'decimalFullWidth') return String(value).replace(/\d/g, (digit) => fullWidth(digit));
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCharCode(0x245f + value);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return String(value);
}

/** 1 to 99, as headings count. */
function chinese(value: number): string {
  const digits = '〇一二三四五六七八九';
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return head + (ones === 0 ? '' : digits.charAt(ones));
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function escapeXml(text: string): string {
  return text
    .replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&#38;(?=(?:amp|lt|gt|quot);)/g, '&');
}
