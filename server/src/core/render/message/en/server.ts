import type { ServerWords } from '../server';

/** The language server's words in English. */
export const server: ServerWords = {
  source: 'heshu',
  failed: (request) =>
    `A fault in Heshu itself: “${request}” has no result this time; everything else goes on.`,
  unreadable: {
    missing: (file) => `File not found: ${file}`,
    folder: (file) => `A folder, not a file: ${file}`,
    denied: (file) => `Not allowed to read: ${file}`,
    notText: (file) => `Not UTF-8 text, so not checked: ${file}. Please save it as UTF-8.`,
  },
  badConfiguration: (file, line, column, reason) =>
    `Line ${line}, column ${column}: ${reason}. The whole configuration is left aside: ${file}`,
  tooMany: (folder, looked, found) =>
    `The folder has ${found} Markdown files; looked at the first ${looked}: ${folder}`,
};
