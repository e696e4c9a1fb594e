import type { CountedList } from './count/counted-list';

/**
 * A count and the things it counts in one line: “四个翻一番 = 村集体收入、旅游收入、茶园面积、合作社数量”; where they differ,
 * “三个村 ≠ 东坝、西岭、柳洼、新庄（4）”.
 */
export function countFormula({ count, items, holds }: CountedList): string {
  const names = items.map((item) => item.text).join('、');
  return holds ? `${count.text} = ${names}` : `${count.text} ≠ ${names}（${String(items.length)}）`;
}
