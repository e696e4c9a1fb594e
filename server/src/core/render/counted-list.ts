import type { CountedList } from '../relation/count/counted-list';

/**
 * A count and the things it counts in one line: “四个翻一番 = 财政收入、工业固定资产投资、规模工业总产值、招商引资到位资金”; where they differ,
 * “三个村 ≠ 东坝、西岭、柳洼、新庄（4）”.
 */
export function countFormula({ count, items, holds }: CountedList): string {
  const names = items.map((item) => item.text).join('、');
  return holds ? `${count.text} = ${names}` : `${count.text} ≠ ${names}（${String(items.length)}）`;
}
