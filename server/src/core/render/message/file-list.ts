/** What is said around lists of the figures file's cells, in one language. */
export interface FileListWords {
  readonly noFile: string;
  /** “报告没有提到台账里的 12 个数字（共 35 个）”. */
  readonly unmentioned: (count: number, all: number, file: string) => string;
  /** “上次之后报告都提到了”: the list in the editor when it is empty. */
  readonly none: string;
}
