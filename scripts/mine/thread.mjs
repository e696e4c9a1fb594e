// A thread that looks for candidates in one report after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadCore } from '../bench/core.mjs';
import { around, candidatesIn, misreadName } from './candidates.mjs';

/** @typedef {import('./candidates.mjs').Candidate} Candidate */

const core = loadCore(workerData.core);

parentPort?.on('message', (/** @type {string} */ file) => {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  parentPort?.postMessage({ place: placeOf(file), candidates: candidatesOf(text) });
});

/**
 * @param {string} text
 * @returns {readonly Candidate[]}
 */
function candidatesOf(text) {
  const { document, figures, ledger } = core.analyze(text);
  const phrases = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? [core.phrasesOf(block.prose.text, ledger.words)]
      : [],
  );
  const names = figures.flatMap(({ span, statement: { indicator } }) => {
    if (!indicator?.span) return [];
    const example = around(text, span.start, span.end);
    return misreadName({ text: indicator.name, example }, core.phrasesOf(indicator.name, ledger.words), core);
  });
  return [...phrases.flatMap((each) => candidatesIn(each, core)), ...names];
}

/**
 * “city-anqing” of city-anqing-2014.md: reports are named for level, place and year.
 * @param {string} file
 */
function placeOf(file) {
  return basename(file).replace(/-\d{4}\.\w+$/u, '');
}
