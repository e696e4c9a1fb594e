// npm run generate: writes the files that follow from others. With --check it only says which are out of date (npm test).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { top } from './install.mjs';
import { withOutputs } from './readme-output.mjs';

/** @type {Readonly<Record<string, () => Promise<string>>>} */
const generated = {
  'docs/checks/README.md': checksIndex,
  'snippets/markdown.json': plainSections,
  'README.md': async () => withOutputs('README.md'),
  'README.zh-CN.md': async () => withOutputs('README.zh-CN.md'),
  'docs/reading.md': async () => withOutputs('docs/reading.md'),
};

const check = process.argv.includes('--check');
for (const [path, generate] of Object.entries(generated)) await renew(path, await generate());

/**
 * @param {string} path
 * @param {string} content
 */
async function renew(path, content) {
  const file = join(top, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (check) {
    console.error(`${path} is out of date: npm run generate`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${path} written`);
}

/** One line for each check of the catalogue, with its names in both languages and how strongly it may speak. */
async function checksIndex() {
  const { strongestTier, chinese, english } = await catalogue();
  const rows = Object.entries(strongestTier).map(
    ([id, tier]) =>
      `| ${linked(id)} | ${chinese.name[id]} | ${english.name[id]} | ${tier} | ${speaksWhen(id)} |`,
  );
  return [
    '<!-- Written by `npm run generate` from catalog.ts, the messages and the pages beside this file; do not edit. -->',
    '',
    '# 核对项目 · Checks',
    '',
    'Each page says when its check speaks, when it is silent, with examples that the tests run.',
    '',
    '| id | 中文名 | English name | speaks at most as | 何时报 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * The sections as VS Code lists them under “Insert Snippet”, by their Chinese names: nothing is known of the report there, so
 * every place, year and number is a gap. They have no prefix, for the server offers the same sections by theirs.
 */
async function plainSections() {
  const { sectionsFor, inOwnWords, noOwnWords } = await sectionData();
  const snippets = sectionsFor(null).map(({ chinese, english, prefixes, ...section }) => [
    chinese,
    { description: `${english} · ${prefixes.join(' ')}`, body: inOwnWords(section, noOwnWords) },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

/**
 * @typedef {{ chinese: string, english: string, prefixes: readonly string[], body: readonly string[] }} Section
 * @returns {Promise<{ sectionsFor: (level: null) => readonly Section[], inOwnWords: (section: Pick<Section, 'body'>, own: unknown) => string, noOwnWords: unknown }>}
 */
async function sectionData() {
  return bundled(`
    export { sectionsFor } from './server/src/core/author/section/section';
    export { inOwnWords, noOwnWords } from './server/src/core/author/section/own-words';`);
}

/**
 * The first paragraph under 何时报 of a check's page.
 * @param {string} id
 */
function speaksWhen(id) {
  const page = join(top, 'docs', 'checks', `${id}.md`);
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return /^## 何时报\n\n(?<first>.*)$/mu.exec(text)?.groups?.first ?? '';
}

/** @param {string} id */
function linked(id) {
  return existsSync(join(top, 'docs', 'checks', `${id}.md`)) ? `[\`${id}\`](${id}.md)` : `\`${id}\``;
}

/**
 * The core is TypeScript; what is needed of it is bundled in memory.
 * @returns {Promise<Record<'strongestTier', Record<string, string>> & Record<'chinese' | 'english', { name: Record<string, string> }>>}
 */
async function catalogue() {
  return bundled(`
    export { strongestTier } from './server/src/core/check/catalog';
    export { findings as chinese } from './server/src/core/output/message/zh-CN/findings';
    export { findings as english } from './server/src/core/output/message/en/findings';`);
}

/**
 * What some TypeScript exports, run here.
 * @param {string} contents
 */
async function bundled(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: top },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const [bundle] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`);
}
