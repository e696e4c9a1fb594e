// npm run bench: how long an analysis takes for 10,000 characters of a report, of ten and of a hundred reports in one
// file, and of the same text with one more character typed in its middle. Both stay about the same when the text grows.
// npm run bench -- --against CORE.js REPORT.md…: the same in CPU time beside another build (.cache/bench/core.js of another
// check-out), for the reports joined into one text; see docs/performance.md.
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './bench/against.mjs';
import { bundleCore, loadCore } from './bench/core.mjs';
import { exampleReport } from './example.mjs';
import { top } from './install.mjs';

const published = resolve(top, '..', 'shared', 'corpus', 'province-hebei-2003.txt');
const times = [1, 10, 100];
/** The engine compiles what runs often; until then it is several times slower. */
const WARM_UP = 300_000;

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const bundled = await bundleCore();
const { analyze, defaultSettings } = loadCore(bundled);
const reports = [exampleReport(), ...(existsSync(published) ? [published] : [])];
if (values.against === undefined) for (const path of reports) measure(path);
else compare(values.against, positionals.length > 0 ? positionals : reports.slice(0, 1));

/**
 * @param {string} before
 * @param {readonly string[]} paths
 */
function compare(before, paths) {
  const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n\n');
  const found = against(text, { before: resolve(before), now: bundled });
  console.log(`\n${text.length} characters; CPU milliseconds, medians`);
  console.log(row('', '', 'before', 'now', 'now ÷ before'));
  for (const [what, [old = 0, own = 0]] of Object.entries(found))
    console.log(row('', what, old.toFixed(1), own.toFixed(1), (own / old).toFixed(2)));
}

/** @param {string} path */
function measure(path) {
  const report = readFileSync(path, 'utf8');
  warmUp(report);
  console.log(`\n${relative(top, path)}, ${report.length} characters; milliseconds for 10,000 characters`);
  console.log(row('', 'characters', 'from scratch', 'one keystroke', '(in all)'));
  for (const count of times) {
    const text = Array.from({ length: count }, () => report).join('\n');
    const perTenThousand = 10_000 / text.length;
    const scratch = median(count === 100 ? 3 : 7, () => analyze(text, defaultSettings));
    const keystroke = typing(text);
    const shown = [scratch, keystroke].map((each) => (each * perTenThousand).toFixed(2));
    console.log(row(`${count}×`, String(text.length), ...shown, `${keystroke.toFixed(1)} ms`));
  }
}

/**
 * The time from one keystroke to the analysis of what stands there then, as the language server makes it.
 * @param {string} text
 */
function typing(text) {
  const middle = text.indexOf('，', text.length / 2);
  let current = text;
  let analysis = analyze(current, defaultSettings);
  return median(9, () => {
    current = `${current.slice(0, middle)}的${current.slice(middle)}`;
    analysis = analyze(current, defaultSettings, analysis);
  });
}

/** @param {string} report */
function warmUp(report) {
  for (let read = 0; read < WARM_UP; read += report.length) analyze(report, defaultSettings);
}

/**
 * @param {number} runs
 * @param {() => void} run
 */
function median(runs, run) {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(runs / 2)] ?? 0;
}

/** @param {string[]} cells */
function row(...cells) {
  return cells.map((cell, index) => cell.padStart(index === 0 ? 5 : 15)).join('');
}
