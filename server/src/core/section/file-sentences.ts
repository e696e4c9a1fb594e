import type { AgainstFile } from '../figures-file/against-file';
import { filePhrases, type FilePhrase } from '../figures-file/phrase';
import { samePeriod, wholeYear } from '../statement/period';

/** What a figures file gives a new report to begin with. */
export interface FileSentences {
  /** “2025年，财政收入5248.8万元，增长8.0%；粮食总产量2.51万吨。”; null where the file has no result of the year. */
  readonly results: string | null;
  /** “全年主要预期目标是：财政收入5560万元；固定资产投资3.8亿元。”; null where it has no target. */
  readonly targets: string | null;
}

/**
 * The results of the year before and the targets of the year planned, in the order of the file. What may not be printed
 * (内部, 未公布) is left out; so is what lies beyond the first dozen, for a paragraph is to be read.
 */
export function fileSentences(file: AgainstFile, planYear: number): FileSentences {
  const phrases = filePhrases(file).filter(({ withheld }) => withheld === null);
  const of = (role: FilePhrase['role'], year: number): string =>
    phrases
      .filter((phrase) => phrase.role === role && samePeriod(phrase.period, wholeYear(year)))
      .slice(0, 12)
      .map(({ text }) => text)
      .join('；');
  const results = of('actual', planYear - 1);
  const targets = of('target', planYear);
  return {
    results: results === '' ? null : `${String(planYear - 1)}年，${results}。`,
    targets: targets === '' ? null : `全年主要预期目标是：${targets}。`,
  };
}
