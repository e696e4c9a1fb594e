import fc from 'fast-check';

const runs = process.env.FUZZ_RUNS;

// npm test asks the same hundred questions every time, so that a red run is red again; npm run fuzz asks many new ones.
fc.configureGlobal(runs === undefined ? { numRuns: 100, seed: 20261123 } : { numRuns: Number(runs) });
