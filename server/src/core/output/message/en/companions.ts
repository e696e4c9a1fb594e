import type { CompanionKey, UnreadFault, Withheld } from '../../../documents/companion/companion';
import type { CompanionWords } from '../zh-CN/companions';
import { fileProblem } from './file-problem';

const kind: CompanionWords['kind'] = {
  prior: 'Last year’s report',
  with: 'Companion report',
  data: 'Figures file',
};

const link: CompanionWords['link'] = {
  prior: 'Link Last Year’s Report…',
  with: 'Link Companion Reports…',
  data: 'Link Figures File…',
};

const fault: Readonly<Record<Exclude<UnreadFault, 'otherKind'>, string>> = {
  ...fileProblem,
  noReport: 'it does not look like a report, and nothing was held against it',
  self: 'it is the report itself',
  noFormats: 'the part of Heshu that reads spreadsheets is not installed',
  unknownEncoding: 'it is no text in an encoding that is known (UTF-8, GB18030, UTF-16 with its mark)',
  oldWorkbook: 'it is an old .xls or has a password; save it as .xlsx without one',
  damaged: 'it is damaged, or not what its name says',
  tooManySheets: 'it has more than 100 sheets, which no figures file has',
  tooManyCells: 'it has more cells, or more text in them, than a figures file',
  stopped: 'it took more time or memory than a figures file, so the reading was stopped',
};

const withheld: Readonly<Record<Withheld, (key: CompanionKey) => string>> = {
  untrusted: () =>
    'the folder is not trusted, so no file is read that a report, a setting or a configuration names',
  outside: (key) => `it is not in the open folder; choose it once with “${link[key]}” to have it read`,
  unset: (key) =>
    `it is not in the open folder; name it in the editor’s own setting heshu.${key} as well to have it read`,
  share: (key) => `it is on another computer; name it with --${key} to have it read`,
  several: () =>
    'the folder holds another report of that place and year; name the right one in the front matter',
};

function why(key: CompanionKey, each: UnreadFault): string {
  if (each !== 'otherKind') return fault[each];
  return key === 'data'
    ? 'figures files are .csv, .tsv, .txt, .xlsx, .yaml or .md'
    : 'reports are .md, .txt or .docx';
}

const cautions = {
  revised: ' Earlier values of this indicator are often revised; make sure which series is meant.',
  estimated: ' One of them is an estimate; make sure whether it was verified since.',
} as const;

const paper: CompanionWords['paper'] = {
  government: 'the government work report',
  party: 'the party committee’s report',
  plan: 'the plan report',
  budget: 'the budget report',
  bulletin: 'the statistical bulletin',
  tables: 'the tables',
};

function paperName(from: Parameters<CompanionWords['paperPlace']>[0]): string {
  return from === null ? 'a report of the same meeting' : paper[from];
}

/** What is said of the other documents of a meeting, in English. */
export const companions: CompanionWords = {
  kind,
  why,
  link,
  place: {
    prior: 'last year’s report says it here',
    data: 'the figures file says it here',
  },
  priorTarget: (name, year, here, there) =>
    `The ${String(year)} target for “${name}” is written as “${here}” here; last year’s report set “${there}”.`,
  priorCompletion: (written, target, computed) =>
    `“${written}” is written; by the target of last year’s report (${target}) it would be ${computed}.`,
  priorValue: ({ name, year, here, there, caution }) =>
    `“${name}” of ${String(year)} is “${here}” here and “${there}” in last year’s report.${caution === null ? '' : cautions[caution]}`,
  claimUnmet: (claim, missed) =>
    `“${claim}” is written, yet ${String(missed.length)} of last year’s targets ${missed.length === 1 ? 'was' : 'were'} not met: ${missed.join('; ')}. Please check.`,
  missedTarget: (name, target, result) => `${name}: target ${target}, result ${result}`,
  resultMissing: (name, target, year) =>
    `Last year’s report set a target for “${name}” in ${String(year)} (${target}); this report does not say what became of it.`,
  staleFigure: (name, value, year) =>
    `“${name}” is “${value}”, the very value last year’s report gave for ${String(year)}; make sure that it is up to date.`,
  staleSentence: (count) =>
    `All ${String(count)} figures of this sentence are those of last year’s report; make sure that they are up to date.`,
  conflict: (name, here, { paper: from, there, isEstimate }) =>
    `“${name}” is “${here}” here and “${there}” in ${paperName(from)}.${isEstimate ? ' One of them is an estimate; make sure which one counts.' : ''}`,
  paper,
  paperPlace: (from) => `it says so here in ${paperName(from)}`,
  unread: (key, name, each) =>
    `${kind[key]} “${name}” could not be read: ${why(key, each)}. The rest of this report is checked all the same.`,
  leftUnread: (key, name, each) =>
    `${kind[key]} “${name}” was not read: ${withheld[each](key)}. The rest of this report is checked all the same.`,
  manageTrust: 'Manage Workspace Trust…',
};
