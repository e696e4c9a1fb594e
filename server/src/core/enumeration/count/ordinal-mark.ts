import type { Block, NumberingStyle } from '../../report/document';
import { readNumbering } from '../../report/numbering';
import { smallChineseNumber } from '../../text/chinese-number';
import type { Span } from '../../text/span';

/** One word or sign that numbers a thought: “二是”, “三要”, “第一，”, “（3）”, “②”, or the number a heading begins with. */
export interface OrdinalMark {
  /** Marks of one style count together: 是, 要, 第, （一）, (1), ①. */
  readonly style: string;
  readonly ordinal: number;
  /** Index of its block in the report. */
  readonly block: number;
  /** In the prose of the block. */
  readonly span: Span;
  /** Whether it is the first thing in its block. */
  readonly opensBlock: boolean;
}

/** Every ordinal mark of a block, in order; none in tables and furniture. */
export function ordinalMarks(block: Block, index: number): readonly OrdinalMark[] {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
  const { text } = block.prose;
  const number = readNumbering(text);
  const opening = number ? [mark(headStyle(number.style), number.ordinal, index, number.span)] : [];
  const inside =
    block.kind === 'paragraph'
      ? [...wordMarks(text, index, number?.span.end ?? 0), ...signMarks(text, index)]
      : [];
  return [
    ...opening,
    ...inside.filter((each) => !opening.some((other) => other.span.end > each.span.start)),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The style of the numbers that head blocks; inside a paragraph the same signs count by themselves. */
export function headStyle(style: NumberingStyle): string {
  return `^${style}`;
}

/** 一是, 一要, 一问, 第一，: at the beginning of a clause; 统一是 and 之一是 are other words. */
const words =
  /(?<=^|[，,、；;。：:！？!?”"」）)\]〕\s—－即-])(?:(?<order>[一二三四五六七八九]|十[一二三四五六七八九]?)\s?(?<verb>[是要问抓靠促看])(?!些|家人)|第\s?(?<nth>[一二三四五六七八九十]{1,2})(?=[，,、]))/gu;

function wordMarks(text: string, block: number, head: number): readonly OrdinalMark[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const { order, verb, nth } = match.groups ?? {};
    const ordinal = smallChineseNumber(order ?? nth ?? '');
    if (ordinal === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const opensBlock = text.slice(head, match.index).trim() === '';
    return [{ style: verb ?? '第', ordinal, block, span, opensBlock }];
  });
}

const signs =
  /[（(]\s?(?<digits>\d{1,2})\s?[）)]|[（(](?<han>[一二三四五六七八九十]{1,2})[）)]|(?<ring>[①-⑳])|(?<paren>[⑴-⒇])|(?<=^|[，,；;。：:！？!?\s])(?<dot>\d{1,2})[.．、](?!\d)/gu;

/** （1）（2）, ①②, 1. 2. inside a paragraph; the same signs are footnote marks elsewhere, so they only count right behind a count. */
function signMarks(text: string, block: number): readonly OrdinalMark[] {
  return [...text.matchAll(signs)].flatMap((match) => {
    const { digits, han, ring, paren, dot } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const at = (style: string, ordinal: number): readonly OrdinalMark[] => [
      { style, ordinal, block, span, opensBlock: match.index === 0 },
    ];
    if (digits !== undefined) return at('(1)', Number(digits));
    if (paren !== undefined) return at('(1)', paren.charCodeAt(0) - 0x2473);
    if (ring !== undefined) return at('①', ring.charCodeAt(0) - 0x245f);
    if (dot !== undefined) return at('1.', Number(dot));
    return at('（一）', smallChineseNumber(han ?? '') ?? 0);
  });
}

function mark(style: string, ordinal: number, block: number, span: Span): OrdinalMark {
  return { style, ordinal, block, span, opensBlock: true };
}
