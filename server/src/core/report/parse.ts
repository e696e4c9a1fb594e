import { readChunk, type BlockReader } from './block';
import { captionOf, markCaptions } from './caption';
import type { Block, FrontMatter, Level, Part, ReportDocument } from './document';
import { wordsOf, type Draft, type DraftParagraph } from './draft';
import { readFrontMatter } from './frontmatter';
import { dropHead, tailStart } from './furniture';
import { markNotes } from './glossary';
import { readRunIn } from './heading';
import { levelOf } from './level';
import { markdownReader, referenceDecoder } from './markdown';
import { settleOrderedItems } from './ordered';
import { readNumbering } from './numbering';
import { depthsOf, pathsOf } from './outline';
import { partsOf } from './part';
import { readSentences } from './sentence';
import { split } from './split';
import { territoryOf } from './territory';
import { findTitle, titleIn } from './title';
import { readYears } from './years';

/** What the caller knows better than the report: settings, or `--year` and `--level` of the command line. */
export interface ParseOverrides {
  readonly year?: number;
  readonly level?: Level;
}

/**
 * Takes a report apart: “# 政府工作报告⏎一、2020年工作回顾⏎全镇实现财政收入4720万元。” is a title, a heading and a paragraph of the
 * part `review` with one sentence.
 *
 * Any text at all is a document; nothing here throws. The source is split into chunks, each chunk is read by itself,
 * and only then does the order of the blocks tell depth, part and years, so that an edit touches few chunks.
 */
export function parse(source: string, overrides: ParseOverrides = {}): ReportDocument {
  const { frontMatter, bodyStart } = readFrontMatter(source);
  const report = arrange(readDrafts(source, bodyStart));
  const title =
    frontMatter.title ?? (report.title < 0 ? null : titleIn(wordsOf(report.drafts[report.title])));
  const years = readYears({
    drafts: report.drafts,
    parts: report.parts,
    titleIndex: report.title,
    title,
    year: overrides.year ?? frontMatter.year ?? null,
    date: frontMatter.date ?? null,
  });
  const level = overrides.level ?? frontMatter.level ?? levelFrom(report.drafts, title, frontMatter);
  return {
    source,
    frontMatter,
    title,
    years,
    level,
    scope: territoryOf(source, level),
    blocks: blocksOf(report),
  };
}

/** The blocks of a source one by one, before their place in the report is known. */
function readDrafts(source: string, from: number): Draft[] {
  const markdown = markdownReader();
  const reader: BlockReader = { markdown, decode: referenceDecoder(markdown) };
  return split(source, from, markdown).flatMap((chunk) => {
    const { start, end } = chunk.span;
    return readChunk(source.slice(start, end), chunk, reader).map((draft) => moved(draft, start));
  });
}

/** Blocks with all that their order tells. */
interface Arrangement {
  readonly drafts: readonly Draft[];
  readonly depths: readonly number[];
  readonly parts: readonly Part[];
  /** Index of the title, −1 without one. */
  readonly title: number;
}

function arrange(read: readonly Draft[]): Arrangement {
  const marked = markNotes(markCaptions(settleOrderedItems(dropHead(read))));
  const title = findTitle(marked);
  const drafts = closePage(marked.map((draft, index) => (index === title ? asTitle(draft) : draft)));
  const depths = depthsOf(drafts, title);
  return { drafts, depths, parts: partsOf(drafts, depths, title), title };
}

/** A title line is a heading, with or without `#`. */
function asTitle(draft: Draft): Draft {
  if (draft.kind !== 'paragraph') return draft;
  return { kind: 'heading', span: draft.span, prose: draft.prose, level: null, numbering: null };
}

/** Joins the web page after the report into one block, up to its last character. */
function closePage(drafts: readonly Draft[]): Draft[] {
  const from = tailStart(drafts, lastSection(drafts));
  const [first, last] = [drafts[from], drafts.at(-1)];
  if (!first || !last) return [...drafts];
  return [
    ...drafts.slice(0, from),
    { kind: 'furniture', span: { start: first.span.start, end: last.span.end } },
  ];
}

/** The last heading with a number or `#`: a page's list of other articles has titles too (“某镇2021年工作总结”). */
function lastSection(drafts: readonly Draft[]): number {
  const isSure = (draft: Draft) =>
    draft.kind === 'heading' && (draft.numbering !== null || draft.level !== null);
  const sure = drafts.findLastIndex(isSure);
  return sure >= 0 ? sure : drafts.findLastIndex((draft) => draft.kind === 'heading');
}

function blocksOf(report: Arrangement): Block[] {
  const paths = pathsOf(report.drafts, report.depths, report.title);
  return report.drafts.map((draft, index) => {
    const path = draft.kind === 'furniture' ? [] : (paths[index] ?? []);
    return blockOf(draft, report, index, { span: draft.span, part: report.parts[index] ?? 'other', path });
  });
}

function blockOf(
  draft: Draft,
  report: Arrangement,
  index: number,
  place: Pick<Block, 'span' | 'part' | 'path'>,
): Block {
  switch (draft.kind) {
    case 'heading': {
      const { prose, numbering } = draft;
      return {
        kind: 'heading',
        ...place,
        depth: report.depths[index] ?? 1,
        markdown: draft.level !== null,
        prose,
        numbering,
      };
    }
    case 'paragraph':
      return { kind: 'paragraph', ...place, ...paragraphContent(draft) };
    case 'table':
      return {
        kind: 'table',
        ...place,
        caption: captionOf(report.drafts, index),
        header: draft.header,
        rows: draft.rows,
      };
    case 'furniture':
      return { kind: 'furniture', ...place };
  }
}

function paragraphContent({ role, prose }: DraftParagraph) {
  const numbering = role === 'body' || role === 'item' ? readNumbering(prose.text) : null;
  const runIn = readRunIn(prose.text, numbering);
  return { role, prose, sentences: readSentences(prose.text), numbering, runIn };
}

function moved(draft: Draft, distance: number): Draft {
  const span = { start: draft.span.start + distance, end: draft.span.end + distance };
  if (draft.kind !== 'paragraph' || draft.otherwise === null) return { ...draft, span };
  return { ...draft, span, otherwise: { ...draft.otherwise, span } };
}

function levelFrom(drafts: readonly Draft[], title: string | null, frontMatter: FrontMatter): Level | null {
  return levelOf(drafts, [title, frontMatter.organ].filter((each) => each !== undefined).join(' '));
}
