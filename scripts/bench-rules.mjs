// npm run bench:rules: how often each rule is right and what it is worth, over the annotated and the published reports in
// ../shared. The measured share decides how loudly a rule may speak.
//   npm run bench:rules -- [--every N] [--jobs N] [--write]
// --every N: each Nth published report. --write: puts the table into docs/accuracy.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, join } from 'node:path';
import { BadInput, run } from './bench/bad-input.mjs';
import { censusTable, rowsOf } from './bench/census-table.mjs';
import { bundleCore, loadCore } from './bench/core.mjs';
import { readGold } from './bench/gold.mjs';
import { countOf, optionsIn } from './bench/options.mjs';
import { notHere, reportsIn, shared } from './bench/shared.mjs';
import { overThreads } from './bench/threads.mjs';
import { top } from './install.mjs';

/** @typedef {import('./bench/census.mjs').ReportCensus} ReportCensus */

const page = join(top, 'docs', 'accuracy.md');

await run('bench:rules', async () => {
  const { values, flags, words } = optionsIn(process.argv.slice(2), ['every', 'jobs'], ['write']);
  if (words.length > 0) throw new BadInput(`${words.join(' ')}: no option`);
  const every = countOf('every', values.every, 1);
  const threads = countOf('jobs', values.jobs, availableParallelism());
  const missing = notHere();
  if (missing !== null) {
    console.log(`bench:rules: ${missing}, nothing measured`);
    return;
  }
  const bundle = await bundleCore();
  const core = loadCore(bundle);
  const gold = readGold(join(shared, 'gold'), { ...core, among: [join(shared, 'corpus')] });
  const published = reportsIn(join(shared, 'reports'), every).map((file) => ({
    name: basename(file, extname(file)),
    file,
  }));
  const start = performance.now();
  const census = await censusOver([...gold, ...published], bundle, threads);
  const table = censusTable(rowsOf(census, core.ruleNames));
  const text = `${headline(census, gold.length, published.length)}\n\n${table}`;
  console.log(text);
  console.error(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (flags.has('write')) write(text);
});

/**
 * @param {readonly unknown[]} reports
 * @param {string} bundle
 * @param {number} threads
 * @returns {Promise<readonly ReportCensus[]>}
 */
async function censusOver(reports, bundle, threads) {
  /** @type {ReportCensus[]} */
  const census = [];
  await overThreads(reports, {
    program: new URL('./bench/census-thread.mjs', import.meta.url),
    given: { core: bundle },
    threads,
    onAnswer: (/** @type {ReportCensus} */ answer) => census.push(answer),
  });
  return census;
}

/**
 * @param {readonly ReportCensus[]} census
 * @param {number} gold
 * @param {number} published
 */
function headline(census, gold, published) {
  const catches = census.flatMap((each) => each.catches);
  const found = catches.filter((each) => each.found).length;
  const sole = catches.filter((each) => each.sole !== null).length;
  return (
    `${gold} annotated and ${published} published reports. Of ${catches.length} mistakes put into the annotated ones ` +
    `${found} are found at any level, ${sole} of them by one rule alone.`
  );
}

/** @param {string} text */
function write(text) {
  const marked = /(<!-- census -->\n)[^]*?(<!-- \/census -->)/;
  const before = readFileSync(page, 'utf8');
  if (!marked.test(before)) throw new BadInput(`${page} has no place for the census`);
  writeFileSync(
    page,
    before.replace(marked, (_whole, open, close) => `${open}\n${text}\n\n${close}`),
  );
}
