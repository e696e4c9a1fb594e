import { reasonPlaceholders } from '../../../report/suppression';
import type { FixWords } from '../fix';

/** The titles of quick fixes in Chinese. */
export const fix: FixWords = {
  rewrite: (written, now) => `把“${written}”改为“${now}”`,
  exchange: (first, second) => `“${first}”与“${second}”对调`,
  drop: (word, left) => `去掉“${word}”，写作“${left}”`,
  suppressFigure: (figure) => `忽略这里的“${figure}”（须写明理由）`,
  suppressBlock: (name) => `忽略本段的“${name}”（须写明理由）`,
  suppressFile: (name) => `忽略全文的“${name}”（须写明理由）`,
  removeSuppression: '删去这条忽略标记',
  reasonPlaceholder: reasonPlaceholders[0],
};
