// npm run mine:words: candidates for the word list of the grammar (server/src/core/grammar/words), counted over the published
// reports in ../shared/reports. A person decides which of them are words.
//   npm run mine:words -- [--top N] [--every N] [--jobs N]
// --top N: so many of each kind (40). --every N: each Nth report.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BadInput, run } from './bench/bad-input.mjs';
import { bundleCore } from './bench/core.mjs';
import { countOf, optionsIn } from './bench/options.mjs';
import { reportsIn, shared } from './bench/shared.mjs';
import { overThreads } from './bench/threads.mjs';
import { bestOf, countReport, nothingCounted, tableOf } from './mine/count.mjs';

/** @typedef {import('./mine/candidates.mjs').Candidate} Candidate */
/** @typedef {import('./mine/candidates.mjs').Kind} Kind */

/** @type {readonly (readonly [Kind, string])[]} */
const kinds = [
  ['unknown', '(a) No word explains them, or they fall into single characters'],
  ['measure', '(b) Behind a number, and neither measure word nor unit'],
  ['numbered', '(c) With a number at their head, and how often a list of as many things stands near'],
  ['change', '(d) Between the two figures of 由/从 A … B'],
  ['name', '(e) Names of indicators that begin with a verb or an adverb'],
];

const usualTop = 40;

await run('mine:words', async () => {
  const { values, words } = optionsIn(process.argv.slice(2), ['top', 'every', 'jobs']);
  if (words.length > 0) throw new BadInput(`${words.join(' ')}: no option`);
  const top = countOf('top', values.top, usualTop);
  const every = countOf('every', values.every, 1);
  const threads = countOf('jobs', values.jobs, availableParallelism());
  const reports = join(shared, 'reports');
  if (!existsSync(reports)) {
    console.log('mine:words: ../shared/reports not here, nothing counted');
    return;
  }
  const count = nothingCounted();
  await overThreads(reportsIn(reports, every), {
    program: new URL('./mine/thread.mjs', import.meta.url),
    given: { core: await bundleCore() },
    threads,
    onAnswer: (/** @type {{ place: string, candidates: readonly Candidate[] }} */ answer) =>
      countReport(count, answer),
  });
  console.log(`${count.reports} reports of ${count.places.size} places`);
  for (const [kind, title] of kinds)
    console.log(`\n${title}\n${tableOf(bestOf(count, kind, top), { near: kind === 'numbered' })}`);
});
