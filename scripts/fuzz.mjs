// npm run fuzz: every test file with properties in it, with many runs for each property; FUZZ_RUNS sets how many.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './install.mjs';

const FUZZ_RUNS = process.env.FUZZ_RUNS ?? '10000';
const vitest = join(top, 'node_modules', 'vitest', 'vitest.mjs');

const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--testTimeout=600000', ...filesWithProperties()],
  {
    cwd: top,
    env: { ...process.env, FUZZ_RUNS },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
process.exitCode = status ?? 1;

function filesWithProperties() {
  return readdirSync(join(top, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('tests', file))
    .filter((file) => readFileSync(join(top, file), 'utf8').includes("from 'fast-check'"));
}
