import type { Listing } from './listing';
import type { MarkedText } from './marked-text';
import type { StatedCount } from './stated-count';

/**
 * Places in one word, a character each: 京津冀三地, 苏锡常三市, 秦唐沧三大港口.
 *
 * Only characters that stand for one province or city, three or more in a row, and only right behind a mark or a preposition:
 * anything else may be part of a name.
 */
export function listOfShortPlaces({ text }: MarkedText, count: StatedCount): Listing | null {
  if (!/^[大省市地县区]$/u.test(count.classifier)) return null;
  const before = text.slice(Math.max(0, count.numeral.start - 12), count.numeral.start);
  const run = shortPlaces.exec(before)?.groups?.run ?? '';
  if (run.length < 3 || new Set(run).size < run.length) return null;
  const start = count.numeral.start - run.length;
  return {
    items: Array.from(run, (_, index) => ({ start: start + index, end: start + index + 1 })),
    counts: [run.length],
    open: false,
    closed: Math.abs(count.value - run.length) === 1,
    tier: 'contradiction',
    tie: 'short-places',
  };
}

/** Provinces, and the cities whose names are shortened in reports; no character that is as often another word. */
const shortPlaces =
  /(?:^|[，,、；;。：:\s“在与和对向从到])(?<run>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘青宁港澳石秦唐沧廊衡邢邯锡常杭甬穗深莞佛汉郑洛株潭]+)$/u;
