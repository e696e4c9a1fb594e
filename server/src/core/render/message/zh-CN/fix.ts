import { reasonPlaceholders } from '../../../report/suppression';
import type { FixWords } from '../fix';

/** The titles of quick fixes in Chinese. */
export const fix: FixWords = {
  rewrite: (written, now) => `把“${written}”改为“${now}”`,
  takeFrom: {
    data: (written, now) => `按台账把“${written}”改为“${now}”`,
    prior: (written, now) => `按上年报告把“${written}”改为“${now}”`,
    with: (written, now) => `按同会报告把“${written}”改为“${now}”`,
  },
  exchange: (first, second) => `“${first}”与“${second}”对调`,
  drop: (word, left) => `去掉“${word}”，写作“${left}”`,
  suppressFigure: (figure) => `忽略这里的“${figure}”（须写明理由）`,
  suppressBlock: (name) => `忽略本段的“${name}”（须写明理由）`,
  suppressFile: (name) => `忽略全文的“${name}”（须写明理由）`,
  renumber: (run, changed) => `重新编号：这一组 ${String(run)} 个，改 ${String(changed)} 处`,
  markdownHeading: '改为 Markdown 标题（加 #）',
  markdownHeadings: (count) => `全文 ${String(count)} 个标题都改为 Markdown 标题（加 #）`,
  plainHeading: '改为普通标题（去掉 #）',
  plainHeadings: (count) => `全文 ${String(count)} 个标题都改为普通标题（去掉 #）`,
  notFigure: (words) => `“${words}”不是数字（写进文首“非数字”）`,
  normalize: (places) => `本段范围号和标点改为规范写法（${String(places)} 处，不改数值）`,
  removeSuppression: '删去这条忽略标记',
  reasonPlaceholder: reasonPlaceholders[0],
};
