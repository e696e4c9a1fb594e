import type { Located } from '../schema/located';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import type { PaperKind } from './paper-kind';
import type { TableSide } from './table-slots';

/** Which part of a report a block stands in: 回顾, 安排, 问题, or none of them (title, salutation, glossary). */
export type Part = 'review' | 'plan' | 'problems' | 'other';

/** The level of government that reports: 乡镇, 县（区、市）, 设区的市, 省, 国家. */
export type Level = 'town' | 'county' | 'city' | 'province' | 'nation';

/**
 * A report taken apart: “一、2020年工作回顾” is a heading, the lines under it are paragraphs of the part `review`.
 *
 * Parsing never fails: any text at all is a document, if only of paragraphs.
 */
export interface ReportDocument {
  readonly source: string;
  readonly frontMatter: FrontMatter;
  /** “孙桥镇政府工作报告”, from front matter or the first heading; null where there is none. */
  readonly title: string | null;
  /** Which paper of a meeting its title says it is; null where it is none, or does not say. */
  readonly paper: PaperKind | null;
  readonly years: ReportYears;
  readonly level: Level | null;
  /** What the report calls its own territory, 全镇 or 全乡, by the words it uses most; null where the level is unknown. */
  readonly scope: string | null;
  /** In the order of the source, without overlaps. */
  readonly blocks: readonly Block[];
  /** The comments that ask for silence, in the order of the source. */
  readonly suppressions: readonly Suppression[];
}

/** The years a report speaks of; each null where the report does not say. */
export interface ReportYears {
  /** The year whose plan the report sets: 2021 for a report that ends with “二、2021年工作安排”. */
  readonly plan: number | null;
  /** The year it looks back on: `plan − 1`. */
  readonly reviewed: number | null;
  /** What 今年 means: the year of delivery (domain rule 19); null where undecided. */
  readonly current: number | null;
}

/** What the front matter says, read into the report's own terms; absent keys are left out. */
export interface FrontMatter {
  /** The whole block with its `---` lines; null where there is none. */
  readonly span: Span | null;
  readonly title?: string;
  readonly organ?: string;
  /** As written, e.g. 2021-01-08. */
  readonly date?: string;
  readonly year?: number;
  readonly level?: Level;
  readonly place?: string;
  /** File names as written, relative to the report. */
  readonly prior?: string;
  readonly data?: string;
  readonly with?: readonly string[];
  /** Words in which no number is a figure, as the writer lists them: “110指挥体系”. */
  readonly exempt?: readonly string[];
  /** The report's own indicators and units as written; what they mean is for the vocabulary to say. */
  readonly indicators?: Located;
  readonly units?: Located;
  /** What the columns of the figures file hold, by their headings: 数据列. */
  readonly columns?: Located;
  /** The indicators the report must name: 必备指标. */
  readonly required?: readonly string[];
  /** The files named by `prior`, `with` and `data`, each with its place in the source; left out where there are none. */
  readonly files?: readonly NamedFile[];
  /** What could not be read, each with its place in the source. */
  readonly problems: readonly FrontMatterProblem[];
}

/** One file the front matter names: “上年报告: 2025.md”. */
export interface NamedFile {
  readonly key: 'prior' | 'with' | 'data';
  /** As written, relative to the report. */
  readonly name: string;
  readonly span: Span;
}

/** One thing in the front matter that could not be read: “level: 村” is no level. */
export interface FrontMatterProblem {
  readonly span: Span;
  /** `syntax`: not YAML at all; `value`: a known key with a value it cannot have; `repeated`: one written twice. */
  readonly kind: 'syntax' | 'value' | 'repeated';
  /** The key concerned, for `value` and `repeated`. */
  readonly key?: string;
  /** The reason in the YAML library's words, or the values that would be accepted. */
  readonly detail: string;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | FurnitureBlock;

interface BlockBase {
  /** The whole block in the source. */
  readonly span: Span;
  readonly part: Part;
  /** The titles above the block, outermost first, without their numbers: ['工作回顾', '着力加快经济发展']. */
  readonly path: readonly string[];
}

/** “一、2020年工作回顾”, “（二）全面实施乡村振兴” or “## 二、工作安排”, alone on its line. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** Depth in the outline, 1 for the title or the topmost headings. */
  readonly depth: number;
  /** Whether it is written with `#`. */
  readonly markdown: boolean;
  readonly prose: Prose;
  /** The number it begins with; null for a heading without one. */
  readonly numbering: Numbering | null;
}

/** The four numberings of official documents, GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）. */
export type NumberingStyle = '一、' | '（一）' | '1.' | '（1）';

/** The number at the beginning of a heading or paragraph: “（三）” is `{ style: '（一）', ordinal: 3 }`. */
export interface Numbering {
  readonly style: NumberingStyle;
  readonly ordinal: number;
  /** In the prose of the block. */
  readonly span: Span;
}

/** Running text: a paragraph, a list item, a footnote's text. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  /** `note`: a footnote or an entry of the glossary; `caption`: the line above or below a table. */
  readonly role: 'body' | 'item' | 'note' | 'caption';
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  /** The number it begins with, whether or not that number heads anything: “（五）改革开放……”; null without one. */
  readonly numbering: Numbering | null;
  /** A heading that runs into its paragraph: “（四）在民生上拿出更实举措。落实……” */
  readonly runIn: RunInHeading | null;
}

/** The first sentence of a paragraph that is really its heading. */
export interface RunInHeading {
  readonly numbering: Numbering;
  /** Number and title, without the full stop, in the prose. */
  readonly span: Span;
}

/** Up to a 。！？； or the end of the block; spans in the block's prose, the closing mark included. */
export interface Sentence {
  readonly span: Span;
  /** Between ，、；：and brackets are not split here; a clause ends at ，；：or the sentence's end. */
  readonly clauses: readonly Span[];
}

/** A GFM table. Every cell has its own prose, whose pieces count from the start of the block. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** The paragraph just above that names the table, for its unit and title: “（单位：万元）”. */
  readonly caption: string | null;
  /** The rows of heads as they stand there: one, or several that go on with each other. */
  readonly header: readonly (readonly TableCell[])[];
  /** The words over each column, those of all rows of heads: “2025年目标”. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Which column names the rows; two where two tables stand side by side. */
  readonly sides: readonly TableSide[];
}

export interface TableCell {
  readonly prose: Prose;
}

/** What is not the report: comments, code, and the web page's own lines around a copied report (打赏, 相关内容). */
export interface FurnitureBlock extends BlockBase {
  readonly kind: 'furniture';
  /** The lines of a code block, of a table too long or the words of a callout, which are printed though they are not read; null for all else. */
  readonly shown: Prose | null;
  /** Of rows of a table beyond the most that are read, the characters of the first. */
  readonly overlong?: number;
}

/**
 * A comment that asks for silence, with its reason:
 * `<!-- heshu-disable-next-line growth-mismatch figure="35%" -- 上年数已修订 -->`.
 *
 * Spans are in the source. Which ids are checks is for the catalogue to say.
 */
export interface Suppression {
  /** From `<!--` to `-->`. */
  readonly span: Span;
  /** next: the next block; line: the line it stands in; file: everything. */
  readonly reach: 'next' | 'line' | 'file';
  /** What it covers; empty where there is nothing after it. */
  readonly target: Span;
  /** What to take out to be rid of it: its whole line where it has one to itself, else the space before it too. */
  readonly removal: Span;
  readonly checks: readonly SuppressedCheck[];
  /** The one value it is about, as written: “35%”; null for all that the checks find in the target. */
  readonly figure: string | null;
  /** Why; null where none is given: then it does not count. */
  readonly reason: string | null;
  /** Whether it is written as it must be: checks by name, `figure="…"`, two hyphens, the reason. */
  readonly readable: boolean;
}

/** One check id of a suppression and its place. */
export interface SuppressedCheck {
  readonly id: string;
  readonly span: Span;
}
