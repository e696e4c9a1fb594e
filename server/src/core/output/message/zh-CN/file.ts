import type { UnreadReason } from '../../../documents/figures-file/file-figure';

const why: Readonly<Record<UnreadReason, string>> = {
  column: '看不懂这一列是什么，可在文首用“数据列”指明',
  indicator: '这一行没有指标名称',
  period: '看不出时期',
  value: '不是一个数，或与单位不合',
  unit: '没有单位',
  merged: '是合并单元格的一部分',
  'no-value': '是没有算出结果的公式，请用表格软件打开后保存',
  error: '公式出错',
  header: '这张表没有认得出的表头',
  hidden: '是隐藏的工作表，没有读',
  mapping: '“数据列”里写的这一列，台账里没有',
  twice: '与另一处说的是同一个数，却不相等',
};

/** What is said of the figures file, in Chinese. */
export const file = {
  /** `cell` is its name, E2; `revised` that the series is revised and the earlier value may be the older one. */
  conflict: (indicator: string, written: string, inFile: string, cell: string, revised: boolean) =>
    `与台账不符：文中“${indicator}”写的是“${written}”，台账 ${cell} 是 ${inFile}。${revised ? '这一指标的往年数会修订，请确认用的是哪一个。' : ''}`,
  eitherWrong: (written: string, cell: string) =>
    `可能是文中“${written}”写错，也可能是台账 ${cell} 有误或口径不同。`,
  /** A place in the file: “台账 E2：4526.3万元”. */
  cell: (name: string, text: string) => `台账 ${name}：${text}`,
  notPublic: (indicator: string, written: string, mark: string) =>
    `台账把“${indicator}”的这个数标为“${mark}”，文中写了“${written}”，公开前请确认。`,
  estimateLeft: (indicator: string, written: string, settled: string) =>
    `文中“${indicator}”仍写预计数“${written}”，台账已有核定数 ${settled}。`,
  twoValues: (indicator: string, one: string, two: string) =>
    `台账自己不一致：“${indicator}”有两个数，${one}，${two}。两个都没有用来核对。`,
  /** A file in which there is nothing at all. */
  empty: '台账是空的，没有读到数字。',
  /** How many cells were not understood, and the first of them. */
  unread: (count: number, first: readonly string[]) =>
    `台账有 ${String(count)} 处没有读懂，未用来核对：${first.join('；')}${count > first.length ? '……' : '。'}`,
  unreadCell: (cell: string, text: string, reason: UnreadReason) =>
    `${cell}${text === '' ? '' : `“${text}”`}${why[reason]}`,
};

/** What is said of the figures file (台账), in one language. */
export type FileWords = typeof file;

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
