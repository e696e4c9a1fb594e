import fc from 'fast-check';

// npm run fuzz asks for many runs of every property; npm test keeps the usual hundred.
fc.configureGlobal({ numRuns: Number(process.env.FUZZ_RUNS ?? 100) });
