// npm run bench:files: whether published reports in ../shared/reports come back from Word as they went: exported as DOCX, each
// figure read from the DOCX has every slot it has in the report itself.
//   npm run bench:files -- [--reports N] [--list]
// --reports N: so many, spread over all (30). --list: prints each figure that is not the same.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BadInput, run } from './bench/bad-input.mjs';
import { buildCli, inScratch } from './bench/cli.mjs';
import { countOf, optionsIn } from './bench/options.mjs';
import { reportsIn, shared } from './bench/shared.mjs';
import { top } from './install.mjs';

const usualReports = 30;

await run('bench:files', async () => {
  const { values, flags, words } = optionsIn(process.argv.slice(2), ['reports'], ['list']);
  if (words.length > 0) throw new BadInput(`${words.join(' ')}: no option`);
  const count = countOf('reports', values.reports, usualReports);
  const folder = join(shared, 'reports');
  if (!existsSync(folder)) {
    console.log('bench:files: ../shared/reports not here, nothing compared');
    return;
  }
  buildCli();
  const all = reportsIn(folder, 1);
  const reports = all.filter((_report, at) => at % Math.max(1, Math.floor(all.length / count)) === 0);
  const differing = inScratch((scratch) =>
    reports.slice(0, count).map((report) => {
      const docx = join(scratch, `${basename(report, '.md')}.docx`);
      heshu('export', 'report', '-o', docx, report);
      const [before, after] = [figuresOf(report), figuresOf(docx)];
      const [lost, added] = [without(before, after), without(after, before)];
      if (flags.has('list')) for (const each of lost) console.log(`- ${basename(report)} ${each}`);
      if (flags.has('list')) for (const each of added) console.log(`+ ${basename(report)} ${each}`);
      return { figures: before.length, differing: Math.max(lost.length, added.length) };
    }),
  );
  const sum = (/** @type {'figures' | 'differing'} */ key) =>
    differing.reduce((total, each) => total + each[key], 0);
  console.log(
    `${differing.length} reports, ${sum('figures')} figures, ${sum('differing')} not the same from Word`,
  );
  if (sum('differing') > 0) process.exitCode = 1;
});

/**
 * All that is read of each figure, its place left out.
 * @param {string} file
 * @returns {readonly string[]}
 */
function figuresOf(file) {
  /** @type {{ files: readonly { figures: readonly Record<string, unknown>[] }[] }} */
  const answer = JSON.parse(heshu('figures', '--format', 'json', file));
  return answer.files.flatMap(({ figures }) =>
    figures.map(({ range, ...slots }) => (range ? JSON.stringify(slots) : '')),
  );
}

/**
 * What of some figures is not among others, each counted as often as it stands there.
 * @param {readonly string[]} figures
 * @param {readonly string[]} others
 * @returns {readonly string[]}
 */
function without(figures, others) {
  const left = new Map();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return figures.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/** @param {readonly string[]} args */
function heshu(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status === 2 || status === null) throw new BadInput(stderr.trim());
  return stdout;
}
