/** What is said around lists of the figures file's cells, in Chinese. */
export const fileList = {
  noFile: '没有台账：请在文首写“台账: 文件名”，或用 --data',
  /** “报告没有提到台账里的 12 个数字（共 35 个）”. */
  unmentioned: (count: number, all: number, file: string) =>
    count === 0
      ? `台账 ${file} 的 ${String(all)} 个数字，报告都提到了`
      : `台账 ${file} 有 ${String(count)} 个数字报告没有提到（共 ${String(all)} 个）：`,
  /** “上次之后报告都提到了”: the list in the editor when it is empty. */
  none: '台账里的数字，报告都提到了。',
};

/** What is said around lists of the figures file's cells, in one language. */
export type FileListWords = typeof fileList;
