import type { AgainstFile } from '../../documents/figures-file/against-file';
import { fileFormula } from '../../documents/figures-file/file-formula';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import { takenValueFixes } from '../fix/taken-value';
import { writtenOf } from '../../reading/printed';
import type { Finding } from '../finding';
import { placeOf } from '../../reading/place';
import { cellPlace, isEstimateOfSettled } from './figures-file-conflict';

/** The report still says 预计 of a figure that the statistics office has settled (核定), whether or not they differ. */
export function findEstimatesLeft(file: AgainstFile, words: FindingWords): readonly Finding[] {
  return file.comparisons.filter(isEstimateOfSettled).map((comparison): Finding => {
    const { mention, figure } = comparison;
    const span = placeOf(mention);
    return {
      check: 'estimate-left',
      tier: 'lead',
      severity: 'information',
      span,
      message: words.file.estimateLeft(figure.indicator.name, writtenOf(mention), figure.text),
      related: [cellPlace(comparison, file.path, words.file)],
      derivation: [{ text: fileFormula(comparison), spans: [span] }],
      fixes: takenValueFixes(comparison.mention, comparison.figure.figure, words.fix.takeFrom.data),
    };
  });
}
