// What each rule makes of one report: the relations it recognises, how many of them hold, and which mistakes only it finds.
import { meets, sentenceAround } from './place.mjs';
import { toldAnywhere, toldOf, without } from './measure.mjs';

/** @typedef {import('../../server/src/core/analysis').Analysis} Analysis */
/** @typedef {import('../../server/src/core/check/finding').Finding} Finding */
/** @typedef {import('../../server/src/core/enumeration/count/counted-list').CountedList} CountedList */
/** @typedef {Analysis['ledger']['verdicts'][number]} Verdict */
/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./place.mjs').Span} Span */

/**
 * @typedef {object} Use One relation, counted list or finding of a check without an equation.
 * @property {string} rule
 * @property {string} family Check, equation form and tier.
 * @property {'holds' | 'fails' | 'implied'} outcome
 * @property {readonly Span[]} places What it ties together.
 * @property {string} key The same use in another version of the text has the same key.
 */

/** @typedef {{ rule: string, family: string, outcome: Use['outcome'], judged: import('./verdicts.mjs').Judged }} CountedUse */
/** @typedef {{ found: boolean, sole: { rule: string, family: string } | null }} Catch */
/** @typedef {{ name: string, uses: readonly CountedUse[], catches: readonly Catch[] }} ReportCensus */

/** The rule of the counted lists, which are no relations: “三个村” and the villages named. */
export const countedLists = 'counted-list';

/**
 * @param {{ name: string, text: string, companions?: import('./gold.mjs').Companions, faults?: readonly import('./gold.mjs').Fault[] }} report
 * @param {Core} core
 * @param {import('./verdicts.mjs').Verdicts} verdicts
 * @returns {ReportCensus}
 */
export function censusOf({ name, text, companions, faults = [] }, core, verdicts) {
  const settings = companions ? { ...core.defaultSettings, companions } : core.defaultSettings;
  const clean = core.analyze(text, settings);
  const uses = usesIn(clean, core);
  return {
    name,
    uses: uses.map(({ rule, family, outcome, places }) => {
      const judged = outcome === 'fails' ? judgedIn(clean, family, places, name, verdicts) : 'unjudged';
      return { rule, family, outcome, judged };
    }),
    catches: faults.map((fault) => catchOf(fault, clean, core.analyze(fault.text, settings, clean), core)),
  };
}

/**
 * Who finds a mistake: every rule one of whose relations newly fails there. One that finds it alone is worth the mistake.
 * @param {import('./gold.mjs').Fault} fault
 * @param {Analysis} before
 * @param {Analysis} after
 * @param {Core} core
 * @returns {Catch}
 */
function catchOf(fault, before, after, core) {
  if (toldOf(fault, before, after).length === 0) return { found: false, sole: null };
  const failing = usesIn(after, core).filter(isFailing);
  const known = usesIn(before, core).filter(isFailing);
  const fresh = without(failing, known.map(keyOf), keyOf).filter(({ family, places }) => {
    if (fault.kind === 'target-missing') return family.startsWith('target');
    const sentence = sentenceAround(fault.text, fault.place);
    return toldAnywhere.has(fault.kind) || places.some((place) => meets(place, sentence));
  });
  const [first] = fresh;
  const isSole = first !== undefined && fresh.every(({ rule }) => rule === first.rule);
  return { found: true, sole: isSole ? { rule: first.rule, family: first.family } : null };
}

/**
 * @param {Analysis} analysis
 * @param {Core} core
 * @returns {readonly Use[]}
 */
function usesIn(analysis, core) {
  const { verdicts, lists } = analysis.ledger;
  const words = wordsIn(analysis);
  const equations = verdicts.map((verdict) => equationUse(verdict, words, core));
  const counted = lists.map((list) => listUse(list, words, core));
  const explained = [...equations, ...counted].filter(isFailing);
  const rest = analysis.findings.filter((finding) => !explained.some((use) => explains(use, finding)));
  return [...equations, ...counted, ...rest.map((finding) => findingUse(finding, words))];
}

/**
 * @param {Verdict} verdict
 * @param {(places: readonly Span[]) => string} words
 * @param {Core} core
 * @returns {Use}
 */
function equationUse({ relation, outcome, operands }, words, { placeOf }) {
  const { rule, check, equation, tier } = relation;
  const places = operands.map(placeOf);
  const family = `${check} ${equation.form} ${tier}`;
  return { rule, family, outcome, places, key: `${rule}|${family}|${words(places)}` };
}

/**
 * @param {CountedList} list
 * @param {(places: readonly Span[]) => string} words
 * @param {Core} core
 * @returns {Use}
 */
function listUse({ count, items, holds, tier }, words, { placeIn }) {
  const places = [count, ...items].map(({ block, prose, span }) => placeIn(block, prose, span));
  const family = `count-mismatch LIST ${tier}`;
  const outcome = holds ? 'holds' : 'fails';
  return { rule: countedLists, family, outcome, places, key: `${family}|${words(places)}` };
}

/**
 * A finding that no equation and no list stands behind: of wording, structure, targets, dates. Its check is its rule.
 * @param {Finding} finding
 * @param {(places: readonly Span[]) => string} words
 * @returns {Use}
 */
function findingUse({ check, tier, span, related, message }, words) {
  const here = related.filter(({ path }) => path === undefined).map((each) => each.span);
  const key = `${check}|${words([span])}|${message}`;
  return { rule: check, family: `${check} – ${tier}`, outcome: 'fails', places: [span, ...here], key };
}

/** @param {Use} use */
function keyOf({ key }) {
  return key;
}

/** @param {Use} use */
function isFailing({ outcome }) {
  return outcome === 'fails';
}

/**
 * Whether a finding tells of a failing relation: the same check, at one of its figures.
 * @param {{ family: string, places: readonly Span[] }} use
 * @param {Finding} finding
 */
function explains({ family, places }, { check, span }) {
  return (
    family.startsWith(`${check} `) &&
    places.some(({ start, end }) => start === span.start && end === span.end)
  );
}

/**
 * What people said of the finding that tells of a failure.
 * @param {Analysis} analysis
 * @param {string} family
 * @param {readonly Span[]} places
 * @param {string} name
 * @param {import('./verdicts.mjs').Verdicts} verdicts
 */
function judgedIn({ findings, document: { source } }, family, places, name, verdicts) {
  const told = findings.filter((finding) => explains({ family, places }, finding));
  const judged = told.map(({ check, span }) => verdicts(name, check, source.slice(span.start, span.end)));
  return judged.find((each) => each !== 'unjudged') ?? 'unjudged';
}

/**
 * @param {Analysis} analysis
 * @returns {(places: readonly Span[]) => string}
 */
function wordsIn({ document: { source } }) {
  return (places) => places.map(({ start, end }) => source.slice(start, end)).join('|');
}
