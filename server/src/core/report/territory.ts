import type { Level } from './document';

/**
 * What a report calls its own territory: 全镇 in a town that is a 镇, 全乡 in one that is a 乡; that of the government it
 * speaks for (代表区人民政府), else the word of its level that the text uses most. Null where the level is unknown or the text uses none of them.
 */
export function territoryOf(source: string, level: Level | null): string | null {
  if (level === null) return null;
  const speaker = /代表\p{Script=Han}{0,10}?([国省市县区旗镇乡州盟])(?:人民)?政府/u.exec(source)?.[1];
  const own = words[level].find((word) => word === `全${speaker ?? ''}`);
  if (own !== undefined) return own;
  const counts = words[level].map((word) => ({ word, count: source.split(word).length - 1 }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count > 0 ? most.word : words[level][0];
}

const words: Readonly<Record<Level, readonly [string, ...string[]]>> = {
  town: ['全镇', '全乡', '全街道'],
  county: ['全县', '全区', '全市', '全旗'],
  city: ['全市', '全州', '全盟'],
  province: ['全省', '全区', '全市'],
  nation: ['全国'],
};
