import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { exampleReport } from '../../scripts/example.mjs';
import { analyze } from '../../server/src/core/analyze';

const report = readFileSync(exampleReport(), 'utf8');
/** About the length of a report of the State Council. */
const long = report.repeat(6);

describe('one analysis from scratch', () => {
  bench(`a township report of ${report.length} characters`, () => void analyze(report));
  bench(`${long.length} characters`, () => void analyze(long));
});
