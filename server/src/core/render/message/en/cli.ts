import type { CliWords } from '../cli';
import { slots } from './slots';
import { vocabulary } from './vocabulary';

const severity = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

const plural = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
} as const;

/** The words of the command line in English: “nothing to report”. */
export const cli: CliWords = {
  check: {
    severity,
    related: 'see',
    holds: 'holds',
    implied: 'implied',
    clean: 'nothing to report',
    nothing: 'nothing to check',
    coverage: ({ figures, checked, unrelated, unread }) =>
      `${figures} ${figures === 1 ? 'figure' : 'figures'}: ` +
      `${checked} checked · ${unrelated} without relation · ${unread} unread`,
    count: (kind, count) => `${count} ${plural[kind][count === 1 ? 0 : 1]}`,
    files: (count) => `${count} ${count === 1 ? 'file' : 'files'} in all`,
  },
  figures: {
    columns: {
      place: 'place',
      text: 'text',
      value: 'value',
      unit: 'unit',
      indicator: 'indicator',
      scope: 'scope',
      period: 'period',
      role: 'role',
      measure: 'measure',
    },
    role: { actual: 'actual', target: 'target', prior: 'prior' },
    measure: {
      level: 'level',
      growth: 'growth',
      'average-growth': 'average growth',
      share: 'share',
      completion: 'completion',
      excess: 'excess',
      difference: 'difference',
      multiple: 'multiple',
      rank: 'rank',
    },
    inRole: (role, standing) => `${role} (${standing})`,
    slots,
    unreadTitle: (count) => `${count} unread:`,
    unfilledTitle: 'Empty slots:',
    unfilled: (name, count, why) => `${name} empty in ${count}: ${why}`,
    thresholdTitle: (count) =>
      `Thresholds, which only narrow the name behind them and are not checked (${count}):`,
  },
  table: {
    indicator: 'indicator',
    scope: 'scope',
    part: 'of which',
    empty: 'No figure with an indicator was read; the table is empty.',
    sheet: 'indicators',
    legend: {
      implied: '〔〕: follows from the report, not printed in it',
      contradicted: '!: two values disagree',
    },
  },
  failure: {
    unknownOption: (option) => `unknown option ${option}; see --help`,
    unknownCommand: (name) => `unknown command ${name}; there are check, figures, table and lsp`,
    noCommand: 'a command is needed: check, figures, table or lsp; see --help',
    noFile: 'no file named',
    tooMany: 'too many arguments',
    noValue: (option) => `${option} needs a value`,
    badValue: (option, value, accepted) => `${option} cannot be “${value}”; accepted: ${accepted}`,
    stdioOnly: 'the server speaks over standard input and output only: lsp --stdio',

    notFound: 'no such file or folder',
    noPermission: 'permission denied',
    isDirectory: 'is a folder, not a file',
    diskFull: 'no space left on the disk',
    system: (code) => `cannot be read or written (${code})`,
    otherKind: 'neither Markdown nor plain text; only .md and .txt are read',
    binary: 'not a text file',
    utf16: 'encoded in UTF-16; please save it as UTF-8',
    notUtf8: 'not UTF-8 (GBK perhaps); please save it as UTF-8',
    noReports: 'no Markdown work report in this folder',
    frontMatter: (detail) => `the --- block at its top cannot be read: ${detail}`,

    configUnreadable: 'this configuration cannot be read',
    configSyntax: 'not valid JSON',
    configDuplicate: 'the same setting is written twice',
    configUnknownCheck: (check) => `there is no check “${check}”`,
    configUnknownKey: (key, known) => `unknown setting “${key}”; there are: ${known}`,
    configValue: (key, accepted) => `“${key}” has a value it cannot have; accepted: ${accepted}`,
    configObject: 'should be one { } object',
    vocabulary,
    configAccepted: {
      year: 'a year of four digits, such as 2021',
      level: 'town, county, city, province or nation',
      approximation: 'a number from 0 to 1, such as 0.05',
      checks: '{"name of a check": true or false}',
    },
    outputExists: 'exists already; --force replaces it',
    outputIsInput: 'this would replace the report itself',
    noFolder: 'no such folder',
    standardOutput: (reason) => `standard output: ${reason}`,
    internal: (detail) => `internal error: ${detail}`,
    noServer: 'the language server server.js is missing; run npm run build first',
    noFormats:
      'office.js, which reads and writes Word and Excel files, is missing; install again or run npm run build',
    outputNeeded: (format) => `${format} cannot be shown on the screen; write it to a file with -o`,
  },
  help: {
    about: 'Heshu checks the figures of a government work report.',
    check: 'check reports: figures that cannot all be true, with the arithmetic',
    figures: 'list every figure as it was read',
    table: 'print the indicator table',
    lsp: 'run as a language server for an editor',
    files: 'reports (.md, .txt), folders, or - for standard input',
    file: 'a report (.md, .txt), or - for standard input',
    format: 'output format',
    failOn: 'exit status 1 from findings of this severity on',
    verbose: 'also list the relations that hold and those that are implied',
    year: 'the year whose plan the report sets, instead of its own',
    level: 'level of government: town, county, city, province, nation',
    lang: 'language of messages',
    output: 'write to a file instead of the screen',
    force: 'replace a file that exists',
    stdio: 'speak over standard input and output',
    help: 'show help',
    version: 'show the version',
    status:
      'Exit status: 0 nothing at or above --fail-on; 1 findings; 2 could not run (the reason is on standard error).',
    headings: {},
    standard: 'default',
    choices: 'choices',
  },
  progress: (done, total, path) => `checking ${done}/${total} ${path}`,
};
