// Two builds of the core beside each other in one process, taking turns, in CPU time: what npm run bench -- --against prints.
import { loadCore } from './core.mjs';

/** So many keystrokes are typed before any counts: the engine compiles what runs often, on threads whose time counts too. */
const WARM_UP = 40;
const KEYSTROKES = 60;
const SCRATCH_RUNS = 20;

/**
 * The median CPU milliseconds of a keystroke in the middle of a text, and of an analysis from scratch for 10,000 characters of
 * it, with the build before and the build now.
 * @param {string} text
 * @param {{ before: string, now: string }} builds paths of the bundled core
 */
export function against(text, builds) {
  const sides = [builds.before, builds.now].map((path) => sideOf(path, text));
  const middle = text.indexOf('，', text.length / 2);
  for (let typed = 0; typed < WARM_UP + KEYSTROKES; typed++) {
    // Ten characters are typed, then they are gone again, so that the text stays the text.
    const current = text.slice(0, middle) + '的'.repeat((typed % 10) + 1) + text.slice(middle);
    for (const side of inTurn(sides, typed)) side.type(current, typed >= WARM_UP);
  }
  for (let run = 0; run < SCRATCH_RUNS; run++) for (const side of inTurn(sides, run)) side.begin(text);
  const [keystroke, scratch] = [
    sides.map((side) => median(side.typed)),
    sides.map((side) => median(side.begun)),
  ];
  return { keystroke, scratch: scratch.map((each) => (each * 10_000) / text.length) };
}

/**
 * @param {string} path
 * @param {string} text
 */
function sideOf(path, text) {
  const { analyze, defaultSettings } = loadCore(path);
  let analysis = analyze(text, defaultSettings);
  /** @type {number[]} */
  const typed = [];
  /** @type {number[]} */
  const begun = [];
  return {
    typed,
    begun,
    /** @type {(current: string, counts: boolean) => void} */
    type: (current, counts) => {
      const taken = cpuOf(() => (analysis = analyze(current, defaultSettings, analysis)));
      if (counts) typed.push(taken);
    },
    /** @type {(whole: string) => void} */
    begin: (whole) => void begun.push(cpuOf(() => analyze(whole, defaultSettings))),
  };
}

/**
 * @template Side
 * @param {readonly Side[]} sides
 * @param {number} turn
 */
function inTurn(sides, turn) {
  return turn % 2 === 0 ? sides : [...sides].reverse();
}

/** @param {() => unknown} run */
function cpuOf(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {readonly number[]} taken */
function median(taken) {
  return [...taken].sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}
