import type { AgainstFile } from '../../documents/figures-file/against-file';
import { originOf } from '../../documents/figures-file/file-formula';
import type { FileWords } from '../../output/message/zh-CN/file';
import { writtenOf } from '../../reading/printed';
import type { Finding } from '../finding';
import { placeOf } from '../../reading/place';
import { cellPlace } from './figures-file-conflict';

/**
 * The report prints a value that the statistics office marks 内部, 未公布 or 待核定. Only where the value itself stands in
 * the text: another value is no disclosure, and a conflict of its own.
 */
export function findWithheld(file: AgainstFile, words: FileWords): readonly Finding[] {
  return file.comparisons.flatMap((comparison): readonly Finding[] => {
    const { mention, figure, outcome } = comparison;
    if (outcome !== 'agrees' || figure.withheld === null) return [];
    const span = placeOf(mention);
    return [
      {
        check: 'not-public',
        tier: 'suspect',
        severity: 'warning',
        span,
        message: words.notPublic(figure.indicator.name, writtenOf(mention), figure.withheld),
        related: [cellPlace(comparison, file.path, words)],
        derivation: [{ text: `${figure.text}（${originOf(figure)}）：${figure.withheld}`, spans: [span] }],
        fixes: [],
      },
    ];
  });
}
