import type { Span } from '../../text/span';
import { splitAt, type MarkedText } from './marked-text';

/** The things one stretch of text lists, and how many of them there may fairly be. */
export interface Enumeration {
  readonly items: readonly Span[];
  /** The number of items first; others where 和 may stand inside a name (文化和旅游) or begin a list of its own. */
  readonly counts: readonly number[];
}

/**
 * The items of “生态保护红线、永久基本农田和城镇开发边界”: three, or two if 和 belongs to the last name; of “A和B” two.
 *
 * Nothing inside brackets or quotation marks separates; two quoted names side by side (“甲”“乙”) are two items. 和 before the
 * last 、 may separate or not, 及 never does there (汽车及零部件、索具); where all the names end alike (硬件建设、医疗建设和保障
 * 建设) it surely separates.
 */
export function enumerate(marked: MarkedText, stretch: Span, head = ''): Enumeration {
  const parts = splitAt(marked, stretch, (at) => marked.text[at] === '、');
  if (beginAlike(marked.text, parts, head)) return exactly(parts);
  const joined = splitAt(marked, parts.at(-1) ?? parts[0], (at) => marked.joints.has(at)).map((part) =>
    withoutAnd(marked.text, part),
  );
  const items = [...parts.slice(0, -1), ...joined];
  const surely =
    joined.length === 1 || (parts.length === 1 && joined.length === 2) || endAlike(marked.text, items);
  const fused = items.some((item) => isFused(marked.text, item)) ? [items.length + 1] : [];
  const fewer = surely ? [] : range(Math.max(2, parts.length), items.length - 1);
  return {
    items,
    counts: [items.length, ...fewer, ...fused, ...withInnerJoints(marked, parts, items.length)],
  };
}

/** A list whose items are beyond doubt. */
export function exactly(items: readonly Span[]): Enumeration {
  return { items, counts: [items.length] };
}

/** “京雄高速、荣乌新线和容易、安大两条通道”: a 和 before the last 、 may join two more items, or begin a list of its own. */
function withInnerJoints(marked: MarkedText, parts: readonly Span[], total: number): readonly number[] {
  const joints = parts
    .slice(0, -1)
    .map((part) => splitAt(marked, part, (at) => isAnd(marked, at)).length - 1);
  const last = joints.findLastIndex((each) => each > 0);
  if (last < 0) return [];
  const all = joints.reduce((sum, each) => sum + each, 0);
  return [...range(total + 1, total + all), total - last];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * 抓项目和园区建设、抓转变发展方式、抓创优环境: what begins alike is one name each, whatever 和 joins inside. Two names may begin
 * alike by chance (高速铁路、高速公路), unless with the slogan's own word.
 */
function beginAlike(text: string, parts: readonly Span[], head: string): boolean {
  const words = parts.map((part) => text.slice(part.start, part.end));
  const opening = words[0] ?? '';
  const first = head !== '' && opening.startsWith(head) ? head : opening.charAt(0);
  if (words.length < (first === head ? 2 : 3)) return false;
  return words.every(
    (word) => word.startsWith(first) && !/[和与及]/u.test(word.charAt(word.indexOf(first, 1) - 1)),
  );
}

/** 种养 and 城乡 are two things in one word. */
function isFused(text: string, item: Span): boolean {
  return /种养|城乡|存贷|干群|供排水|收支|水电|产学研|产供销|科教文卫|教科文卫/u.test(
    text.slice(item.start, item.end),
  );
}

/** 汽车及零部件 before a 、 is one name; 和 and 与 there may be either. */
function isAnd(marked: MarkedText, at: number): boolean {
  const joint = marked.joints.get(at);
  return joint === '和' || joint === '与' || (joint === '及' && marked.text[at - 1] === '以');
}

/** Whether all the items end in the same two characters. */
function endAlike(text: string, items: readonly Span[]): boolean {
  const end = items[0]?.end ?? 0;
  const ending = text.slice(end - 2, end);
  return items.every(
    (item) => item.end - item.start > 2 && text.slice(item.start, item.end).endsWith(ending),
  );
}

/** “A以及B” is cut at 及: the 以 before it is no part of a name. */
function withoutAnd(text: string, part: Span): Span {
  const extra = /以$/.exec(text.slice(part.start, part.end)) && text[part.end] === '及' ? 1 : 0;
  return { start: part.start, end: part.end - extra };
}
