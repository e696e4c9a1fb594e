import type { ServerWords } from '../zh-CN/server';
import { fileProblem } from './file-problem';

/** The language server's words in English. */
export const server: ServerWords = {
  source: 'heshu',
  failed: (request) =>
    `A fault in Heshu itself: “${request}” has no result this time; everything else goes on.`,
  badParam: (request, name) => `“${request}”: the parameter “${name}” is missing or not what it should be.`,
  unchecked: (part) => `A fault in Heshu itself: not checked, while all the rest is: ${part}`,
  unreadable: (file, why) => `Not checked: ${file}: ${fileProblem[why]}`,
  badConfiguration: (file, line, column, reason) =>
    `Line ${line}, column ${column}: ${reason}. The whole configuration is left aside: ${file}`,
  fixAll: (places) => `Word it by the standards (${String(places)} places, no value changes)`,
  tooMany: (folder, looked, found) =>
    `The folder has ${found} Markdown files; looked at the first ${looked}: ${folder}`,
  rename: {
    refused: {
      'not-a-number':
        'Please write one number with its unit, such as 5.3亿元; change 翻番 and the like in the text.',
      range: 'A range (5%—6%) has two ends; please change it in the text.',
      worded:
        'Please write only the number and its unit; words like 约, 近, 超过, 以上 are changed in the text.',
      dimension:
        'The new number measures another kind of thing (亿元 and 人, % and 个百分点); nothing was changed.',
      sign: 'Please leave the sign out; 增长 and 下降 say the direction and are changed in the text.',
    },
    unread:
      'Which indicator and period this number belongs to was not read, so which others go with it is not known. Please change it in the text.',
    link: 'Change everywhere',
    mentions: (count) => `${count} mentions`,
    preview: (mentions) => ({
      label: `${mentions} mentions of one indicator`,
      description: 'Each keeps its own unit and decimals. Please confirm them one by one.',
    }),
  },
  sectionGroups: {
    opening: 'Opening',
    review: 'Review',
    problems: 'Problems',
    plan: 'Plan',
    closing: 'Closing',
    sentence: 'Sentences',
  },
  aid: {
    hint: { implied: (value) => `task about ${value}`, recomputed: (value) => `≈ ${value}` },
    tally: ({ figures, checked, findings }) =>
      `${figures} ${figures === 1 ? 'figure' : 'figures'} · ${checked} checked${findings > 0 ? ` · ${findings} found` : ''}`,
  },
};
