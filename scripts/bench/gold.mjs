// Annotated reports: a text, the relations a careful reader can check in it, and for each the mistakes that break it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { BadInput } from './bad-input.mjs';

/** @typedef {import('./place.mjs').Span} Span */
/** @typedef {import('../../server/src/core/documents/companion/companion').Companions} Companions */

/**
 * @typedef {object} Annotation As it stands in the JSON file.
 * @property {string} doc The file of the report.
 * @property {string} [dir] Where it lies, seen from the annotation.
 * @property {string} [prior] Last year's report, beside the report.
 * @property {string} [data] Its figures file.
 * @property {readonly { id: string, kind: string, sentence: string, mutations?: readonly { find: string, replace: string, note?: string }[] }[]} relations
 * @property {readonly { sentence: string, kind: string }[]} [errors] What the untouched text has wrong.
 */

/** @typedef {{ id: string, kind: string, text: string, place: Span }} Fault One mistake: the report with it, and where it stands. */

/**
 * @typedef {object} GoldReport
 * @property {string} name
 * @property {string} text
 * @property {string} file
 * @property {Companions} companions
 * @property {readonly Fault[]} faults
 * @property {readonly Span[]} errors Where the untouched text has something wrong; what is said there is no false accusation.
 */

/**
 * The annotated reports of a folder. A report stands where `dir` says, beside its annotation or in one of the other folders.
 * @param {string} folder
 * @param {{ among?: readonly string[], readSheets: import('./core.mjs').Core['readSheets'] }} options
 * @returns {readonly GoldReport[]}
 */
export function readGold(folder, { among = [], readSheets }) {
  if (!existsSync(folder)) throw new BadInput(`${folder} is not here`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new BadInput(`${folder} has no annotated report`);
  return names.sort().map((name) => {
    const path = join(folder, name);
    const annotation = annotationIn(path);
    const near = [...(annotation.dir ? [resolve(folder, annotation.dir)] : []), folder, ...among];
    const file = near.map((place) => join(place, annotation.doc)).find((each) => existsSync(each));
    if (!file) throw new BadInput(`${path}: ${annotation.doc} is nowhere`);
    return goldReport(path, annotation, file, readSheets);
  });
}

/**
 * @param {string} path
 * @returns {Annotation}
 */
function annotationIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {string} path
 * @param {Annotation} annotation
 * @param {string} file
 * @param {import('./core.mjs').Core['readSheets']} readSheets
 * @returns {GoldReport}
 */
function goldReport(path, annotation, file, readSheets) {
  const text = textOf(file);
  const name = basename(annotation.doc, extname(annotation.doc));
  return {
    name,
    text,
    file,
    companions: companionsOf(annotation, dirname(file), readSheets),
    faults: annotation.relations.flatMap(({ id, kind, mutations = [] }) =>
      mutations.map((mutation) => faultIn(text, { ...mutation, id, kind }, path)),
    ),
    errors: (annotation.errors ?? []).map(({ sentence }) => placeOfWords(text, sentence, path)),
  };
}

/**
 * @param {string} text
 * @param {{ id: string, kind: string, find: string, replace: string }} mutation
 * @param {string} path
 * @returns {Fault}
 */
function faultIn(text, { id, kind, find, replace }, path) {
  const { start, end } = placeOfWords(text, find, path);
  const faulty = text.slice(0, start) + replace + text.slice(end);
  return { id, kind, text: faulty, place: { start, end: start + replace.length } };
}

/**
 * @param {string} text
 * @param {string} words
 * @param {string} path
 * @returns {Span}
 */
function placeOfWords(text, words, path) {
  const start = text.indexOf(words);
  if (start < 0) throw new BadInput(`${path}: the report does not say “${words}”`);
  return { start, end: start + words.length };
}

/**
 * @param {Annotation} annotation
 * @param {string} folder
 * @param {import('./core.mjs').Core['readSheets']} readSheets
 * @returns {Companions}
 */
function companionsOf({ prior, data }, folder, readSheets) {
  const read = data ? readSheets(readFileSync(join(folder, data)), data) : null;
  return {
    prior: prior ? { path: prior, source: textOf(join(folder, prior)) } : null,
    with: [],
    data: data && read?.kind === 'sheets' ? { path: data, source: read.source, sheets: read.sheets } : null,
    problems: [],
  };
}

/** @param {string} file */
function textOf(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
