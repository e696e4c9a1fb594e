import type { FileListWords } from '../file-list';

/** What is said around lists of the figures file's cells, in Chinese. */
export const fileList: FileListWords = {
  noFile: '没有台账：请在文首写“台账: 文件名”，或用 --data',
  unmentioned: (count, all, file) =>
    count === 0
      ? `台账 ${file} 的 ${String(all)} 个数字，报告都提到了`
      : `台账 ${file} 有 ${String(count)} 个数字报告没有提到（共 ${String(all)} 个）：`,
  none: '台账里的数字，报告都提到了。',
};
