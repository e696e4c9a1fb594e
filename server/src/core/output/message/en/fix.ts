import { reasonPlaceholders } from '../../../report/suppression';
import type { FixWords } from '../zh-CN/fix';

/** The titles of quick fixes in English. */
export const fix: FixWords = {
  rewrite: (written, now) => `Change “${written}” to “${now}”`,
  takeFrom: {
    data: (written, now) => `Change “${written}” to “${now}”, as in the figures file`,
    prior: (written, now) => `Change “${written}” to “${now}”, as in last year’s report`,
    with: (written, now) => `Change “${written}” to “${now}”, as in the other report of the meeting`,
  },
  exchange: (first, second) => `Exchange “${first}” and “${second}”`,
  drop: (word, left) => `Leave out “${word}”: “${left}”`,
  suppressFigure: (figure) => `Leave “${figure}” here unreported (with a reason)`,
  suppressBlock: (name) => `Leave “${name}” in this paragraph unreported (with a reason)`,
  suppressFile: (name) => `Leave “${name}” in the whole report unreported (with a reason)`,
  renumber: (run, changed) => `Renumber: ${String(changed)} of the ${String(run)} in this list`,
  markdownHeading: 'Make it a Markdown heading (with #)',
  markdownHeadings: (count) => `Make all ${String(count)} headings Markdown headings (with #)`,
  plainHeading: 'Make it a plain heading (without #)',
  plainHeadings: (count) => `Make all ${String(count)} headings plain (without #)`,
  notFigure: (words) => `“${words}” is no figure (kept in the front matter under “非数字”)`,
  normalize: (places) =>
    `Write ranges and marks by the standards (${String(places)} places, no value changes)`,
  removeSuppression: 'Take this comment out',
  reasonPlaceholder: reasonPlaceholders[1],
};
