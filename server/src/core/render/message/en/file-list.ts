import type { FileListWords } from '../zh-CN/file-list';

/** What is said around lists of the figures file's cells, in English. */
export const fileList: FileListWords = {
  noFile: 'has no figures file: name one as “data” in the front matter, or with --data',
  unmentioned: (count, all, file) =>
    count === 0
      ? `mentions all ${String(all)} figures of ${file}`
      : `does not mention ${String(count)} of the ${String(all)} figures of ${file}:`,
  none: 'The report mentions every figure of the figures file.',
};
