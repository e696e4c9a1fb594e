import type { FileProblem } from '../file-problem';
import type { SheetFault, Sheet } from '../figures-file/sheet';
import type { NamedFile } from '../../report/document';
import type { PaperKind } from '../../report/paper-kind';
import { readFrontMatter } from '../../report/frontmatter';

/**
 * The other documents of one meeting, as the caller read them: last year's report, the plan and budget reports, the figures
 * file. Each part may be absent; texts are already decoded, so that the core opens no file.
 */
export interface Companions {
  /** Last year's report: 上年报告. */
  readonly prior: CompanionText | null;
  /** The reports laid before the same meeting: 计划报告, 预算报告, 统计公报. */
  readonly with: readonly CompanionText[];
  /** The statistics office's figures: 台账. */
  readonly data: FiguresFile | null;
  /** What was named and could not be read; the report is checked all the same. */
  readonly problems: readonly CompanionProblem[];
}

/** One other document: `{ path: '上年报告.md', source: '# 清水湾镇政府工作报告…' }`. */
export interface CompanionText {
  /** What the caller knows it by; places in it carry this path. */
  readonly path: string;
  readonly source: string;
  /** Which paper of the meeting it was recognised as; left out where its own title is to say. */
  readonly paper?: PaperKind;
}

/** Which of the other documents a file is: `上年报告`, `同会报告` and `台账` in the front matter. */
export type CompanionKey = 'prior' | 'with' | 'data';

/**
 * otherKind: no kind of file that can be read; noReport: a text that is no report; self: the report itself; noFormats: the part of Heshu that
 * reads workbooks is not installed; the others are of files in general and of figures files.
 */
export type UnreadFault = FileProblem | 'otherKind' | 'noReport' | 'self' | 'noFormats' | SheetFault;

/**
 * Why a file is left unread though it may well be there: untrusted: the folder the report lies in is not trusted; outside: it
 * lies in no open folder, and a command chooses it; unset: the same where only a setting can; share: it lies on another
 * computer; several: it was not named, and another in the folder may be it as well.
 */
export type Withheld = 'untrusted' | 'outside' | 'unset' | 'share' | 'several';

/** Why nothing came of a file that was named. */
export type CompanionFault = UnreadFault | Withheld;

/** Whether a file was not even looked for, since reading it takes a person's word: “prior: //服务器/2025.docx”. */
export function isWithheld(fault: CompanionFault): fault is Withheld {
  return withheld.has(fault);
}

const withheld: ReadonlySet<string> = new Set<Withheld>([
  'untrusted',
  'outside',
  'unset',
  'share',
  'several',
]);

/** A file that was named and could not be read: `{ key: 'prior', name: '2025.md', fault: 'missing' }`. */
export interface CompanionProblem {
  readonly key: CompanionKey;
  /** As written where it was named. */
  readonly name: string;
  readonly fault: CompanionFault;
}

/** A report that stands alone. */
export const noCompanions: Companions = { prior: null, with: [], data: null, problems: [] };

/** The statistics office's figures (台账), as sheets of cells; what each cell says is read with the report. */
export interface FiguresFile {
  /** What the caller knows it by; places in it carry this path. */
  readonly path: string;
  /** The text places in it are counted in; for a workbook a blank one, a line a row and a character a column. */
  readonly source: string;
  readonly sheets: readonly Sheet[];
}

/**
 * The other documents a report names in its front matter: “上年报告: 2025.md” gives `{ key: 'prior', name: '2025.md' }` with
 * its place. Quick enough to ask at every keystroke; the report itself is not parsed.
 */
export function namedFilesIn(source: string): readonly NamedFile[] {
  return readFrontMatter(source).frontMatter.files ?? [];
}
