import { fix } from './fix';

/** The words of wording findings in Chinese. */
export const wording = {
  fix,
  /** “近5万余份”: the whole, and the two words that disagree. */
  approximators: (written: string, first: string, second: string) =>
    `“${written}”里“${first}”与“${second}”意思相反，宜二者取一（概数词用法，见北京师范大学出版科学研究院2020年释例；GB/T 8170-2008，4.2.1.1）。`,
  /** “超过3000人以上”. */
  redundant: (written: string, first: string, second: string) =>
    `“${written}”里“${first}”与“${second}”意思重复，宜去掉一个（图书编校质量差错认定细则第十九条；GB/T 8170-2008，4.2.1.1）。`,
  decreaseByMultiple: (written: string) =>
    `“${written}”：减少、下降不用“倍”，宜用百分数或分数（图书编校质量差错认定细则第十九条）。`,
  negativeDecrease: (written: string) =>
    `“${written}”：“下降”已表示减少，后面的数不再带负号；要带负号，请写“增长”。`,
  /** The change as written, and the two values it lies between. */
  percentForPoints: (written: string, from: string, to: string) =>
    `从“${from}”到“${to}”，相差的是${points(written)}，写成“${written}”就成了变化的幅度（统计用语：两个百分数之差用“个百分点”）。`,
  percentOrPoints: (written: string, indicator: string) =>
    `“${indicator}”本身是百分数，它的变化写成“${written}”，请确认是否应为“${points(written)}”（统计用语：两个百分数之差用“个百分点”）。`,
  rangeUnit: (written: string, suggestion: string) =>
    `“${written}”省略了前一个数的单位，宜写作“${suggestion}”（GB/T 15835-2011，5.1.3）。`,
  rangeReversed: (written: string) => `“${written}”前一个数大于后一个数，请核对两个数，或把它们对调。`,
  mixedNumeral: (written: string) =>
    `“${written}”：阿拉伯数字后面只有“万”“亿”可以用汉字，请写全数字，或全用汉字（GB/T 15835-2011，5.3；报纸编校质量评比差错认定细则第四十一条）。`,
  /** The first gap of a paragraph, and how many there are. */
  gapLeft: (written: string, count: number) =>
    count === 1
      ? `“${written}”还空着，请补上，或删去这一句。`
      : `“${written}”等${String(count)}处还空着，请补上，或删去有关的句子。`,
  asOf: (written: string, suggestion: string) =>
    `“${written}”宜写作“${suggestion}”：截至后面接时间，截止前面接时间（现代汉语词典；图书编校质量差错认定细则）。`,
  ratioOverHundred: (indicator: string, written: string) =>
    `“${indicator}”写为“${written}”，部分占全体的比率不会超过100%。`,
  /** A name that was official until a year, and the one used since. */
  formerName: (written: string, until: number, standard: string) =>
    `“${written}”是${until}年及以前的名称，现在称“${standard}”，请确认（财政部、国家统计局现行指标名称）。`,
  /** A name here and the first name the report gave the same indicator. */
  twoNames: (written: string, first: string) =>
    `同一指标用了两个名称：这里写“${written}”，前文写“${first}”，宜统一。`,
};

/** The words of wording findings in one language; each names the rule it rests on. */
export type WordingWords = typeof wording;

function points(percent: string): string {
  return percent.replace(/\s?[%％]$/, '个百分点');
}
