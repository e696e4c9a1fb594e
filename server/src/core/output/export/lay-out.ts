import type { Finding } from '../../check/finding';
import type {
  Block,
  HeadingBlock,
  ParagraphBlock,
  ReportDocument,
  TableBlock,
  TableCell,
} from '../../report/document';
import { rankOf } from '../../report/numbering';
import { isReportTitle } from '../../report/title';
import { compact } from '../../text/characters';
import { printedWords, type Prose } from '../../text/prose';
import type { LaidBlock, LaidCell, LaidParagraph, LaidReport, LaidStyle, Layout } from './laid-report';
import { boldIn, runsOf, type RunContext } from './lay-out-runs';
import { remarkOf, type ReviewWords } from './remark';

/**
 * Sets a report for print: “一、2025年工作回顾” is a heading of the first level, “各位代表：” a salutation; comments,
 * suppressions and the web page around a copied report stay behind. With `findings` it is a review copy.
 */
export function layOut(
  document: ReportDocument,
  layout: Layout,
  findings: readonly Finding[] = [],
  words: ReviewWords = { derivation: '' },
): LaidReport {
  const { source, blocks } = document;
  const notes = footnotesOf(blocks, source);
  const indexes = new Map([...notes.words.keys()].map((id, at) => [id, at]));
  const context = { findings, notes: indexes, bold: boldIn(blocks, source) };
  const laid = blocks.flatMap((block, index) => laidBlock(block, { document, index, context, notes }));
  return {
    title: document.title,
    blocks: [...laid, ...signatureOf(document)],
    notes: [...notes.words.values()],
    comments: findings.map((finding) => remarkOf(finding, words)),
    layout,
  };
}

interface Surroundings {
  readonly document: ReportDocument;
  readonly index: number;
  readonly context: RunContext;
  readonly notes: Footnotes;
}

function laidBlock(block: Block, around: Surroundings): readonly LaidBlock[] {
  switch (block.kind) {
    case 'furniture':
      return linesOf(block.shown).map((line) => plainParagraph('body', line));
    case 'heading':
      return [laidHeading(block, around)];
    case 'table':
      return [laidTable(block, around.context)];
    case 'paragraph':
      return around.notes.blocks.has(block) ? [] : [laidParagraph(block, around)];
  }
}

/** The lines of a code block: whatever it is, it is part of what is to be signed. */
function linesOf(shown: Prose | null): readonly string[] {
  return shown === null
    ? []
    : printedWords(shown)
        .split(/\r\n|\n|\r/)
        .filter((line) => line.trim() !== '');
}

function laidHeading(block: HeadingBlock, { document, context }: Surroundings): LaidParagraph {
  const isTitle = document.blocks.find((each) => each.kind === 'heading') === block && isTitleOf(block);
  return {
    kind: 'paragraph',
    style: isTitle ? 'title' : headingStyle(block),
    runs: runsOf(block.prose, block.span.start, [], context),
  };
}

function isTitleOf({ prose, numbering }: HeadingBlock): boolean {
  return numbering === null && isReportTitle(prose.text);
}

/** By its number, as the standard orders them; a heading without one by its depth under the title. */
function headingStyle({ numbering, depth, prose }: HeadingBlock): LaidStyle {
  const rank = numbering ? rankOf(numbering.style) : Math.max(1, isReportTitle(prose.text) ? 1 : depth - 1);
  return headingStyles[Math.min(rank, 4) - 1] ?? 'heading4';
}

const headingStyles = ['heading1', 'heading2', 'heading3', 'heading4'] as const;

function laidParagraph(block: ParagraphBlock, around: Surroundings): LaidParagraph {
  const { context } = around;
  const runIn = block.runIn ? [{ span: block.runIn.span, rank: rankOf(block.runIn.numbering.style) }] : [];
  const runs = runsOf(block.prose, block.span.start, runIn, context);
  const marker = markerOf(block, around.document.source);
  return {
    kind: 'paragraph',
    style: paragraphStyle(block, around),
    runs:
      marker === ''
        ? runs
        : [{ text: marker, heading: null, bold: false, note: null, comments: [] }, ...runs],
  };
}

/** “1.” before an entry that Markdown numbers; a bullet is no sign of an official document. */
function markerOf({ role, span, prose }: ParagraphBlock, source: string): string {
  if (role !== 'item') return '';
  const first = prose.pieces[0]?.source.start ?? 0;
  const [, number, sign] = /^\s*(\d{1,9})([.)])\s/.exec(source.slice(span.start, span.start + first)) ?? [];
  return number === undefined ? '' : `${number}${sign === ')' ? '）' : '. '}`;
}

function paragraphStyle(block: ParagraphBlock, { document, index }: Surroundings): LaidStyle {
  if (block.role === 'caption') return 'caption';
  if (block.role === 'note') return 'note';
  const words = compact(block.prose.text);
  if (isHead(document.blocks, index)) {
    if (/^(?:——|—|（).*(?:会议|大会|日|会)[上）)]?$/.test(words) && words.length < 60) return 'subtitle';
    if (isDate(words) || isSigner(words)) return 'subtitle';
  }
  if (isSalutation(words)) return 'salutation';
  if (isTail(document.blocks, index)) {
    if (isDate(words)) return 'date';
    if (words === compact(document.frontMatter.organ ?? '\n')) return 'signature';
  }
  return 'body';
}

/** Before the first salutation or section: place and time of the meeting, the speaker. */
function isHead(blocks: readonly Block[], index: number): boolean {
  return (
    index < 6 &&
    blocks.slice(0, index).every((block) => {
      if (block.kind === 'furniture') return true;
      if (block.kind === 'table') return false;
      return block.kind === 'heading'
        ? block.numbering === null
        : compact(block.prose.text).length < 60 && !isSalutation(compact(block.prose.text));
    })
  );
}

function isTail(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1).every((block) => block.kind === 'furniture' || isShort(block));
}

function isShort(block: Block): boolean {
  return block.kind === 'paragraph' && block.prose.text.length < 40;
}

function isSalutation(words: string): boolean {
  return /^(?:尊敬的)?(?:各位|同志)[^。，]{0,20}[：:！!]$/.test(words);
}

function isDate(words: string): boolean {
  return /^[（(]?(?:\d{4}|[〇零○一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?[）)]?$/.test(
    words,
  );
}

/** “镇长 王某某”. */
function isSigner(words: string): boolean {
  return (
    words.length <= 16 && /(?:镇长|乡长|县长|区长|市长|省长|主席|主任)/.test(words) && !/[。，]/.test(words)
  );
}

function laidTable(
  { span, header: [header = [], ...below], rows }: TableBlock,
  context: RunContext,
): LaidBlock {
  const cellsOf = (cells: readonly TableCell[]): readonly LaidCell[] =>
    cells.map(({ prose }) => ({
      runs: runsOf(prose, span.start, [], context),
      numeric: isNumeric(prose),
    }));
  return { kind: 'table', header: cellsOf(header), rows: [...below, ...rows].map(cellsOf) };
}

function isNumeric({ text }: Prose): boolean {
  return /^[-−+]?[\d,.]+%?$/.test(text.trim());
}

interface Footnotes {
  /** The words of each `[^1]: …` that the text refers to by its name, a line a paragraph; any other is a paragraph at its place. */
  readonly words: ReadonlyMap<string, string>;
  readonly blocks: ReadonlySet<Block>;
}

function footnotesOf(blocks: readonly Block[], source: string): Footnotes {
  const words = new Map<string, string>();
  const found = new Set<Block>();
  const marks = new Set(blocks.flatMap(prosesOf).flatMap((prose) => prose.marks.map(({ text }) => text)));
  let current: string | null = null;
  for (const block of blocks) {
    const written = block.kind === 'paragraph' ? footnoteName(block, source) : null;
    const name: string | null = marks.has(`[^${written ?? ''}]`) ? written : null;
    const goesOn: boolean = current !== null && written === null && isIndentedNote(block, source);
    current = name ?? (goesOn ? current : null);
    if (block.kind !== 'paragraph' || current === null) continue;
    found.add(block);
    const before = name === null ? `${words.get(current) ?? ''}\n` : '';
    words.set(current, before + printedWords(block.prose));
  }
  return { words, blocks: found };
}

function prosesOf(block: Block): readonly Prose[] {
  if (block.kind === 'furniture') return [];
  return block.kind === 'table'
    ? [...block.header, ...block.rows].flat().map(({ prose }) => prose)
    : [block.prose];
}

/** A second paragraph of a footnote is indented by four columns. */
function isIndentedNote(block: Block, source: string): boolean {
  const before = source.slice(Math.max(0, block.span.start - 20), block.span.start);
  return block.kind === 'paragraph' && block.role === 'note' && /[\r\n](?: {4,}|\t)\s*$/.test(before);
}

function footnoteName({ role, span }: ParagraphBlock, source: string): string | null {
  if (role !== 'note') return null;
  return /^\[\^([^\]\s]+)\]:/.exec(source.slice(span.start, span.start + 80))?.[1] ?? null;
}

/**
 * 署名 and 成文日期 from the front matter, where the text itself gives no date of its own: a report that is read out has
 * them under its title, and nothing is printed twice.
 */
function signatureOf({ frontMatter: { organ, date }, blocks }: ReportDocument): readonly LaidParagraph[] {
  const printed = date === undefined ? null : printedDate(date);
  if (organ === undefined || printed === null || blocks.some((block) => says(block, printed))) return [];
  return [plainParagraph('signature', organ), plainParagraph('date', printed)];
}

function says(block: Block, words: string): boolean {
  return 'prose' in block && compact(block.prose.text).includes(words);
}

/** “2026-01-09” as the standard writes it, 7.3.5.4: full year, no leading zeros, “2026年1月9日”. */
function printedDate(date: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(date.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}年${month.replace(/^0/, '')}月${day.replace(/^0/, '')}日`;
}

function plainParagraph(style: LaidStyle, text: string): LaidParagraph {
  return { kind: 'paragraph', style, runs: [{ text, heading: null, bold: false, note: null, comments: [] }] };
}
