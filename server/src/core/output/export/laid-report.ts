import type { Remark } from './remark';

/**
 * A report set for print, before it becomes DOCX or HTML: what each paragraph is, its words, and where its notes and
 * comments hang. Nothing of the source is in it but the words: no comments, suppressions, paths or front matter.
 */
export interface LaidReport {
  readonly title: string | null;
  readonly blocks: readonly LaidBlock[];
  /** Footnotes, a line a paragraph; a run names them by their index. */
  readonly notes: readonly string[];
  /** What a review copy says at its figures; empty for a clean copy. */
  readonly comments: readonly Remark[];
  readonly layout: Layout;
}

export type LaidBlock = LaidParagraph | LaidTable;

export interface LaidParagraph {
  readonly kind: 'paragraph';
  readonly style: LaidStyle;
  readonly runs: readonly LaidRun[];
}

/**
 * title 标题 · subtitle 题注（会议、日期） · salutation 称呼 · heading1–4 一、（一）1.（1） · body 正文 · caption 表题 · note 注释 ·
 * signature 署名 · date 成文日期.
 */
export type LaidStyle =
  | 'title'
  | 'subtitle'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'caption'
  | 'note'
  | 'signature'
  | 'date';

/** Words that are set alike and have the same comments on them; a footnote's mark may follow. */
export interface LaidRun {
  readonly text: string;
  /** The level a run-in heading is set in: “（四）在民生上拿出更实举措。”; null for the paragraph's own. */
  readonly heading: 1 | 2 | 3 | 4 | null;
  /** Whether the report has them bold. */
  readonly bold: boolean;
  /** The footnote that follows, by index. */
  readonly note: number | null;
  /** The comments on these words, by index. */
  readonly comments: readonly number[];
}

export interface LaidTable {
  readonly kind: 'table';
  readonly header: readonly LaidCell[];
  readonly rows: readonly (readonly LaidCell[])[];
}

export interface LaidCell {
  readonly runs: readonly LaidRun[];
  /** Numbers stand right. */
  readonly numeric: boolean;
}

/** Page and type; lengths in millimetres, sizes in points. GB/T 9704-2012 unless the configuration says otherwise. */
export interface Layout {
  readonly margins: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;
  /** Lines on a page and characters in a line of body text. */
  readonly lines: number;
  readonly characters: number;
  /** Each with what may stand in for it, best first: 仿宋_GB2312, 仿宋. */
  readonly fonts: Readonly<Record<LayoutFont, readonly string[]>>;
}

/** title 标题 · heading1 一级 · heading2 二级 · body 正文及三四级 · page 页码. */
export type LayoutFont = 'title' | 'heading1' | 'heading2' | 'body' | 'page';

/**
 * The layout of GB/T 9704-2012 党政机关公文格式: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28
 * characters, title 小标宋, first level 黑体, second 楷体, all others 仿宋.
 */
export const standardLayout: Layout = {
  margins: { top: 37, left: 28, bottom: 35, right: 26 },
  lines: 22,
  characters: 28,
  fonts: {
    title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', '宋体', 'Noto Serif CJK SC'],
    heading1: ['黑体', 'SimHei', 'Noto Sans CJK SC'],
    heading2: ['楷体_GB2312', '楷体', 'KaiTi', 'Noto Serif CJK SC'],
    body: ['仿宋_GB2312', '仿宋', 'FangSong', 'Noto Serif CJK SC'],
    page: ['宋体', 'SimSun', 'Noto Serif CJK SC'],
  },
};
