import { skipGaps, skipGapsBack } from '../../number/characters';
import type { Span } from '../../text/span';
import type { Approximator, Figure } from './figure';

/** How far a word lets the true value lie from the printed one; the interval of each is in bound.ts. */
export type Reach =
  'around' | 'just-below' | 'just-above' | 'above' | 'at-least' | 'next-unit' | 'below' | 'at-most';

/** A bounding word in its place, with how far it reaches. */
export interface Bounding extends Approximator {
  readonly reach: Reach;
  /** Whether it stands beside another figure, which shares it: 9% has the 以上 of “分别增长9%和10%以上”. */
  readonly shared?: true;
}

/**
 * The words before a number that bound it, the outermost first: “近” in “近2.5亿元”, “不低于” in “不低于 9亿元”.
 *
 * `floor` is where the previous figure ends: no word is taken from behind it. A 约 that ends 节约 or 签约 is none.
 */
export function boundingBefore(text: string, at: number, floor: number): readonly Bounding[] {
  const found: Bounding[] = [];
  let end = skipGapsBack(text, at);
  for (let count = 0; count < 2; count++) {
    const word = prefixEnding(text, skipFiller(text, end), floor) ?? prefixEnding(text, end, floor);
    if (!word) break;
    found.unshift(word);
    end = word.span.start;
  }
  return found;
}

/** The words behind a figure that bound it, and where they end: “以上” in “2 万元以上”, “左右” in “7%左右”. */
export function boundingAfter(text: string, at: number): readonly Bounding[] {
  const found: Bounding[] = [];
  let start = at;
  for (let count = 0; count < 2; count++) {
    start = skipGaps(text, start);
    const inclusive = /^(?:[（(]含[）)]|[及或])?/.exec(text.slice(start, start + 3))?.[0] ?? '';
    const word = suffixAt(text, start + inclusive.length);
    if (!word) break;
    found.push(word);
    start = word.span.end;
  }
  return found;
}

/** 余 or 多 inside or behind the numeral: from the number up to the next unit of its last significant digit. */
export function boundingMore(text: string, place: Span): Bounding {
  return {
    word: text.slice(place.start, place.end),
    span: place,
    bound: 'over',
    soft: false,
    reach: 'next-unit',
  };
}

interface BoundingWord {
  readonly word: string;
  readonly bound: Approximator['bound'];
  readonly reach: Reach;
  readonly soft?: boolean;
  /** Characters before it that make it part of another word: 节约, 签约, 附近. */
  readonly notAfter?: string;
  /** Characters behind it that do: 上下游, 左右岸. */
  readonly notBefore?: string;
}

/** Verbs that pass a mark: 财政收入迈上12亿元新台阶, 跨越12亿元大关. The mark has no name of its own. */
export const passingVerbs = [
  '跃上',
  '迈上',
  '跨上',
  '登上',
  '站上',
  '冲上',
  '站稳',
  '跨越',
  '跨过',
  '迈过',
  '越过',
  '冲破',
] as const;

const marking: ReadonlySet<string> = new Set(['突破', ...passingVerbs]);

/** Whether a figure is a mark that its quantity passed: 突破300亿元, 迈上12亿元新台阶. It was passed at one time, whatever is told of. */
export function isPassedMark({ approximators }: Pick<Figure, 'approximators'>): boolean {
  return approximators.some(({ word }) => marking.has(word));
}

/** GB/T 8170-2008, 4.2.1.1: 不低于 不少于 至少 include the number, 超过 高于 不足 leave it out. 民法典 1259: 以上 以内 include it. */
const prefixes: readonly BoundingWord[] = byLength([
  {
    word: '约',
    bound: 'about',
    reach: 'around',
    soft: true,
    notAfter: '节条合契签制预集履公特违邀解毁有相失租商盟协',
  },
  { word: '大约', bound: 'about', reach: 'around', soft: true },
  { word: '大概', bound: 'about', reach: 'around', soft: true },
  { word: '大致', bound: 'about', reach: 'around', soft: true },
  { word: '近', bound: 'under', reach: 'just-below', soft: true, notAfter: '附靠临邻亲最远新就晋走贴' },
  { word: '将近', bound: 'under', reach: 'just-below', soft: true },
  { word: '接近', bound: 'under', reach: 'just-below', soft: true },
  { word: '几近', bound: 'under', reach: 'just-below', soft: true },
  { word: '近乎', bound: 'under', reach: 'just-below', soft: true },
  { word: '超', bound: 'over', reach: 'just-above', notAfter: '赶反高' },
  { word: '超过', bound: 'over', reach: 'just-above' },
  { word: '高于', bound: 'over', reach: 'just-above' },
  { word: '多于', bound: 'over', reach: 'just-above' },
  { word: '大于', bound: 'over', reach: 'just-above' },
  { word: '突破', bound: 'over', reach: 'at-least' },
  ...passingVerbs.map((word): BoundingWord => ({ word, bound: 'over', reach: 'at-least' })),
  { word: '首破', bound: 'over', reach: 'at-least' },
  { word: '冲破', bound: 'over', reach: 'at-least' },
  { word: '破', bound: 'over', reach: 'at-least', notAfter: '打攻击侦爆查' },
  { word: '逾', bound: 'over', reach: 'above' },
  { word: '不足', bound: 'under', reach: 'below' },
  { word: '不到', bound: 'under', reach: 'below' },
  { word: '不满', bound: 'under', reach: 'below' },
  { word: '不及', bound: 'under', reach: 'below' },
  { word: '未达', bound: 'under', reach: 'below' },
  { word: '未满', bound: 'under', reach: 'below' },
  { word: '未到', bound: 'under', reach: 'below' },
  { word: '低于', bound: 'under', reach: 'below' },
  { word: '少于', bound: 'under', reach: 'below' },
  { word: '小于', bound: 'under', reach: 'below' },
  { word: '不低于', bound: 'atLeast', reach: 'at-least' },
  { word: '不少于', bound: 'atLeast', reach: 'at-least' },
  { word: '不小于', bound: 'atLeast', reach: 'at-least' },
  { word: '不下于', bound: 'atLeast', reach: 'at-least' },
  { word: '不下', bound: 'atLeast', reach: 'at-least' },
  { word: '不止', bound: 'atLeast', reach: 'at-least' },
  { word: '至少', bound: 'atLeast', reach: 'at-least' },
  { word: '最少', bound: 'atLeast', reach: 'at-least' },
  { word: '起码', bound: 'atLeast', reach: 'at-least' },
  { word: '不高于', bound: 'atMost', reach: 'at-most' },
  { word: '不大于', bound: 'atMost', reach: 'at-most' },
  { word: '不多于', bound: 'atMost', reach: 'at-most' },
  { word: '不超过', bound: 'atMost', reach: 'at-most' },
  { word: '不超', bound: 'atMost', reach: 'at-most' },
  { word: '不突破', bound: 'atMost', reach: 'at-most' },
  { word: '≥', bound: 'atLeast', reach: 'at-least' },
  { word: '≤', bound: 'atMost', reach: 'at-most' },
  { word: '＞', bound: 'over', reach: 'above' },
  { word: '＜', bound: 'under', reach: 'below' },
  { word: '至多', bound: 'atMost', reach: 'at-most' },
  { word: '最多', bound: 'atMost', reach: 'at-most' },
]);

/** 过 and 上 bound only a round number: 过百亿, 上千人; 通过3家 and 网上百家 are other words. */
const roundPrefixes: readonly BoundingWord[] = [
  { word: '过', bound: 'over', reach: 'above', notAfter: '通经度走不渡受有来超越穿胜' },
  { word: '上', bound: 'over', reach: 'at-least', soft: true, notAfter: '以之线网路会身地乡镇天海新跨迈登' },
];

const suffixes: readonly BoundingWord[] = byLength([
  { word: '以上', bound: 'atLeast', reach: 'at-least' },
  { word: '之上', bound: 'atLeast', reach: 'at-least' },
  { word: '以内', bound: 'atMost', reach: 'at-most' },
  { word: '之内', bound: 'atMost', reach: 'at-most' },
  { word: '以下', bound: 'atMost', reach: 'at-most' },
  { word: '之下', bound: 'atMost', reach: 'at-most' },
  { word: '左右', bound: 'about', reach: 'around', soft: true, notBefore: '岸两手' },
  { word: '上下', bound: 'about', reach: 'around', soft: true, notBefore: '游联班功水贯同齐' },
  { word: '有余', bound: 'over', reach: 'next-unit' },
  { word: '出头', bound: 'over', reach: 'next-unit' },
  { word: '开外', bound: 'over', reach: 'next-unit' },
]);

/** 多 behind the unit (“两公里多”) ends a phrase; before another character it begins a word (多元, 多种). */
const trailingMore = /^[多余](?=[，。；、,;）)的]|$)/;

function byLength(words: readonly BoundingWord[]): readonly BoundingWord[] {
  return [...words].sort((a, b) => b.word.length - a.word.length);
}

/** Between 约 and the number a short verb may stand: 约为, 约占, 突破了. */
function skipFiller(text: string, end: number): number {
  const last = text[end - 1];
  return last !== undefined && '为占达有合计了'.includes(last) ? skipGapsBack(text, end - 1) : end;
}

function prefixEnding(text: string, end: number, floor: number): Bounding | undefined {
  const words = '百千万亿半'.includes(text[end] ?? '。') ? [...prefixes, ...roundPrefixes] : prefixes;
  for (const each of words) {
    const start = end - each.word.length;
    if (start < floor || !text.startsWith(each.word, start)) continue;
    if (start > 0 && each.notAfter?.includes(text.charAt(start - 1))) return undefined;
    return placed(each, start);
  }
  return undefined;
}

function suffixAt(text: string, at: number): Bounding | undefined {
  for (const each of suffixes) {
    if (!text.startsWith(each.word, at)) continue;
    const next = text[at + each.word.length];
    return next !== undefined && each.notBefore?.includes(next) ? undefined : placed(each, at);
  }
  return trailingMore.test(text.slice(at, at + 2))
    ? boundingMore(text, { start: at, end: at + 1 })
    : undefined;
}

function placed(word: BoundingWord, start: number): Bounding {
  return {
    word: word.word,
    span: { start, end: start + word.word.length },
    bound: word.bound,
    soft: word.soft ?? false,
    reach: word.reach,
  };
}
