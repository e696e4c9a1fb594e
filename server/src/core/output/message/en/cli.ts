import type { CliWords } from '../zh-CN/cli';
import { companions } from './companions';
import { file, fileList } from './file';
import { fileProblem } from './file-problem';
import { slots } from './slots';
import { vocabulary } from './vocabulary';

const severity = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

/** “1 comment”, “3 comments”. */
function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`}`;
}

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
    suppressed: 'left out',
    suppressedReason: (reason) => `reason: ${reason}`,
    suppressedCount: (count) => `${count} left out as comments in the report ask`,
    knownMark: '(known)',
    known: (count) => `${count} known from the baseline, not counted for the exit status`,
    stale: (check, text) => `found no longer, though the baseline has it: [${check}] “${text}”`,
    noBaseline: 'not a baseline of Heshu',
    baselineWritten: (file, count) => `baseline written to ${file}: ${count}`,
    unreadCell: 'not read',
    file,
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
    otherSentences: (places) => `The other sentences of this line: ${places}`,
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
  companions,
  targets: {
    sheet: 'Targets met',
    title: (year) => `Targets${year === null ? '' : ` of ${String(year)}`} and what became of them`,
    column: {
      indicator: 'Indicator',
      target: 'Target of last year’s report',
      result: 'Result in this report',
      outcome: 'Outcome',
      completion: 'Completion',
      place: 'Place',
    },
    outcome: {
      met: 'met',
      missed: 'missed',
      unsaid: 'not told',
      unmeasured: 'no figure',
      open: 'to be judged',
    },
    rate: (measure, value) => (measure === 'growth' && !value.startsWith('−') ? `+${value}` : value),
    line: (line) => `line ${String(line)}`,
    count: (total, counts) =>
      `${String(total)} in all: ${counts.map(([outcome, count]) => `${outcome} ${String(count)}`).join(' · ')}`,
    none: 'No target of that year could be read in last year’s report.',
  },
  meeting: {
    versions: (kind, paths, used) =>
      `there are ${String(paths.length)} versions of ${companions.paper[kind]} of one meeting: ${paths.join(', ')}; none is held against another, ${
        used === null
          ? 'and none against the other papers: keep only one'
          : `and against the other papers only ${used} in the uppermost folder`
      }`,
  },
  fileList,
  failure: {
    unknownOption: (option) => `unknown option ${option}; see --help`,
    unknownCommand: (name) =>
      `unknown command ${name}; there are check, figures, table, export, import, new, compare and lsp`,
    noCommand: 'a command is needed: check, figures, table, export, import, new, compare or lsp; see --help',
    noFile: 'no file named',
    tooMany: 'too many arguments',
    optionNeeded: (option) => `${option} must be given`,
    noValue: (option) => `${option} needs a value`,
    badValue: (option, value, accepted) => `${option} cannot be “${value}”; accepted: ${accepted}`,
    noPlanBegins: (year) =>
      `--kind five-year: no five-year plan begins in ${year} (2026 and 2031 are such years); change --year, or use --kind annual or term`,
    place: 'a line, or line:column, both counted from 1, such as 12 or 12:5',
    explainAlone: (option) => `--explain cannot go with ${option}`,
    explainOne: '--explain looks at one report at a time',
    noLine: (line, last) => `--explain: there is no line ${line}; the last is ${last}`,
    noColumn: (line, column, last) =>
      `--explain: there is no column ${column} in line ${line}; the last is ${last}`,
    noSentence: (line) =>
      `--explain: no sentence in line ${line} (empty, front matter, a comment or not of the report)`,
    stdioOnly: 'the server speaks over standard input and output only: lsp --stdio',

    file: fileProblem,
    system: (code) => `${fileProblem.failed} (${code})`,
    pipe: 'to read from a pipe, name -',
    otherKind: 'neither Markdown, plain text nor a Word document; only .md, .txt and .docx are read',
    binary: 'not a text file',
    noReports: 'no work report in this folder (.md, .txt, .docx)',
    notFolder: 'it is no folder',
    frontMatter: (detail) => `the --- block at its top cannot be read: ${detail}`,

    configSyntax: 'not valid JSON',
    configDuplicate: 'the same setting is written twice',
    configUnknownCheck: (check) => `there is no check “${check}”`,
    configUnknownKey: (key, known) => `unknown setting “${key}”; there are: ${known}`,
    configValue: (key, accepted) => `“${key}” has a value it cannot have; accepted: ${accepted}`,
    configObject: 'should be one { } object',
    configLinked: 'it is a link, and what stands here in the file it leads to is no setting that can be used',
    vocabulary,
    configAccepted: {
      year: 'a year of four digits, such as 2021',
      level: 'town, county, city, province or nation',
      approximation: (most) => `a number from 0 to ${most}, such as 0.05`,
      checks: '{"name of a check": true or false}',
      prior: 'the name of a file, such as "2025.md"',
      with: 'a list of file names, such as ["plan-report.md"]',
      data: 'the name of a file, such as "figures.csv"',
      required: 'a list of indicator names, such as ["固定资产投资"]',
      object: 'one { } object',
      margin: 'millimetres from 5 to 80, such as 37',
      lines: 'as many lines as a page has room for (18 to 60 points each), such as 22',
      characters: 'as many characters as a line has room for (15 to 32 points each), such as 28',
      font: 'the name of a font, or several, best first, such as "仿宋_GB2312"',
    },
    outputExists: 'exists already; --force replaces it',
    outputIsInput:
      'this file is being read (the report, last year’s report, the figures file …) and is never replaced',
    noFolder: 'no such folder',
    standardOutput: (reason) => `standard output: ${reason}`,
    internal: (detail) => `internal error: ${detail}`,
    unchecked: (parts) => `internal error, not checked (all the rest is): ${parts}`,
    noServer: 'the language server server.js is missing; run npm run build first',
    writeMarkdown: '--write changes Markdown reports (.md) only',
    noFormats:
      'office.js, which reads and writes Word and Excel files, is missing; install again or run npm run build',
    docx: {
      oldWord: 'an old document (.doc, .wps); open it in Word or WPS and save it as .docx',
      locked: 'it has a password; save a copy without one',
      damaged: 'the file is cut short or damaged; copy it again',
      otherKind: 'it is named .docx but is no Word document',
      tooLarge: 'it holds more than any report; not read',
      stopped: 'it took more time or memory than any report, so the reading was stopped',
    },
    noPrior:
      'there is no last year’s report to take targets from; name it with --prior, or in the front matter (prior:)',
    outputNeeded: (format) => `${format} cannot be shown on the screen; write it to a file with -o`,
  },
  help: {
    about: 'Heshu checks the figures of a government work report.',
    check: 'check reports: figures that cannot all be true, with the arithmetic',
    figures: 'list every figure as it was read',
    table: 'print the indicator table',
    targets:
      'list the targets of last year’s report and what became of them instead (needs last year’s report)',
    export: 'write the check sheet or the report to a file',
    exportSheet: 'the check sheet: place, source, arithmetic and result of every figure, to tick and sign',
    exportReport: 'the report, laid out as an official document',
    by: 'a sheet for each value of this column: 责任单位',
    comments: 'review copy: every finding as a comment',
    compare: 'compare two versions: figures added, removed and changed, by quantity',
    older: 'the old version',
    newer: 'the new version',
    meeting:
      'instead, compare the papers of one meeting in a folder (the government’s, plan and budget reports, statistical bulletin …) and list every figure that stands differently; -o writes .md, .docx or .xlsx by its ending',
    new: 'write a new report with every standard part; numbers not known stand as ××',
    newLevel: 'whose report: town, county, city or province',
    newKind:
      'annual, five-year (a five-year plan ends and the next begins) or term (a new government is elected)',
    place: 'name of the place, such as 清水湾镇',
    import: 'turn a Word document or a plain text into a Markdown report',
    importFile: 'a Word document (.docx) or a plain text (.txt)',
    lsp: 'run as a language server for an editor',
    files: 'reports (.md, .txt, .docx), folders, or - for standard input',
    file: 'a report (.md, .txt, .docx), or - for standard input',
    format: 'output format',
    failOn: 'exit status 1 from findings of this severity on',
    baseline: 'findings this file knows are marked and do not count',
    writeBaseline: 'write all findings there are to a baseline',
    jobs: 'how many reports to check at once',
    verbose:
      'also list the relations that hold, those that are implied, and cells of the figures file not understood',
    unmentioned: 'list only the figures of the figures file that the report never mentions',
    explain: 'show how the sentence at a line (and column) is read: words, coordinations, counts, figures',
    year: 'the year whose plan the report sets, instead of its own',
    level: 'level of government: town, county, city, province, nation',
    prior: 'last year’s report, instead of the one the report names',
    with: 'another report of the same meeting (plan report, budget report), as often as needed',
    data: 'the figures file',
    lang: 'language of messages',
    output: 'write to a file instead of the screen',
    exportOutput: 'the file to write (required)',
    write:
      'write it into the report, between <!-- heshu-table --> and <!-- /heshu-table -->, else at its end',
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
  leftOut: {
    line: (parts) => `left out: ${parts.join(', ')}`,
    deleted: (count) => counted(count, 'tracked deletion'),
    struck: (count) => counted(count, 'struck-out passage'),
    hidden: (count) => counted(count, 'hidden passage'),
    equations: (count) => counted(count, 'equation'),
    comments: (count) => counted(count, 'comment'),
  },
  progress: (done, total, path) => `checking ${done}/${total} ${path}`,
  writing: (path) => `writing ${path}`,
};
