import type { Coverage } from '../../analyze';
import type { Severity } from '../../check/finding';
import type { Measure, Role } from '../../statement/statement';
import type { CompanionWords } from './companions';
import type { FileWords } from './file';
import type { FileListWords } from './file-list';
import type { SlotWords } from './slots';
import type { VocabularyWords } from './vocabulary';

/** All words of the command line in one language: `messages['zh-CN'].cli.check.clean` is “没有发现问题”. */
export interface CliWords {
  readonly check: CheckWords;
  readonly figures: FiguresWords;
  readonly table: TableWords;
  readonly failure: FailureWords;
  readonly companions: CompanionWords;
  readonly fileList: FileListWords;
  readonly help: HelpWords;
  /** “核对 12/98 报告.md”, on one line that is written over. */
  readonly progress: (done: number, total: number, path: string) => string;
  /** “正在写 核数单.xlsx”. */
  readonly writing: (path: string) => string;
}

/** What `heshu check` prints around the findings. */
export interface CheckWords {
  /** The same words as the editor's list of problems: 错误 警告 信息 提示. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly related: string;
  readonly holds: string;
  readonly implied: string;
  readonly clean: string;
  readonly nothing: string;
  /** “102 个数字：41 已核 · 58 无可核关系 · 3 未识别”. */
  readonly coverage: (coverage: Coverage) => string;
  /** “1 个错误 · 2 个警告”, leaving out what there is none of. */
  readonly count: (severity: Severity, count: number) => string;
  /** “共 3 个文件”. */
  readonly files: (count: number) => string;
  /** Before a finding that a comment in the report silences, its reason, and how many there are. */
  readonly suppressed: string;
  readonly suppressedReason: (reason: string) => string;
  readonly suppressedCount: (count: number) => string;
  /** Behind a finding that the baseline knows. */
  readonly knownMark: string;
  readonly known: (count: number) => string;
  /** An entry of the baseline that is found no longer. */
  readonly stale: (check: string, text: string) => string;
  readonly noBaseline: string;
  readonly baselineWritten: (file: string, count: number) => string;
  /** Before a cell of the figures file that was not understood, with `--verbose`. */
  readonly unreadCell: string;
  readonly file: FileWords;
}

/** What `heshu figures` prints. */
export interface FiguresWords {
  readonly columns: Readonly<Record<FigureColumn, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  /** A role and what the figure is in it: “目标（任务）”. */
  readonly inRole: (role: string, standing: string) => string;
  readonly slots: SlotWords;
  /** “未识别 3 个：”, above the list of them. */
  readonly unreadTitle: (count: number) => string;
  /** “空着的格：”, above one line for each reason. */
  readonly unfilledTitle: string;
  /** “时期空着 3 个：句中没有写时间”, before the places. */
  readonly unfilled: (name: string, count: number, why: string) => string;
  /** “门槛 2 个……：”, above the list of them. */
  readonly thresholdTitle: (count: number) => string;
}

/** The columns of the list of figures, in their order. */
export const figureColumns = [
  'place',
  'text',
  'value',
  'unit',
  'indicator',
  'scope',
  'period',
  'role',
  'measure',
] as const;

/** place 位置 · text 原文 · value 数值 · unit 单位 · indicator 指标 · scope 范围 · period 时期 · role 性质 · measure 量别. */
export type FigureColumn = (typeof figureColumns)[number];

/** What `heshu table` prints around the table. */
export interface TableWords {
  readonly indicator: string;
  readonly scope: string;
  /** “其中”, before an indicator that is part of the one above it. */
  readonly part: string;
  readonly empty: string;
  /** The name of the sheet it stands on in a workbook. */
  readonly sheet: string;
  /** How implied and contradicted cells are marked. */
  readonly legend: { readonly implied: string; readonly contradicted: string };
}

/** Why something could not be done: one clear line each, no blame. */
export interface FailureWords {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly noCommand: string;
  readonly noFile: string;
  readonly tooMany: string;
  readonly optionNeeded: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly badValue: (option: string, value: string, accepted: string) => string;
  readonly stdioOnly: string;

  readonly notFound: string;
  readonly noPermission: string;
  readonly isDirectory: string;
  readonly diskFull: string;
  /** Any other reason of the operating system, by its code: EIO. */
  readonly system: (code: string) => string;
  readonly otherKind: string;
  readonly binary: string;
  readonly utf16: string;
  readonly notUtf8: string;
  readonly noReports: string;
  readonly frontMatter: (detail: string) => string;

  readonly configUnreadable: string;
  readonly configSyntax: string;
  readonly configDuplicate: string;
  readonly configUnknownCheck: (check: string) => string;
  readonly configUnknownKey: (key: string, known: string) => string;
  readonly configValue: (key: string, accepted: string) => string;
  readonly configObject: string;
  readonly vocabulary: VocabularyWords;
  /** What each key of the configuration takes. */
  readonly configAccepted: Readonly<
    Record<'year' | 'level' | 'approximation' | 'checks' | 'prior' | 'with' | 'data' | 'required', string>
  >;
  /** What a setting of the layout takes. */
  readonly layoutAccepted: Readonly<Record<'object' | 'margin' | 'lines' | 'characters' | 'font', string>>;
  readonly outputExists: string;
  readonly outputIsInput: string;
  readonly outputSpecial: string;
  readonly noFolder: string;
  readonly linkLoop: string;
  readonly readOnlyDisk: string;
  readonly nameTooLong: string;
  readonly fileBusy: string;
  readonly standardOutput: (reason: string) => string;
  readonly internal: (detail: string) => string;
  /** What of a report was not checked, by its name in the program: “recogniseSums (TypeError)”. */
  readonly unchecked: (parts: string) => string;
  readonly noServer: string;
  readonly noFormats: string;
  readonly writeMarkdown: string;
  /** Why a DOCX cannot be read. */
  readonly docx: Readonly<Record<'oldWord' | 'locked' | 'damaged' | 'otherKind' | 'tooLarge', string>>;
  /** “--format xlsx 要用 -o 写到文件”. */
  readonly outputNeeded: (format: string) => string;
}

/** What `heshu --help` says. */
export interface HelpWords {
  readonly about: string;
  readonly check: string;
  readonly figures: string;
  readonly table: string;
  readonly export: string;
  readonly exportSheet: string;
  readonly exportReport: string;
  readonly by: string;
  readonly comments: string;
  readonly compare: string;
  readonly older: string;
  readonly newer: string;
  readonly new: string;
  readonly newLevel: string;
  readonly place: string;
  readonly import: string;
  readonly importFile: string;
  readonly lsp: string;
  readonly files: string;
  readonly file: string;
  readonly format: string;
  readonly failOn: string;
  readonly verbose: string;
  readonly baseline: string;
  readonly writeBaseline: string;
  readonly jobs: string;
  readonly unmentioned: string;
  readonly year: string;
  readonly level: string;
  readonly prior: string;
  readonly with: string;
  readonly data: string;
  readonly lang: string;
  readonly output: string;
  readonly exportOutput: string;
  readonly write: string;
  readonly force: string;
  readonly stdio: string;
  readonly help: string;
  readonly version: string;
  readonly status: string;
  /** The headings of a help page, by commander's own words for them. */
  readonly headings: Readonly<Record<string, string>>;
  /** “默认” in “（默认：text）”, “可选” in “（可选：text, json）”. */
  readonly standard: string;
  readonly choices: string;
}
