import { halfWidth } from '../text/characters';
import { smallChineseNumber } from '../text/chinese-number';
import type { Numbering, NumberingStyle } from './document';
import { asParagraph, type Draft } from './draft';

/**
 * The number a heading or paragraph begins with, in the four styles of official documents (GB/T 9704-2012, 7.3.3):
 * “一、2020年工作回顾”, “（二）全面实施乡村振兴”, “1.工业”, “（1）粮食”; half-width brackets and “1、” are taken too.
 *
 * “第一，” and “一是” count thoughts inside running text and are no heading numbers; “三、四季度” and “1.5亿元” are
 * no numbers of this kind at all. The span is in the given text.
 */
export function readNumbering(text: string): Numbering | null {
  return fromBrackets(text) ?? fromChinese(text) ?? fromDigits(text);
}

/** How deep a style stands among headings: 一、 is 1, （一） 2, 1. 3 and （1） 4. */
export function rankOf(style: NumberingStyle): number {
  return RANKS[style];
}

/** A heading's words without its number and final full stop: “（二）全面实施乡村振兴。” is “全面实施乡村振兴”. */
export function withoutNumber(text: string, numbering: Numbering | null): string {
  const rest = numbering === null ? text : text.slice(numbering.span.end);
  return rest.trim().replace(/[。：:，、]$/, '');
}

const RANKS: Readonly<Record<NumberingStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };

function fromBrackets(text: string): Numbering | null {
  const match = /^[（(]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]/.exec(halfWidthHead(text));
  if (match === null) return null;
  const digits = match[1] ?? '';
  const chinese = smallChineseNumber(digits);
  return numbering(chinese === null ? '（1）' : '（一）', chinese ?? Number(digits), match[0].length);
}

function fromChinese(text: string): Numbering | null {
  const match = /^([一二三四五六七八九十]{1,3})\s?[、．.]\s*/.exec(text);
  const ordinal = smallChineseNumber(match?.[1] ?? '');
  if (match === null || ordinal === null) return null;
  const rest = text.slice(match[0].length);
  return isRun(ordinal, rest) ? null : numbering('一、', ordinal, match[0].trimEnd().length);
}

/** “三、四季度” and “一、二、三产业” list numbers; “一、一年接着一年干” is a heading. */
function isRun(ordinal: number, rest: string): boolean {
  const next = /^([一二三四五六七八九十]{1,2})[、产季线级月期是]/.exec(rest);
  return next !== null && smallChineseNumber(next[1] ?? '') === ordinal + 1;
}

function fromDigits(text: string): Numbering | null {
  const match = /^(\d{1,2})\s?[.、](?!\d)\s*/.exec(halfWidthHead(text));
  if (match === null) return null;
  return numbering('1.', Number(match[1]), match[0].trimEnd().length);
}

function numbering(style: NumberingStyle, ordinal: number, length: number): Numbering | null {
  return ordinal > 0 ? { style, ordinal, span: { start: 0, end: length } } : null;
}

/** Full-width digits and points as half-width ones, one for one, so that lengths stay. */
function halfWidthHead(text: string): string {
  return halfWidth(text.slice(0, 8));
}

/**
 * Settles what “1. 推进产业升级” is. Markdown says a list item; but alone above a paragraph, not next to another such item,
 * writers mean a heading of the third level. The other way round, “1、完成污水处理厂工程。⏎2、完成路网建设。” one under the
 * other are no headings but entries of a list.
 */
export function settleOrderedItems(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind === 'heading') return isListEntry(drafts, index) ? asParagraph(draft, 'body') : draft;
    if (draft.kind !== 'paragraph' || draft.otherwise === null) return draft;
    const next = drafts[index + 1];
    const headsText = next?.kind === 'paragraph' && next.role === 'body';
    return headsText && !isItem(drafts[index - 1]) ? draft.otherwise : draft;
  });
}

function isItem(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.role === 'item';
}

/** A plain line numbered 1. or （1） with nothing between it and the next or previous one of its kind. */
function isListEntry(drafts: readonly Draft[], index: number): boolean {
  const style = smallStyle(drafts[index]);
  return (
    style !== null && (smallStyle(drafts[index - 1]) === style || smallStyle(drafts[index + 1]) === style)
  );
}

function smallStyle(draft: Draft | undefined): string | null {
  if (draft?.kind !== 'heading' || draft.level !== null) return null;
  const style = draft.numbering?.style;
  return style === '1.' || style === '（1）' ? style : null;
}
