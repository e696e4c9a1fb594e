// The page that VS Code shows of the extension: the Chinese README as far as it is for people who write reports.
import { extname } from 'node:path';

/** Where the README goes on for people with a terminal. */
const end = '<!-- the page in VS Code ends here -->';

/**
 * VS Code shows no file of the extension on its page, and there is no public repository to show one from: pictures are put into
 * the text itself, and a link that would lead nowhere is its words.
 * @param {string} readme
 * @param {(path: string) => Buffer} read What a picture's file holds.
 * @returns {string}
 */
export function extensionPage(readme, read) {
  const [page = ''] = readme.split(end);
  return page
    .replace(/^\[English\]\(README\.md\)\n+/mu, '')
    .replace(
      /!\[([^\]]*)\]\(([^)\s]+)\)/gu,
      (_, words, path) =>
        `![${words}](data:image/${extname(path).slice(1)};base64,${read(path).toString('base64')})`,
    )
    .replace(/(?<!!)\[([^\]]+)\]\((?!https:)[^)\s]+\)/gu, '$1');
}
