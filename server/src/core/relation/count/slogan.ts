import type { Span } from '../../text/span';
import { bodyAfter, readingsOf } from './after';
import type { Listing } from './listing';
import { splitAt, type MarkedText } from './marked-text';
import type { StatedCount } from './stated-count';

/**
 * The parts that repeat a slogan's word: 四个不摘 is explained by four 不摘, 六稳 by six 稳, 五个保定 by five 保定.
 *
 * Reported only where every part that carries the word stands in one unbroken run.
 */
export function repeatedWord(marked: MarkedText, count: StatedCount, body: Span): Listing | null {
  const word =
    count.noun.replace(/(?:精神|工作|活动|行动|工程|战略|模式|机制|原则|要求)$/u, '') || count.noun;
  return carried(marked, count.value, word, body);
}

/** The parts of a stretch that begin or end with a word, as a list of the things a slogan names. */
export function carried(marked: MarkedText, value: number, word: string, body: Span): Listing | null {
  if (word === '' || word.length > 4) return null;
  const { text } = marked;
  const parts = splitAt(
    marked,
    body,
    (at) => '、，,；;。：:'.includes(text.charAt(at)) || marked.joints.has(at),
  );
  const carries = parts.map((part) => carriesWord(text.slice(part.start, part.end), word));
  const items = parts.filter((_, index) => carries[index]);
  if (items.length < 2) return null;
  const unbroken = carries.lastIndexOf(true) - carries.indexOf(true) + 1 === items.length;
  const closed = unbroken && Math.abs(value - items.length) <= 2;
  return { items, least: items.length, most: items.length, open: false, closed, tier: 'contradiction' };
}

function carriesWord(part: string, word: string): boolean {
  const bare = part.replace(/[“”‘’"'\s。]|[［[〔]\d+[\]〕］]/gu, '');
  return bare.startsWith(word) || bare.endsWith(word) || (word.length > 1 && bare.includes(word));
}
