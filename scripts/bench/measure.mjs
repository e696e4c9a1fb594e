// How many of the mistakes put into annotated reports are found, and what is accused where nothing is wrong.
import { meets, sentenceAround } from './place.mjs';

/** @typedef {import('../../server/src/core/check/finding').Finding} Finding */
/** @typedef {import('../../server/src/core/analysis').Analysis} Analysis */
/** @typedef {import('./gold.mjs').GoldReport} GoldReport */
/** @typedef {import('./gold.mjs').Fault} Fault */

/**
 * @typedef {object} Measured
 * @property {number} of
 * @property {number} found As an error or a warning.
 * @property {number} foundAtAnyLevel
 * @property {readonly string[]} missed
 * @property {readonly string[]} falseAccusations
 */

/** What is left out or numbered wrongly may be told at the other end of the report. */
export const toldAnywhere = new Set(['target-missing', 'section-numbering', 'ordinal-list']);

/**
 * Puts each mistake in by itself.
 * @param {readonly GoldReport[]} reports
 * @param {import('./core.mjs').Core} core
 * @param {import('./verdicts.mjs').Verdicts} verdicts
 * @returns {Measured}
 */
export function measure(reports, { analyze, defaultSettings }, verdicts) {
  const measured = reports.map((report) => {
    const settings = { ...defaultSettings, companions: report.companions };
    const clean = analyze(report.text, settings);
    const told = report.faults.map((fault) => {
      const findings = toldOf(fault, clean, analyze(fault.text, settings, clean));
      return { fault, level: levelOf(findings) };
    });
    return { report, told, accused: falselyAccused(report, clean, verdicts) };
  });
  const told = measured.flatMap((each) => each.told);
  return {
    of: told.length,
    found: told.filter(({ level }) => level === 'accused').length,
    foundAtAnyLevel: told.filter(({ level }) => level !== null).length,
    missed: measured.flatMap(({ report, told: faults }) =>
      faults
        .filter(({ level }) => level === null)
        .map(({ fault }) => `${report.name} ${fault.id} ${fault.kind}`),
    ),
    falseAccusations: measured.flatMap(({ accused }) => accused),
  };
}

/**
 * The findings a mistake made, of those that stand at its sentence or point there.
 * @param {Fault} fault
 * @param {Analysis} before
 * @param {Analysis} after
 * @returns {readonly Finding[]}
 */
export function toldOf({ kind, text, place }, before, after) {
  const fresh = without(after.findings, before.findings.map(keyIn(before)), keyIn(after));
  if (kind === 'target-missing') return fresh.filter(({ check }) => check.startsWith('target'));
  if (toldAnywhere.has(kind)) return fresh;
  const sentence = sentenceAround(text, place);
  return fresh.filter(({ span, related }) => {
    const here = related.filter(({ path }) => path === undefined);
    return [span, ...here.map((each) => each.span)].some((each) => meets(each, sentence));
  });
}

/**
 * Those of a list that are not known, where one that is known twice excuses two.
 * @template Each
 * @param {readonly Each[]} list
 * @param {readonly string[]} known
 * @param {(each: Each) => string} key
 * @returns {readonly Each[]}
 */
export function without(list, known, key) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const each of known) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const excused = left.get(key(each)) ?? 0;
    left.set(key(each), excused - 1);
    return excused <= 0;
  });
}

/**
 * What a finding says of which words, wherever they have moved.
 * @param {Analysis} analysis
 * @returns {(finding: Finding) => string}
 */
function keyIn({ document: { source } }) {
  return ({ check, message, span }) => `${check}|${source.slice(span.start, span.end)}|${message}`;
}

/** @param {readonly Finding[]} findings */
function levelOf(findings) {
  if (findings.some(isAccusing)) return 'accused';
  return findings.length > 0 ? 'told' : null;
}

/** @param {Finding} finding */
function isAccusing({ severity }) {
  return severity === 'error' || severity === 'warning';
}

/**
 * @param {GoldReport} report
 * @param {Analysis} clean
 * @param {import('./verdicts.mjs').Verdicts} verdicts
 * @returns {readonly string[]}
 */
function falselyAccused({ name, text, errors }, { findings }, verdicts) {
  return findings
    .filter(isAccusing)
    .filter(({ span }) => !errors.some((error) => meets(error, span)))
    .filter(({ check, span }) => verdicts(name, check, text.slice(span.start, span.end)) !== 'true')
    .map(({ check, message }) => `${name} ${check}: ${message}`);
}
