import type { Span } from '../../text/span';
import { some, type Some } from '../../equation/some';
import { isQuote, pairsOf, type Pairs } from './pairs';

/** A text prepared for finding lists: brackets matched, and the places where 和, 与 and 及 join two things. */
export interface MarkedText {
  readonly text: string;
  readonly pairs: Pairs;
  /** Offset → '和', '与' or '及' where one stands as a word of its own; 和谐 and 普及 join nothing. */
  readonly joints: ReadonlyMap<number, string>;
}

/** Prepares a text; once for each prose. */
export function markText(text: string): MarkedText {
  const joints = new Map<number, string>();
  const blind = text.replace(wordsWithJoints, (word) => '　'.repeat(word.length));
  for (let at = 0; at < blind.length; at++) {
    const character = blind.charAt(at);
    if (character === '和' || character === '与' || character === '及') joints.set(at, character);
  }
  return { text, pairs: pairsOf(text), joints };
}

/** Words in which 和, 与 or 及 joins nothing, the classes of industries among them (GB/T 4754-2017). */
const wordsWithJoints =
  /软件和信息|软件与信息|信息传输、软件和|租赁和商务|批发和零售|住宿和餐饮|科学研究和技术|卫生和社会|文化、体育和娱乐|文化体育和娱乐|交通运输、仓储和邮政|仓储和邮政|水利、环境和公共|环境和公共|居民服务、修理和其他|修理和其他|公共管理、社会保障和|社会保障和社会组织|汽车及零部件|家具及|国家和地区|省考及以上|县区及以上|装备及|和谐|和平|温和|调和|总和|饱和|共和|中和|和美|祥和|缓和|和睦|谦和|参与|与会|与时|赠与|普及|及时|涉及|危及|波及|惠及|触及|及格|及其|与否|太和|泰和|元和|兴和|呼和|仁和|顺和/gu;

/** Cuts a stretch where `separates` says so, outside brackets and quotation marks, and between two quotations side by side. */
export function splitAt(
  { text, pairs }: MarkedText,
  stretch: Span,
  separates: (at: number) => boolean,
): Some<Span> {
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
      if (isQuote(text.charAt(at)) && isQuote(text.charAt(at + 1)) && (pairs[at + 1] ?? -1) > at + 1)
        cut(at + 1, at + 1);
    } else if (separates(at)) cut(at, at + 1);
  }
  cut(stretch.end, stretch.end);
  return some(parts) ?? [stretch];
}

/** Where a stretch that ends at `end` begins: just after the nearest mark of `stops` outside brackets, or an open bracket. */
export function stretchStart({ text, pairs }: MarkedText, end: number, stops: string): number {
  for (let at = end - 1; at >= 0; at--) {
    const partner = pairs[at] ?? -1;
    if (/[\]］】〕”"]/u.test(text.charAt(at)) && /^(?:即|指|是指)/u.test(text.slice(at + 1, at + 3)))
      return afterWords(text, at + 1);
    if (partner >= 0 && partner < at) at = partner;
    else if (partner > at || stops.includes(text.charAt(at))) return at + 1;
    if (end - at > longestStretch) return at;
  }
  return 0;
}

/** Past the 即 or 指 that opens an explanation. */
function afterWords(text: string, at: number): number {
  return at + (/^(?:即|指|是指)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

/** Where a stretch that begins at `start` ends: at the nearest mark of `stops` outside brackets, or a closing bracket. */
export function stretchEnd({ text, pairs }: MarkedText, start: number, stops: string): number {
  const limit = Math.min(text.length, start + longestBody);
  for (let at = start; at < limit; at++) {
    const partner = pairs[at] ?? -1;
    if (partner > at) at = partner;
    else if (partner >= 0 || stops.includes(text.charAt(at))) return at;
  }
  return limit;
}

/** No list before its count is longer; a bound keeps the search linear. */
const longestStretch = 400;
/** Nor is any list behind its count. */
const longestBody = 1000;
