import type { Coverage } from '../core/account/figure-reading';
import type { Artifact } from '../core/output/export/artifact';
import type { LaidBlock } from '../core/output/export/laid-report';
import type { Severity } from '../core/check/finding';
import type { Outline } from '../core/author/reading-aid/outline';
import type { CellState, ColumnId, TableColumn } from '../core/account/table/table';
import type { FileProblem } from '../core/documents/file-problem';
import type { FileStat } from '../files';

export type { Outline };

/**
 * Heshu's own messages beside standard LSP, shared by server and client. All are optional: a client asks for those
 * that go its way with {@link InitializationOptions}, and a client that knows none of them gets plain LSP.
 */
export const methods = {
  /** Request to the server: the indicator table, findings and coverage of one report. */
  table: 'heshu/table',
  /** Request to the server: from now on, treat this document as a report. */
  checkFile: 'heshu/checkFile',
  /** Request to the server: the standard sections a report of this level is written from. */
  sections: 'heshu/sections',
  /** Request to the server: the text of a new report. */
  newReport: 'heshu/newReport',
  /** Request to the server: where the figures stand that were held against others. */
  checkedFigures: 'heshu/checkedFigures',
  /** Request to the server: the figures of the figures file that an open report never mentions. */
  unmentioned: 'heshu/unmentioned',
  /** Request to the server: how the sentence at a place of an open report is read. */
  explain: 'heshu/explain',
  /** Request to the server: what is made of an open report to be handed on. */
  export: 'heshu/export',
  /** Request to the server: the change that puts the indicator table into the report, or renews it. */
  insertTable: 'heshu/insertTable',
  /** Request to the server: the change that makes a report name other files in its front matter. */
  linkFile: 'heshu/linkFile',
  /** Request to the server: where files that the user chose really lie, their links followed. */
  realPlaces: 'heshu/realPlaces',
  /** Notification to the server: which files may be read from now on. */
  trust: 'heshu/trust',
  /** Request to the server: the text of a Word document that a finding leads into. */
  wordText: 'heshu/wordText',
  /** Request to the server: a Word document that is in no text editor, as a report with its findings. */
  wordReport: 'heshu/wordReport',
  /** Request to the server: a copy of a Word document with every finding as a comment at its figure. */
  commentWord: 'heshu/commentWord',
  /** Request to the server: a Word document or a plain text as report Markdown. */
  import: 'heshu/import',
  /** Request to the server: what an open report states otherwise than an earlier version. */
  compare: 'heshu/compare',
  /** Request to the server: what the papers of the meeting in a report's folder state differently. */
  meeting: 'heshu/meeting',
  /** Notification to the server: where the caret is. */
  caret: 'heshu/caret',
  /** Notification to the client: a report was judged anew. */
  coverage: 'heshu/coverage',
  /** Requests to the client: the file port. */
  readFile: 'heshu/files/read',
  statFile: 'heshu/files/stat',
  listFiles: 'heshu/files/list',
  /** Notifications to the client: tell of a folder's files, and no longer. */
  watchFiles: 'heshu/files/watch',
  unwatchFiles: 'heshu/files/unwatch',
  /** Notification to the server: a file below a watched folder changed. */
  fileChanged: 'heshu/files/changed',
} as const;

/** `initializationOptions` of `initialize`; every one may be left out. */
export interface InitializationOptions {
  /** complement: leave out `#` headings, which the editor's own Markdown support lists. */
  readonly outline?: Outline;
  /** Whether the client wants {@link CoverageParams}. */
  readonly coverage?: boolean;
  /** Whether the client has Heshu's own commands (heshu.openTable), to be called from lenses and hovers. */
  readonly commands?: boolean;
  /** Whether files are read through the client. */
  readonly files?: boolean;
  /** Where a server in a worker finds the office formats: the address of `dist/office.js`. */
  readonly office?: string;
  /** What comes before the id of a check and `.md` where the client shows its page: `heshu-check:/`. */
  readonly checkPages?: string;
  /** What comes before the name of a Word document, `.md?` and its URI where the client shows its text: `heshu-word:/`. */
  readonly wordTexts?: string;
  /** Which files may be read; left out, the folders are trusted and no other file was chosen. */
  readonly trust?: TrustParams;
  /** Settings for a client that cannot be asked for `workspace/configuration`. */
  readonly settings?: unknown;
}

/** What a user has allowed, of the files that reports, settings and configurations name. */
export interface TrustParams {
  /** Whether the open folders are trusted: in one that is not, no such file is read. */
  readonly trusted: boolean;
  /** URIs of files outside of them that the user chose, where they really lie. */
  readonly chosen: readonly string[];
}

export interface RealPlacesParams {
  readonly uris: readonly string[];
}

/** The answer to `heshu/unmentioned`; null for a document that is no report. */
export interface UnmentionedResult {
  /** The URI of the figures file; null for a report without one. */
  readonly data: string | null;
  readonly phrases: readonly WirePhrase[];
}

/** What the file says of one indicator at one time: “农业投资1.35亿元，增长11.6%”. */
export interface WirePhrase {
  readonly text: string;
  readonly period: string;
  /** The cell and where it comes from: “E13 · 经发办”. */
  readonly origin: string;
  /** Of the cell in the figures file. */
  readonly range: WireRange;
}

/** Zero-based line and UTF-16 character, as in LSP. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

export interface DocumentParams {
  readonly uri: string;
}

export interface ExplainParams extends DocumentParams {
  readonly position: WirePosition;
}

/** The answer to `heshu/explain`; null for a document that is no report, and where there is no sentence. */
export interface ExplainResult {
  /** Where the sentence stands. */
  readonly range: WireRange;
  /** Its words, coordinations, counts and figures, a text to be shown as it is. */
  readonly text: string;
}

export interface CaretParams {
  readonly uri: string;
  readonly position: WirePosition;
  /** For editors that know; the others leave it out and the server judges by what is typed. */
  readonly composing?: boolean;
}

/** One section to insert: what it is called, what it is made of, and the snippet. */
export interface WireSection {
  /** Where in a report it stands: “回顾”. */
  readonly group: string;
  readonly title: string;
  /** What is typed to get it: “核数合计句”. */
  readonly prefix: string;
  readonly structure: readonly string[];
  readonly snippet: string;
}

export interface SectionsResult {
  readonly sections: readonly WireSection[];
}

export interface NewReportParams {
  readonly level: 'town' | 'county' | 'city' | 'province';
  /** One year where it is not said. */
  readonly kind?: 'annual' | 'five-year' | 'term';
  readonly place: string;
  readonly year: number;
  /** File names relative to where the report will be. */
  readonly prior?: string;
  readonly data?: string;
  /** Where the figures file is, to be read from. */
  readonly dataUri?: string;
}

export interface NewReportResult {
  readonly text: string;
  /** Why the figures file gave nothing, in the user's language; null where it was read or there is none. */
  readonly problem: string | null;
}

export interface ExportParams extends DocumentParams {
  readonly artifact: Artifact;
  /** Where the client will write it: never over the report or what the report is read with. */
  readonly target?: string;
}

/** The bytes of a file as base64, or why there are none, in the user's language. */
export type FileResult = { readonly base64: string } | { readonly problem: string };

export interface InsertTableParams extends DocumentParams {
  /** Where it goes in a report that keeps no table yet. */
  readonly position: WirePosition;
}

export interface TextChangeResult {
  readonly version: number;
  readonly range: WireRange;
  readonly newText: string;
}

export interface LinkFileParams extends DocumentParams {
  /** What the files are to the report: last year's report, reports of the same meeting, the figures file. */
  readonly key: 'prior' | 'with' | 'data';
  /** Relative to the report, with slashes. */
  readonly names: readonly string[];
}

/** The change, or why there is none: `same` for files that are named already, `unreadable` for faulty front matter. */
export type LinkFileResult = TextChangeResult | { readonly problem: 'same' | 'unreadable' };

export interface ImportParams {
  /** The name of the file, whose ending says what it is. */
  readonly name: string;
  readonly base64: string;
}

export type TextResult =
  | {
      readonly text: string;
      /** What of a Word document was left out, in the user's language. */
      readonly note?: string;
    }
  | { readonly problem: string };

/** A Word document as a report, laid out as it would be printed, and what was found in it; or why it cannot be shown. */
export type WordReportResult =
  | {
      readonly title: string | null;
      /** Its runs name the findings at them by their index in `remarks`. */
      readonly blocks: readonly LaidBlock[];
      readonly notes: readonly string[];
      readonly remarks: readonly WireRemark[];
      readonly coverage: Coverage;
      /** What of the document was not read, in the user's language. */
      readonly note: string | null;
    }
  | { readonly problem: string };

/** A finding: the check's name, its message and its arithmetic, a paragraph each. */
interface WireRemark {
  readonly name: string;
  readonly severity: Severity;
  readonly paragraphs: readonly string[];
}

export interface CommentWordParams extends DocumentParams {
  /** Where the client will write it: never over the document itself. */
  readonly target?: string;
}

export interface CompareParams extends DocumentParams {
  /** The earlier version: its name and bytes. */
  readonly name: string;
  readonly base64: string;
  /** A file instead of text. */
  readonly to?: 'xlsx' | 'docx';
}

export interface MeetingParams extends DocumentParams {
  /** A file instead of text. */
  readonly to?: 'xlsx' | 'docx';
}

/** The page of what the papers of a meeting state differently, with the places in it that lead into them. */
export interface MeetingResult {
  readonly text: string;
  readonly links: readonly MeetingLink[];
  /** How many papers were held against each other, and how many figures stand differently in two of them. */
  readonly papers: number;
  readonly differences: number;
}

/** Words of the page and where they lead. */
export interface MeetingLink {
  /** In the text of the page. */
  readonly range: WireRange;
  readonly uri: string;
  readonly position: WirePosition;
}

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** What became of the figures of a report, for the status bar. `report` is false once it is one no longer. */
export interface CoverageParams {
  readonly uri: string;
  readonly version: number;
  readonly report: boolean;
  readonly coverage: Coverage;
  readonly findings: FindingCounts;
}

/** The answer to `heshu/table`; null for a document that is no report. */
export interface TableResult {
  readonly uri: string;
  readonly version: number;
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly WireRow[];
  /** The years of the report, null where it does not say. */
  readonly reviewed: number | null;
  readonly plan: number | null;
  readonly coverage: Coverage;
  /** Every figure with what became of it, in the order of the text. */
  readonly figures: readonly WireFigure[];
  readonly findings: readonly WireFinding[];
}

export interface WireRow {
  readonly indicator: string;
  readonly scope: string;
  readonly parent: string | null;
  /** The lexicon's topic, in Chinese: “财政金融”; null for the others. */
  readonly topic: string | null;
  readonly headline: boolean;
  /** Attained share of the task in %, as a plain decimal: “77.7”; null where nothing says. */
  readonly attainment: string | null;
  readonly targetMissing: boolean;
  readonly cells: Readonly<Record<ColumnId, WireCell>>;
}

export interface WireCell {
  readonly text: string;
  readonly state: CellState;
  /** In base units (元, 人, 亩; a rate as a fraction), as a plain decimal; null for words and signs. */
  readonly value: string | null;
  readonly range: WireRange | null;
  readonly derivation: readonly string[];
  /** For a contradicted cell: the figures it cannot agree with. */
  readonly against: readonly WirePlace[];
  readonly why: string | null;
  /** Where it is stated in last year's report; null for what the report says itself. */
  readonly elsewhere: WirePlace | null;
  /** Whether it is last year's target, or follows from it. */
  readonly fromPrior: boolean;
}

/** A place in the report, or in another document, and what to call it: the figure printed there. */
export interface WirePlace {
  readonly text: string;
  readonly range: WireRange;
  /** Only for another document. */
  readonly uri?: string;
}

/** One figure: “2.5亿元”, what it measures (“固定资产投资”; empty when unread), and what became of it. */
export interface WireFigure extends WirePlace {
  readonly indicator: string;
  readonly state: 'checked' | 'unrelated' | 'unread';
}

export interface WireFinding {
  readonly check: string;
  /** The check's name in the user's language: “合计不符”. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: WireRange;
  /** The figures it speaks of, as printed there. */
  readonly related: readonly WirePlace[];
  readonly derivation: readonly string[];
}

export interface ListFilesParams {
  readonly folder: string;
  readonly extensions: readonly string[];
}

/** A file of more bytes is not read. */
export interface ReadFileParams extends DocumentParams {
  readonly mostBytes: number;
}

/** Bytes travel as base64: JSON has no bytes. */
export type ReadFileResult = { readonly base64: string } | { readonly problem: FileProblem };

export type StatFileResult = FileStat | null;

export interface WatchFilesParams {
  readonly id: number;
  /** A folder with all below it, or one file. */
  readonly place: string;
  readonly kind: 'folder' | 'file';
}

export interface UnwatchFilesParams {
  readonly id: number;
}

export interface FileChangedParams {
  readonly id: number;
  readonly uri: string;
}
