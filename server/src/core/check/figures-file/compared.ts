import type { FileComparison } from '../../figures-file/compare';
import { cellText } from '../../render/file-figure';
import type { FileWords } from '../../render/message/zh-CN/file';
import type { RelatedPlace } from '../finding';

/** 预计 in the text and 核定 in the file: other values are expected, and another check says so. */
export function isEstimateOfSettled({ mention, figure }: FileComparison): boolean {
  return mention.statement.estimated && figure.status === 'final';
}

/** The cell a finding is about. */
export function cellPlace({ figure }: FileComparison, path: string, words: FileWords): RelatedPlace {
  return { message: words.cell(cellText(figure.cell), figure.text), span: figure.cell.span, path };
}
