import { reasonPlaceholders } from '../../../report/suppression';

const reasonPlaceholder: string = reasonPlaceholders[0];

/** The titles of quick fixes in Chinese. */
export const fix = {
  /** One text for another: the figure, the count, the words. */
  rewrite: (written: string, now: string) => `把“${written}”改为“${now}”`,
  /** The value of another document for what is written. */
  takeFrom: {
    data: (written: string, now: string) => `按台账把“${written}”改为“${now}”`,
    prior: (written: string, now: string) => `按上年报告把“${written}”改为“${now}”`,
    with: (written: string, now: string) => `按同会报告把“${written}”改为“${now}”`,
  },
  /** Two figures in each other's place. */
  exchange: (first: string, second: string) => `“${first}”与“${second}”对调`,
  /** One word taken out of a phrase. */
  drop: (word: string, left: string) => `去掉“${word}”，写作“${left}”`,
  /** A comment that silences one figure, one check in the paragraph, one check in the file. */
  suppressFigure: (figure: string) => `忽略这里的“${figure}”（须写明理由）`,
  suppressBlock: (name: string) => `忽略本段的“${name}”（须写明理由）`,
  suppressFile: (name: string) => `忽略全文的“${name}”（须写明理由）`,
  /** A run of so many numbers, of which so many change. */
  renumber: (run: number, changed: number) => `重新编号：这一组 ${String(run)} 个，改 ${String(changed)} 处`,
  markdownHeading: '改为 Markdown 标题（加 #）',
  markdownHeadings: (count: number) => `全文 ${String(count)} 个标题都改为 Markdown 标题（加 #）`,
  plainHeading: '改为普通标题（去掉 #）',
  plainHeadings: (count: number) => `全文 ${String(count)} 个标题都改为普通标题（去掉 #）`,
  /** Words that are to be read as no figure from now on. */
  notFigure: (words: string) => `“${words}”不是数字（写进文首“非数字”）`,
  normalize: (places: number) => `本段范围号和标点改为规范写法（${String(places)} 处，不改数值）`,
  removeSuppression: '删去这条忽略标记',
  /** Stands where the reason is to be written, and is none. */
  reasonPlaceholder,
};

/** The titles of quick fixes in one language: short, saying what will stand there. */
export type FixWords = typeof fix;
