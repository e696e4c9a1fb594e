// npm run gate: judges how well Heshu reads reports against the floors in tests/bench/floor.json. Each judged figure is
// one test; the last line is "N passed, N failed".
//   node scripts/gate.mjs [own | published] [--results FILE]
// own: the project's own invented reports in tests/bench/own, always there. published: the annotated and published reports
// in ../shared. Without a word, both.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInput, run } from './bench/bad-input.mjs';
import { accusationsIn, buildCli, inScratch } from './bench/cli.mjs';
import { bundleCore, loadCore } from './bench/core.mjs';
import { against, linesOf, readFloors } from './bench/floor.mjs';
import { readGold } from './bench/gold.mjs';
import { measure } from './bench/measure.mjs';
import { fromWhereTheyStand, optionsIn } from './bench/options.mjs';
import { notHere, notJudged, reportsIn, shared } from './bench/shared.mjs';
import { readVerdicts, verdictsFile } from './bench/verdicts.mjs';
import { top } from './install.mjs';

/** @typedef {import('./bench/floor.mjs').Judged} Judged */

/** Every tenth published report is enough to see a rule accuse more, and takes half a minute. */
const EVERY = 10;

await run('gate', async () => {
  const { values, words } = optionsIn(process.argv.slice(2), ['results']);
  const groups = { own: judgeOwn, published: judgePublished };
  const stray = words.find((word) => !Object.keys(groups).includes(word));
  if (stray) throw new BadInput(`${stray}: there is ${Object.keys(groups).join(' and ')}`);
  /** @type {Judged[]} */
  const judged = [];
  for (const [name, judge] of Object.entries(groups)) {
    if (words.length === 0 || words.includes(name)) judged.push(...(await judge()));
  }
  console.log();
  for (const each of judged) for (const line of linesOf(each)) console.log(line);
  if (values.results) writeResults(fromWhereTheyStand(values.results), judged);
  const failed = failedOf(judged).length;
  console.log(`${judged.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/** @returns {Promise<readonly Judged[]>} */
async function judgeOwn() {
  const floors = readFloors().own;
  const core = loadCore(await bundleCore());
  const reports = readGold(join(top, 'tests', 'bench', 'own'), core);
  const { of, found, foundAtAnyLevel, missed, falseAccusations } = measure(reports, core, readVerdicts());
  console.log(`own reports: ${reports.length}, ${of} mistakes put in, found at any level ${foundAtAnyLevel}`);
  return [
    more('own reports: mistakes found at any level', foundAtAnyLevel, floors.foundAtAnyLevel, missed),
    more('own reports: mistakes found as error or warning', found, floors.found),
    fewer(
      'own reports: false accusations',
      falseAccusations.length,
      floors.falseAccusations,
      falseAccusations,
    ),
  ];
}

/** @returns {Promise<readonly Judged[]>} */
async function judgePublished() {
  const floors = readFloors();
  if (notHere() !== null) {
    console.log(notJudged());
    return [];
  }
  buildCli();
  const { found, foundAtAnyLevel } = measureGold();
  const wrong = await unjudgedOnGold();
  const accused = accusationsIn(reportsIn(join(shared, 'reports'), EVERY));
  const few = `errors and warnings in every ${EVERY}th published report`;
  return [
    more('gold: mistakes found at any level', foundAtAnyLevel, floors.foundAtAnyLevel),
    more('gold: mistakes found as error or warning', found, floors.found),
    fewer('gold: accusations nobody judged true', wrong.length, 0, wrong),
    fewer(few, accused.length, floors.publishedErrorsAndWarnings, byCheck(accused)),
  ];
}

/** @returns {{ found: number, foundAtAnyLevel: number }} */
function measureGold() {
  return inScratch((folder) => {
    const json = join(folder, 'accuracy.json');
    const script = join(shared, 'bench', 'accuracy.mjs');
    const folders = ['--gold', join(shared, 'gold'), '--corpus', join(shared, 'corpus')];
    const rest = ['--verdicts', verdictsFile, '--cli', 'node dist/cli.js', '--json', json];
    const { status } = spawnSync(process.execPath, [script, ...folders, ...rest], {
      cwd: top,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new BadInput(`${script} ended with status ${status}`);
    return JSON.parse(readFileSync(json, 'utf8')).seeded;
  });
}

/** What is accused in the untouched annotated reports and no person has judged true, in a line each. */
async function unjudgedOnGold() {
  const core = loadCore(await bundleCore());
  const reports = readGold(join(shared, 'gold'), { ...core, among: [join(shared, 'corpus')] });
  const verdicts = readVerdicts();
  return inScratch((folder) => {
    const files = reports.map((report) => layOut(report, folder));
    return accusationsIn(files)
      .map((told) => ({ ...told, verdict: verdicts(told.report, told.check, told.under) }))
      .filter(({ verdict }) => verdict !== 'true')
      .map(({ report, check, message, verdict }) => `${report} ${check} (${verdict}): ${message}`);
  });
}

/**
 * Plain text is read as Markdown, as a person who pastes it would have it; what it is read with lies beside it.
 * @param {import('./bench/gold.mjs').GoldReport} report
 * @param {string} folder
 */
function layOut({ name, file, text, companions: { prior, data } }, folder) {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, text);
  for (const beside of [prior, data])
    if (beside) copyFileSync(join(dirname(file), beside.path), join(folder, beside.path));
  return path;
}

/** @param {readonly import('./bench/cli.mjs').Told[]} accused */
function byCheck(accused) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { check, severity } of accused)
    counts.set(`${severity} ${check}`, (counts.get(`${severity} ${check}`) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name}: ${count}`);
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} floor
 * @param {readonly string[]} [among]
 * @returns {Judged}
 */
function more(name, value, floor, among) {
  return { name, value, floor, better: 'more', ...(among ? { among } : {}) };
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} floor
 * @param {readonly string[]} among
 * @returns {Judged}
 */
function fewer(name, value, floor, among) {
  return { name, value, floor, better: 'fewer', among };
}

/** @param {readonly Judged[]} judged */
function failedOf(judged) {
  return judged.filter((each) => against(each) === 'worse');
}

/**
 * For npm test, in the shape its other runners write.
 * @param {string} path
 * @param {readonly Judged[]} judged
 */
function writeResults(path, judged) {
  const failed = failedOf(judged);
  const assertionResults = failed.map((each) => ({ status: 'failed', fullName: linesOf(each)[0] }));
  const counts = { numPassedTests: judged.length - failed.length, numFailedTests: failed.length };
  const testResults = [{ name: join(top, 'scripts', 'gate.mjs'), assertionResults }];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...counts, testResults }));
}
