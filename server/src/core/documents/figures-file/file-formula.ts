import type { FileComparison } from './compare';
import type { FileCell, FileFigure, UnreadCell } from './file-figure';
import type { FileWords } from '../../output/message/zh-CN/file';
import { printedOf } from '../../reading/printed';

/** A figure of the report beside the file's: “2.5亿元 = 25321万元（台账.csv E2 · 财政所）”, or ≠ where they differ. */
export function fileFormula({ mention, figure, outcome }: FileComparison): string {
  const sign = outcome === 'agrees' ? '=' : '≠';
  return `${printedOf(mention)} ${sign} ${figure.text}（${figure.cell.file} ${originOf(figure)}）`;
}

/** Where a figure of the file comes from: its cell, and the source and department of its row. */
export function originOf(figure: FileFigure): string {
  const from = [figure.source, figure.department].filter((each) => each !== null);
  return [cellText(figure.cell), ...new Set(from)].join(' · ');
}

/** A cell as a person finds it: “E2”, or “2025年!E2” in a workbook of several sheets. */
export function cellText({ sheet, name }: FileCell): string {
  return sheet === null ? name : `${sheet}!${name}`;
}

/** Why a cell was not understood: “C5“约一千”不是一个数”. */
export function unreadText({ cell, text, why }: UnreadCell, words: FileWords): string {
  return words.unreadCell(cellText(cell), text, why);
}
