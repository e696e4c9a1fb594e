// npm run bench: how long an analysis takes for 10,000 characters of a report, of ten and of a hundred reports in one
// file, and of the same text with one more character typed in its middle. Both stay about the same when the text grows.
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { bundleCore, loadCore } from './bench/core.mjs';
import { exampleReport } from './example.mjs';
import { top } from './install.mjs';

const published = resolve(top, '..', 'shared', 'corpus', 'province-hebei-2003.txt');
const times = [1, 10, 100];
/** The engine compiles what runs often; until then it is several times slower. */
const WARM_UP = 300_000;

const { analyze, defaultSettings } = loadCore(await bundleCore());
const reports = [exampleReport(), ...(existsSync(published) ? [published] : [])];
for (const path of reports) measure(path);

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
