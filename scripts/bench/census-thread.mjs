// A thread that takes the census of one report after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { censusOf } from './census.mjs';
import { loadCore } from './core.mjs';
import { readVerdicts } from './verdicts.mjs';

const core = loadCore(workerData.core);
const verdicts = readVerdicts();

parentPort?.on('message', (report) => {
  const text = report.text ?? readFileSync(report.file, 'utf8').replaceAll('\r\n', '\n');
  parentPort?.postMessage(censusOf({ ...report, text }, core, verdicts));
});
