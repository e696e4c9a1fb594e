import type { AgainstFile } from '../../documents/figures-file/against-file';
import type { FileComparison } from '../../documents/figures-file/compare';
import { takenValueFixes } from '../fix/taken-value';
import type { Tier } from '../../reading/tier';
import { cellText, fileFormula } from '../../documents/figures-file/file-formula';
import type { FileWords } from '../../output/message/zh-CN/file';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import { writtenOf } from '../../reading/printed';
import { lowered, severityOf } from '../catalog';
import type { Finding, RelatedPlace } from '../finding';
import { placeOf } from '../../reading/place';

/** Where the report and the statistics office's figures do not agree: “13.59亿元” and 13.95 in E15. */
export function findFileConflicts(file: AgainstFile, words: FindingWords): readonly Finding[] {
  return file.comparisons
    .filter((each) => each.outcome === 'differs' && !isEstimateOfSettled(each))
    .map((each) => toFinding(each, file.path, words));
}

function toFinding(comparison: FileComparison, path: string, words: FindingWords): Finding {
  const { mention, figure, revised } = comparison;
  const tier = tierOf(comparison);
  const span = placeOf(mention);
  const written = writtenOf(mention);
  return {
    check: 'figures-file-conflict',
    tier,
    severity: severityOf(tier),
    span,
    message: words.file.conflict(figure.indicator.name, written, figure.text, cellText(figure.cell), revised),
    related: [{ ...cellPlace(comparison, path, words.file), figure: figure.text }],
    derivation: [
      { text: fileFormula(comparison), spans: [span] },
      { text: words.file.eitherWrong(written, cellText(figure.cell)), spans: [span] },
    ],
    fixes: takenValueFixes(comparison.mention, comparison.figure.figure, words.fix.takeFrom.data),
  };
}

/** A cell and a sentence that both name everything contradict each other; anything left open makes it quieter. */
function tierOf({ mention, bound, revised }: FileComparison): Tier {
  if (revised) return 'lead';
  const soft = mention.statement.figure.approximators.some((word) => word.soft);
  const tier: Tier = bound ? 'contradiction' : 'suspect';
  return soft ? lowered(tier) : tier;
}

/** 预计 in the text and 核定 in the file: other values are expected, and another check says so. */
export function isEstimateOfSettled({ mention, figure }: FileComparison): boolean {
  return mention.statement.estimated && figure.status === 'final';
}

/** The cell a finding is about. */
export function cellPlace({ figure }: FileComparison, path: string, words: FileWords): RelatedPlace {
  return { message: words.cell(cellText(figure.cell), figure.text), span: figure.cell.span, path };
}
