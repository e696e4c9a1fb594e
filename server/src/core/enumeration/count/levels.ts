import type { Listing } from './listing';
import type { MarkedText } from './marked-text';
import type { StatedCount } from './stated-count';

/**
 * Levels of government in one word: 县乡村三级, 省市县三级, 区镇两级. One character is one level; 乡镇 and 县区 may be one of two
 * characters, and the first after 全 or 本 belongs to the words before (全县乡村三级).
 */
export function listOfLevels({ text }: MarkedText, count: StatedCount): Listing | null {
  if (count.classifier !== '级') return null;
  const before = text.slice(Math.max(0, count.numeral.start - 8), count.numeral.start);
  const run = /[国央部省市州盟县区旗乡镇街村社组校班]+$/u.exec(before)?.[0] ?? '';
  if (run.length < 2 || new Set(run).size < run.length) return null;
  const start = count.numeral.start - run.length;
  const items = Array.from(run, (_, index) => ({ start: start + index, end: start + index + 1 }));
  const pairs = [...run.matchAll(/乡镇|镇街|县区|区县|县市|市州|市区|村社|村组/gu)].length;
  const tied = /[全我本各该中、]/u.test(text.charAt(start - 1)) ? 1 : 0;
  const counts = Array.from({ length: pairs + tied + 1 }, (_, index) => run.length - index);
  return {
    items,
    counts,
    open: false,
    closed: Math.abs(count.value - run.length) <= 2,
    // 省市县三级联创 is of three of the four there are: a level that is not named need not be missing.
    tier: 'lead',
    tie: 'levels',
  };
}
