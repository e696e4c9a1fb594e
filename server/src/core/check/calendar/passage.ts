import type { Recall } from '../../memory';
import type { Part } from '../../report/document';
import { readSentences } from '../../report/sentence';
import type { ReadBlock, ReadProse, ReadReport } from '../../reading/statement/reading';
import { halfWidth, isBlank } from '../../text/characters';
import { chineseDigits } from '../../text/chinese-number';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { timesIn, type SentenceTimes } from '../../reading/calendar/times';
import { placeIn } from '../../reading/place';

/**
 * One sentence as the calendar checks read it: without spaces, marks half-width, years in digits, so that “２０２１ 年，是”
 * and “二〇二一年,是” are the same words. Spans count in these words; `placeOfPassage` leads back to the source.
 */
export interface Passage extends PassageWords {
  readonly part: Part;
  /** Notes and table cells tell of other years than the report's own. */
  readonly kind: 'heading' | 'body' | 'note' | 'cell';
  /** Which block it stands in, counted from 0. */
  readonly index: number;
  readonly block: ReadBlock;
  readonly prose: ReadProse;
}

/** The words of a passage, wherever it stands. */
export interface PassageWords {
  readonly text: string;
  /** From one ,;: to the next, outside quotation marks and brackets. */
  readonly clauses: readonly Span[];
  /** For each character of `text` its offset in the prose. */
  readonly offsets: readonly number[];
  /** What it says of time. */
  readonly times: SentenceTimes;
}

/** The sentences of each prose of a report, in order: paragraphs, headings, cells, notes; web furniture is left out. */
export function passagesOf(report: ReadReport, recall: PassageRecall): readonly (readonly Passage[])[] {
  return report.blocks.flatMap((block, index) =>
    block.proses.map((prose) => sentencesIn(block, prose, index, recall)),
  );
}

/** What is recalled of the version before: the words of a prose that stands in both. */
export type PassageRecall = Recall<Prose, readonly PassageWords[]>;

/** The place in the source of a span of a passage. */
export function placeOfPassage(passage: Passage, span: Span): Span {
  const start = passage.offsets[span.start] ?? 0;
  const end = (passage.offsets[span.end - 1] ?? start) + 1;
  return placeIn(passage.block, passage.prose, { start, end });
}

/** The words of a span as they stand in the text, without spaces: “2022年是‘十四五’开局之年”. */
export function wordsOfPassage(passage: Passage, span: Span): string {
  const { text } = passage.prose.prose;
  return passage.offsets
    .slice(span.start, span.end)
    .map((offset) => text.charAt(offset))
    .join('');
}

/** Which clause of a passage an offset stands in, counted from 0. */
export function clauseAt(passage: Passage, offset: number): number {
  return Math.max(
    0,
    passage.clauses.findIndex((clause) => offset < clause.end),
  );
}

function sentencesIn(block: ReadBlock, prose: ReadProse, index: number, recall: PassageRecall): Passage[] {
  const { part } = block.block;
  const kind = kindOf(block);
  const passages = recall(prose.prose, () => wordsIn(prose.prose));
  return passages.map(({ text, clauses, offsets, times }) => ({
    text,
    clauses,
    offsets,
    times,
    part,
    kind,
    index,
    block,
    prose,
  }));
}

function wordsIn({ text }: Prose): readonly PassageWords[] {
  return readSentences(text).map(({ span }) => {
    const words = condensed(text, span);
    return { ...words, clauses: clausesOf(words.text), times: timesIn(words.text) };
  });
}

function kindOf({ block }: ReadBlock): Passage['kind'] {
  if (block.kind === 'table') return 'cell';
  if (block.kind === 'paragraph') return block.role === 'body' || block.role === 'item' ? 'body' : 'note';
  return 'heading';
}

function condensed(text: string, span: Span): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  for (let at = span.start; at < span.end; at++) if (!isBlank(text.charCodeAt(at))) offsets.push(at);
  const words = halfWidth(offsets.map((offset) => text.charAt(offset)).join(''));
  return {
    text: words.replace(hanYear, (year) => String(chineseDigits(year.replaceAll('0', '〇')) ?? year)),
    offsets,
  };
}

/** 二〇二六年, 一九四九年: as long in digits, so that offsets stay. */
const hanYear = /[一二][〇○零0九][〇○零0一二三四五六七八九]{2}(?=年)/g;

const OPENING = '“‘「『《【([〔';
const CLOSING = '”’」』》】)]〕';

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const each = text.charAt(at);
    if (OPENING.includes(each)) depth++;
    else if (CLOSING.includes(each)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ',;:'.includes(each)) {
      clauses.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
