import type { UnreadReason } from '../../../documents/figures-file/file-figure';
import type { FileWords, FileListWords } from '../zh-CN/file';

const why: Readonly<Record<UnreadReason, string>> = {
  column: 'is a column of no known meaning; name it under “columns” in the front matter',
  indicator: 'stands in a row without an indicator',
  period: 'has no time that is understood',
  value: 'is not one number, or does not fit its unit',
  unit: 'has no unit',
  merged: 'is part of a merged cell',
  'no-value': 'is a formula without a result; open the file in a spreadsheet and save it',
  error: 'is a formula with an error',
  header: 'begins a sheet without recognisable headings',
  hidden: 'is a hidden sheet and was not read',
  mapping: 'is named under “columns”, and the file has no such column',
  twice: 'gives a figure that another cell gives otherwise',
};

/** What is said of the figures file, in English. */
export const file: FileWords = {
  conflict: (indicator, written, inFile, cell, revised) =>
    `Not what the figures file says: “${indicator}” is “${written}” here and ${inFile} in ${cell}.${revised ? ' Earlier years of this indicator are revised; please confirm which value is meant.' : ''}`,
  eitherWrong: (written, cell) =>
    `Either “${written}” is wrong, or ${cell} of the figures file is, or they measure different things.`,
  cell: (name, text) => `Figures file ${name}: ${text}`,
  notPublic: (indicator, written, mark) =>
    `The figures file marks this value of “${indicator}” as “${mark}”; the report prints “${written}”. Please confirm before it is published.`,
  estimateLeft: (indicator, written, settled) =>
    `“${indicator}” is still given as an estimate, “${written}”; the figures file has the final value ${settled}.`,
  twoValues: (indicator, one, two) =>
    `The figures file disagrees with itself about “${indicator}”: ${one}; ${two}. Neither was used.`,
  empty: 'The figures file is empty: no figure was read.',
  unread: (count, first) =>
    `${String(count)} ${count === 1 ? 'cell' : 'cells'} of the figures file could not be read and were not used: ${first.join('; ')}${count > first.length ? ' …' : '.'}`,
  unreadCell: (cell, text, reason) => `${cell}${text === '' ? '' : ` “${text}”`} ${why[reason]}`,
};

/** What is said around lists of the figures file's cells, in English. */
export const fileList: FileListWords = {
  noFile: 'has no figures file: name one as “data” in the front matter, or with --data',
  unmentioned: (count, all, file) =>
    count === 0
      ? `mentions all ${String(all)} figures of ${file}`
      : `does not mention ${String(count)} of the ${String(all)} figures of ${file}:`,
  none: 'The report mentions every figure of the figures file.',
};
