// The candidates of many reports counted: a word of the trade stands in many reports of many places, a name in those of one.

/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {import('./candidates.mjs').Kind} Kind */

/**
 * @typedef {object} Counted One candidate over all reports.
 * @property {string} text
 * @property {number} reports
 * @property {number} places
 * @property {number} times
 * @property {number} near How often a list of as many things stood near.
 * @property {string} example
 */

/**
 * @typedef {object} Count What is known so far.
 * @property {number} reports
 * @property {Set<string>} places
 * @property {Map<Kind, Map<string, { reports: number, places: Set<string>, times: number, near: number, example: string }>>} words
 */

/** @returns {Count} */
export function nothingCounted() {
  return { reports: 0, places: new Set(), words: new Map() };
}

/**
 * Counts one more report; what stands in it often is one report all the same.
 * @param {Count} count
 * @param {{ place: string, candidates: readonly Candidate[] }} report
 */
export function countReport(count, { place, candidates }) {
  count.reports++;
  count.places.add(place);
  /** @type {Set<string>} */
  const here = new Set();
  for (const { kind, text, near, example } of candidates) {
    const words = count.words.get(kind) ?? new Map();
    count.words.set(kind, words);
    const known = words.get(text) ?? { reports: 0, places: new Set(), times: 0, near: 0, example };
    words.set(text, known);
    known.times++;
    if (near) known.near++;
    // Threads answer in no order: of all examples one and the same is shown every time.
    if (example < known.example) known.example = example;
    if (here.has(`${kind} ${text}`)) continue;
    here.add(`${kind} ${text}`);
    known.reports++;
    known.places.add(place);
  }
}

/**
 * The candidates of one kind that stand in most reports, best first. A piece of a longer one that has nearly all its reports (渔获 of
 * 渔获物) is left out: it is the longer one that is wanting.
 * @param {Count} count
 * @param {Kind} kind
 * @param {number} top
 * @returns {readonly Counted[]}
 */
export function bestOf({ words }, kind, top) {
  const all = [...(words.get(kind) ?? [])]
    .map(([text, { places, ...rest }]) => ({ text, ...rest, places: places.size }))
    .filter(({ reports }) => reports >= fewestReports)
    .sort((a, b) => b.reports - a.reports || b.times - a.times || (a.text < b.text ? -1 : 1));
  return kind === 'unknown' ? wholeOnly(all, top) : all.slice(0, top);
}

/** What stands in one report alone may be anything. */
const fewestReports = 2;

/**
 * @param {readonly Counted[]} sorted
 * @param {number} top
 */
function wholeOnly(sorted, top) {
  // Longer ones have fewer reports and stand later: look as far as they may be.
  const last = sorted[Math.min(top * looked, sorted.length) - 1]?.reports ?? 0;
  const candidates = sorted.filter(({ reports }) => reports >= last * nearlyAll);
  /** @type {Set<string>} */
  const pieces = new Set();
  const reportsOf = new Map(candidates.map(({ text, reports }) => [text, reports]));
  for (const { text, reports } of candidates)
    for (const piece of piecesOf(text))
      if (reports >= (reportsOf.get(piece) ?? Infinity) * nearlyAll) pieces.add(piece);
  return candidates.filter(({ text }) => !pieces.has(text)).slice(0, top);
}

const looked = 4;
const nearlyAll = 0.8;

/** @param {string} text */
function piecesOf(text) {
  const pieces = [];
  for (let start = 0; start < text.length; start++)
    for (let end = start + 2; end <= text.length; end++)
      if (end - start < text.length) pieces.push(text.slice(start, end));
  return pieces;
}

/**
 * A table as text: “   12     9     31  渔获物  …【渔获物】…”, with how often a list stood near where that is asked for.
 * @param {readonly Counted[]} rows
 * @param {{ near: boolean }} show
 */
export function tableOf(rows, { near }) {
  const head = ['reports', 'places', 'times', ...(near ? ['listed'] : []), 'words', 'example'];
  const lines = rows.map((row) => [
    ...[row.reports, row.places, row.times].map(String),
    ...(near ? [String(row.near)] : []),
    row.text,
    row.example,
  ]);
  // Chinese is twice as wide as its length; the words stand last but one, and need no more than a gap.
  const numbers = head.length - 2;
  return [head, ...lines]
    .map((cells) => cells.map((cell, at) => (at < numbers ? cell.padStart(numberWidth) : cell)).join('  '))
    .join('\n');
}

const numberWidth = 7;
