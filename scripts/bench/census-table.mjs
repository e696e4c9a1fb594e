// The census as a table: how often each rule is right, and what it is worth.
import { countedLists } from './census.mjs';

/** @typedef {import('./census.mjs').ReportCensus} ReportCensus */

/**
 * @typedef {object} Row
 * @property {string} rule
 * @property {string} family
 * @property {number} holds
 * @property {number} fails
 * @property {number} implied
 * @property {number} real Failures a person judged to be slips of the text.
 * @property {number} wrong Failures a person judged to be mistakes of Heshu.
 * @property {number} reports
 * @property {number} sole
 */

/** A check that has no equation. */
const NO_FORM = ' – ';

/**
 * @param {readonly ReportCensus[]} reports
 * @param {readonly string[]} rules All rules, so that one nobody ever needs is seen.
 * @returns {readonly Row[]}
 */
export function rowsOf(reports, rules) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const { uses, catches } of reports) {
    for (const { rule, family, outcome, judged } of uses) {
      const row = rowIn(rows, rule, family);
      row[outcome] += 1;
      if (judged === 'true') row.real += 1;
      if (judged === 'false') row.wrong += 1;
    }
    const standing = new Set(uses.map(({ rule, family }) => rowIn(rows, rule, family)));
    for (const row of standing) row.reports += 1;
    for (const { sole } of catches) if (sole) rowIn(rows, sole.rule, sole.family).sole += 1;
  }
  const seen = new Set([...rows.values()].map(({ rule }) => rule));
  for (const rule of [...rules, countedLists]) if (!seen.has(rule)) rowIn(rows, rule, '–');
  return [...rows.values()].sort(
    (a, b) => usesOf(b) - usesOf(a) || `${a.rule} ${a.family}`.localeCompare(`${b.rule} ${b.family}`, 'en'),
  );
}

/**
 * @param {Map<string, Row>} rows
 * @param {string} rule
 * @param {string} family
 * @returns {Row}
 */
function rowIn(rows, rule, family) {
  const key = `${rule} ${family}`;
  const known = rows.get(key);
  if (known) return known;
  const row = { rule, family, holds: 0, fails: 0, implied: 0, real: 0, wrong: 0, reports: 0, sole: 0 };
  rows.set(key, row);
  return row;
}

/** @param {Row} row */
function usesOf({ holds, fails, implied }) {
  return holds + fails + implied;
}

/**
 * The table of the rules, and that of the checks without an equation, of which nothing can hold.
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function censusTable(rows) {
  const rules = rows.filter(({ family }) => !family.includes(NO_FORM));
  const checks = rows.filter(({ family }) => family.includes(NO_FORM));
  return [
    '| rule | check, form, tier | candidates | hold | fail | imply | share that holds | judged real | judged wrong | reports | sole catches |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rules.map(
      (row) =>
        `| ${row.rule} | ${row.family} | ${usesOf(row)} | ${row.holds} | ${row.fails} | ${row.implied} | ${shareOf(row)} | ${row.real} | ${row.wrong} | ${row.reports} | ${row.sole} |`,
    ),
    '',
    '| check without an equation, tier | findings | judged real | judged wrong | reports | sole catches |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...checks.map(
      (row) =>
        `| ${row.family.replace(NO_FORM, ' ')} | ${row.fails} | ${row.real} | ${row.wrong} | ${row.reports} | ${row.sole} |`,
    ),
  ].join('\n');
}

/**
 * A failure that is a real slip of the text speaks for the rule, not against it.
 * @param {Row} row
 */
function shareOf({ holds, fails, real }) {
  const judged = holds + fails - real;
  return judged === 0 ? '–' : `${((100 * holds) / judged).toFixed(2)} %`;
}
