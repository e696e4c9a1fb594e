// Chinese for the browser VS Code, so that tests can look at the editor as a Chinese writer has it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** VS Code's own words in Chinese, under the keys of 1.83, most of which are still in use; read only where it was fetched. */
export const languagePack = '@codingame/monaco-vscode-language-pack-zh-hans@1.83.14';

/** Where it lies, unpacked, once it was fetched: npm run editor:install -- --chinese. */
export const languagePackFolder = resolve(import.meta.dirname, '..', '..', '.cache', 'language-pack');

const words = join(languagePackFolder, 'package', 'translations', 'main.i18n.json.js');

/**
 * Tells a code-server that there is a Chinese language pack: a browser that prefers Chinese then gets extensions, and what
 * the language server says, in Chinese. VS Code's own menus are Chinese where the pack was fetched, else English.
 * @param {string} data The user data folder.
 */
export async function writeLanguagePack(data) {
  const folder = join(data, 'language-pack');
  mkdirSync(folder, { recursive: true });
  const main = join(folder, 'main.i18n.json');
  const contents = existsSync(words) ? (await import(pathToFileURL(words).href)).default : {};
  writeFileSync(main, JSON.stringify({ version: '1.0.0', contents }));
  const pack = {
    hash: 'chinese',
    label: '中文（简体）',
    extensions: [{ extensionIdentifier: { id: 'heshu.chinese' }, version: '1.0.0' }],
    translations: { vscode: main },
  };
  // Without this file the server takes every browser for an English one.
  writeFileSync(join(data, 'User', 'argv.json'), '{}\n');
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
