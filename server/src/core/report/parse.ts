import type { Recall } from '../memory';
import type { Prose } from '../text/prose';
import { captionOf, markCaptions } from './caption';
import { readChunks, type ChunkReading } from './chunk';
import type { Block, FrontMatter, Level, Part, ReportDocument, Sentence } from './document';
import { wordsOf, type Draft, type DraftParagraph } from './draft';
import { readFrontMatter, type FrontMatterRecall } from './frontmatter';
import { dropHead, tailStart } from './furniture';
import { markNotes } from './glossary';
import { readRunIn } from './heading';
import { levelOf, territoryOf } from './level';
import { markdownReader, referenceDecoder } from './markdown';
import { settleOrderedItems, readNumbering } from './numbering';
import { depthsOf, pathsOf } from './outline';
import { type PaperKind, paperKind } from './paper-kind';
import { partsOf } from './part';
import { readSentences } from './sentence';
import { suppressionsIn } from './suppression';
import { findTitle, isBulletinTitle, titleIn } from './title';
import { readYears } from './years';

/** What the caller knows better than the report: settings, or `--year` and `--level` of the command line. */
export interface ParseOverrides {
  readonly year?: number;
  readonly level?: Level;
}

/** What parsing takes up from the version before: front matter and blocks by their source, sentences by their prose. */
export interface ParseRecall {
  readonly frontMatters: FrontMatterRecall;
  readonly chunks: Recall<string, ChunkReading>;
  readonly sentences: Recall<Prose, readonly Sentence[]>;
}

/**
 * Takes a report apart: “# 政府工作报告⏎一、2025年工作回顾⏎全镇实现财政收入5310万元。” is a title, a heading and a paragraph of the
 * part `review` with one sentence.
 *
 * Any text at all is a document; nothing here throws. The source is split into chunks, each chunk is read by itself,
 * and only then does the order of the blocks tell depth, part and years, so that an edit touches few chunks.
 */
export function parse(
  source: string,
  overrides: ParseOverrides = {},
  recall: ParseRecall = fromScratch,
): ReportDocument {
  const { frontMatter, bodyStart } = readFrontMatter(source, recall.frontMatters);
  const markdown = markdownReader();
  const reader = { markdown, decode: referenceDecoder(markdown) };
  const report = arrange(readChunks(source, bodyStart, reader, recall.chunks));
  const title = frontMatter.title ?? (report.title < 0 ? null : titleIn(report.titleText));
  const years = readYears({
    drafts: report.drafts,
    parts: report.parts,
    titleIndex: report.title,
    title,
    year: overrides.year ?? frontMatter.year ?? null,
    date: frontMatter.date ?? null,
  });
  const level = overrides.level ?? frontMatter.level ?? levelFrom(report.drafts, title, frontMatter);
  const blocks = blocksOf(report, recall.sentences);
  return {
    source,
    frontMatter,
    title,
    paper: paperOf(title, report.drafts),
    years,
    level,
    scope: territoryOf(source, level, [frontMatter.place, frontMatter.organ, title]),
    blocks,
    suppressions: suppressionsIn(source, blocks),
  };
}

const fromScratch: ParseRecall = {
  frontMatters: (_, read) => read(),
  chunks: (_, read) => read(),
  sentences: (_, read) => read(),
};

/** By its title; tables by themselves have none, but a line that says what they are. */
function paperOf(title: string | null, [first]: readonly Draft[]): PaperKind | null {
  if (title !== null) return paperKind(title);
  return paperKind(wordsOf(first)) === 'tables' ? 'tables' : null;
}

/** Blocks with all that their order tells. */
interface Arrangement {
  readonly drafts: readonly Draft[];
  readonly depths: readonly number[];
  readonly parts: readonly Part[];
  /** Index of the title, −1 without one. */
  readonly title: number;
  /** The words of the title, over all its lines. */
  readonly titleText: string;
}

function arrange(read: readonly Draft[]): Arrangement {
  const marked = markNotes(markCaptions(settleOrderedItems(dropHead(read))));
  const { index: title, text: titleText } = findTitle(marked);
  const drafts = closePage(marked.map((draft, index) => (index === title ? asTitle(draft) : draft)));
  const depths = depthsOf(drafts, title);
  const isBulletin = isBulletinTitle(titleText);
  return { drafts, depths, parts: partsOf(drafts, depths, title, isBulletin), title, titleText };
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
    { kind: 'furniture', span: { start: first.span.start, end: last.span.end }, shown: null },
  ];
}

/** The last heading with a number or `#`: a page's list of other articles has titles too (“某镇2021年工作总结”). */
function lastSection(drafts: readonly Draft[]): number {
  const isSure = (draft: Draft) =>
    draft.kind === 'heading' && (draft.numbering !== null || draft.level !== null);
  const sure = drafts.findLastIndex(isSure);
  return sure >= 0 ? sure : drafts.findLastIndex((draft) => draft.kind === 'heading');
}

function blocksOf(report: Arrangement, sentences: ParseRecall['sentences']): Block[] {
  const paths = pathsOf(report.drafts, report.depths, report.title);
  return report.drafts.map((draft, index) => {
    const path = draft.kind === 'furniture' ? [] : (paths[index] ?? []);
    const place = { span: draft.span, part: report.parts[index] ?? 'other', path };
    return draft.kind === 'paragraph'
      ? { kind: 'paragraph', ...place, ...paragraphContent(draft, sentences) }
      : blockOf(draft, report, index, place);
  });
}

function blockOf(
  draft: Exclude<Draft, DraftParagraph>,
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
    case 'table':
      return {
        kind: 'table',
        ...place,
        caption: joined(captionOf(report.drafts, index), draft.title),
        header: draft.header,
        headings: draft.headings,
        rows: draft.rows,
        sides: draft.sides,
      };
    case 'furniture': {
      const { shown, overlong } = draft;
      return { kind: 'furniture', ...place, shown, ...(overlong === undefined ? {} : { overlong }) };
    }
  }
}

function joined(caption: string | null, title: string | null): string | null {
  return caption === null || title === null ? (caption ?? title) : `${caption} ${title}`;
}

function paragraphContent({ role, prose }: DraftParagraph, recall: ParseRecall['sentences']) {
  const { text } = prose;
  const numbering = role === 'body' || role === 'item' ? readNumbering(text) : null;
  const sentences = recall(prose, () => readSentences(text));
  return { role, prose, sentences, numbering, runIn: readRunIn(text, numbering) };
}

function levelFrom(drafts: readonly Draft[], title: string | null, frontMatter: FrontMatter): Level | null {
  return levelOf(drafts, [title, frontMatter.organ].filter((each) => each !== undefined).join(' '));
}
