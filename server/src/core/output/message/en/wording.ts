import type { WordingWords } from '../zh-CN/wording';
import { fix } from './fix';

/** The words of wording findings in English. */
export const wording: WordingWords = {
  fix,
  approximators: (written, first, second) =>
    `In “${written}”, “${first}” and “${second}” contradict each other; keep one (Beijing Normal University Press, usage notes 2020; GB/T 8170-2008, 4.2.1.1).`,
  redundant: (written, first, second) =>
    `In “${written}”, “${first}” and “${second}” say the same; keep one (图书编校质量差错认定细则, article 19; GB/T 8170-2008, 4.2.1.1).`,
  decreaseByMultiple: (written) =>
    `“${written}”: a decrease is not counted in 倍; use per cent or a fraction (图书编校质量差错认定细则, article 19).`,
  negativeDecrease: (written) =>
    `“${written}”: the verb already says it fell, so the number takes no minus sign.`,
  percentForPoints: (written, from, to) =>
    `From “${from}” to “${to}” the difference is ${points(written)}; “${written}” would be the rate of change (statistical usage: percentages differ by 个百分点).`,
  percentOrPoints: (written, indicator) =>
    `“${indicator}” is a percentage itself; is its change “${written}” meant as ${points(written)} (statistical usage: percentages differ by 个百分点)?`,
  rangeUnit: (written, suggestion) =>
    `“${written}” leaves out the unit of its first number; write “${suggestion}” (GB/T 15835-2011, 5.1.3).`,
  rangeReversed: (written) =>
    `“${written}”: the first number is larger than the second; please check both, or change their places.`,
  mixedNumeral: (written) =>
    `“${written}”: only 万 and 亿 may follow Arabic digits (GB/T 15835-2011, 5.3; 报纸编校质量评比差错认定细则, article 41).`,
  gapLeft: (written, count) =>
    count === 1
      ? `“${written}” is still a gap: please fill it in, or take the sentence out.`
      : `“${written}” and ${String(count - 1)} more here are still gaps: please fill them in, or take the sentences out.`,
  asOf: (written, suggestion) =>
    `“${written}” is better written “${suggestion}”: 截至 comes before a time, 截止 after it (现代汉语词典; 图书编校质量差错认定细则).`,
  ratioOverHundred: (indicator, written) =>
    `“${indicator}” is “${written}”; a share of a whole is never above 100%.`,
  formerName: (written, until, standard) =>
    `“${written}” was the name until ${until}; it is “${standard}” now (current names of the Ministry of Finance and the National Bureau of Statistics).`,
  twoNames: (written, first) =>
    `One indicator under two names: “${written}” here, “${first}” before; keep one.`,
};

function points(percent: string): string {
  return percent.replace(/\s?[%％]$/, ' percentage points');
}
