import type { Span } from '../../text/span';
import { isQuote, type Pairs } from './pairs';

/** A text with its brackets matched: what lists are looked for in. */
export interface MarkedText {
  readonly text: string;
  readonly pairs: Pairs;
}

/** The things one stretch of text lists, and between which numbers their count may fairly lie. */
export interface Enumeration {
  readonly items: readonly Span[];
  /** Where 和 or 与 stands inside a name (城乡建设、文化和旅游). */
  readonly least: number;
  readonly most: number;
}

/**
 * The items of “生态保护红线、永久基本农田和城镇开发边界”: three, or two if 和 belongs to the last name; of “A和B” two.
 *
 * Nothing inside brackets or quotation marks separates; two quoted names side by side (“甲”“乙”) are two items. 和 before the
 * last 、 joins words of one name, and 及 always does there; where all the names end alike (硬件建设、医疗建设和保障建设) it
 * surely separates.
 */
export function enumerate(marked: MarkedText, stretch: Span): Enumeration {
  const parts = splitAt(marked, stretch, (character) => character === '、');
  const last = parts.at(-1)!;
  const joined = splitAtConjunctions(marked, last);
  const items = [...parts.slice(0, -1), ...joined];
  const inner = parts.slice(0, -1).reduce((sum, part) => sum + splitAtConjunctions(marked, part, false).length - 1, 0);
  return { items, least: leastOf(marked.text, parts.length, joined, items), most: items.length + inner };
}

function leastOf(text: string, parts: number, joined: readonly Span[], items: readonly Span[]): number {
  if (joined.length === 1 || (parts === 1 && joined.length === 2) || endAlike(text, items)) return items.length;
  return parts === 1 ? 2 : parts;
}

function endAlike(text: string, items: readonly Span[]): boolean {
  const ending = text.slice(items[0]!.end - 2, items[0]!.end);
  return items.every((item) => item.end - item.start > 2 && text.slice(item.start, item.end).endsWith(ending));
}

/** Cuts a stretch at separators outside brackets and quotation marks, and between two quoted names side by side. */
export function splitAt(
  { text, pairs }: MarkedText,
  stretch: Span,
  separates: (character: string) => boolean,
): readonly Span[] {
  const parts: Span[] = [];
  let start = stretch.start;
  const cut = (end: number, next: number): void => {
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
    start = next;
  };
  for (let at = stretch.start; at < stretch.end; at++) {
    const partner = pairs[at] ?? -1;
    if (partner > at && partner < stretch.end) {
      at = partner;
      if (isQuote(text.charAt(at)) && isQuote(text.charAt(at + 1)) && (pairs[at + 1] ?? -1) > at + 1) cut(at + 1, at + 1);
    } else if (separates(text.charAt(at))) cut(at, at + 1);
  }
  cut(stretch.end, stretch.end);
  return parts.length === 0 ? [stretch] : parts;
}

/** Words that contain 和, 与 or 及 without joining anything. */
const single = /和谐|和平|温和|调和|总和|饱和|共和|中和|和美|祥和|缓和|和睦|谦和|平和|医养结合|参与|与会|与时|赠与|普及|及时|涉及|危及|波及|惠及|触及|及格|以及其|及其|与否|和田|和县|泰和|太和|元和|兴和|呼和|仁和|顺和|雍和|万和/gu;

function splitAtConjunctions(marked: MarkedText, stretch: Span, withAnd = true): readonly Span[] {
  const blind = marked.text
    .slice(stretch.start, stretch.end)
    .replace(single, (word) => '　'.repeat(word.length))
    .replace(/以及/gu, '及　');
  const joins = withAnd ? '和与及' : '和与';
  const at = stretch.start;
  return splitAt({ ...marked, text: ' '.repeat(at) + blind }, stretch, (character) => joins.includes(character)).map(
    (part) => trimmedPart(marked.text, part),
  );
}

/** “以及C” is cut after its first character: the rest of the word is no part of the name. */
function trimmedPart(text: string, part: Span): Span {
  return text.slice(part.start - 1, part.start + 1) === '以及' ? { start: part.start + 1, end: part.end } : part;
}
