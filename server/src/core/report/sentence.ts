import { halfWidth, isBlank, isDigitAt } from '../text/characters';
import type { Span } from '../text/span';
import type { Sentence } from './document';

/**
 * The sentences of a block's prose with their clauses: “财政收入4720万元，超出预算74.5%；投资2.5亿元。” has two sentences, the first
 * of two clauses. Together they cover the text.
 *
 * A sentence ends at 。！？； or their half-width twins and at a line break that the writer wants kept, unless the mark stands in quotation marks or brackets that are
 * closed later in the block (“（含税。）”). A clause ends at ，；： and at the end of its sentence; between digits (1,234;
 * 33.0:27.9:39.1) and inside quotation marks nothing is split, inside round brackets clauses are: （其中税收3000万元，非税
 * 收入1720万元）.
 */
export function readSentences(text: string): Sentence[] {
  const brackets = closedBrackets(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let clauses: Span[] = [];
  let clauseStart = 0;
  for (let index = 0; index < text.length; index++) {
    const mark = markAt(text, index, brackets);
    if (mark === null) continue;
    const end = endOfMark(text, index, mark);
    clauses.push({ start: clauseStart, end });
    clauseStart = end;
    index = end - 1;
    if (mark === 'clause') continue;
    sentences.push({ span: { start, end }, clauses });
    start = end;
    clauses = [];
  }
  if (clauseStart < text.length) clauses.push({ start: clauseStart, end: text.length });
  if (start < text.length) sentences.push({ span: { start, end: text.length }, clauses });
  return sentences;
}

type Mark = 'sentence' | 'clause';

/** Compared after full-width brackets are made half-width: writers close （ with ). */
const OPENING = '“‘「『《【([〔';
const CLOSING = '”’」』》】)]〕';
/** How many of the pairs are quotation marks or titles, inside which no clause ends. */
const QUOTES = 6;

/** For every offset: 0 outside closed brackets, 1 inside round ones, 2 inside quotation marks. */
function closedBrackets(text: string): Uint8Array {
  const words = halfWidth(text);
  const inside = new Int32Array(text.length + 1);
  const quoted = new Int32Array(text.length + 1);
  const open: { kind: number; at: number }[] = [];
  const waiting = new Array<number>(OPENING.length).fill(0);
  for (let index = 0; index < text.length; index++) {
    // Nearly all characters are ideographs, and none of those is a bracket.
    if (words.charCodeAt(index) >= firstIdeograph) continue;
    const opening = OPENING.indexOf(words.charAt(index));
    const closing = CLOSING.indexOf(words.charAt(index));
    if (opening >= 0) {
      open.push({ kind: opening, at: index });
      waiting[opening] = (waiting[opening] ?? 0) + 1;
    } else if (closing >= 0 && (waiting[closing] ?? 0) > 0) {
      const at = closeBracket(open, waiting, closing);
      const depths = closing < QUOTES ? quoted : inside;
      depths[at] = (depths[at] ?? 0) + 1;
      depths[index] = (depths[index] ?? 0) - 1;
    }
  }
  return levels(inside, quoted);
}

/** CJK Unified Ideographs and what comes after them; halfWidth has turned wide brackets into narrow ones. */
const firstIdeograph = 0x4e00;

/** Pops up to the partner; brackets left open inside it never close. Each is popped once, so this stays linear. */
function closeBracket(open: { kind: number; at: number }[], waiting: number[], kind: number): number {
  for (let last = open.pop(); last; last = open.pop()) {
    waiting[last.kind] = (waiting[last.kind] ?? 1) - 1;
    if (last.kind === kind) return last.at;
  }
  return 0;
}

function levels(inside: Int32Array, quoted: Int32Array): Uint8Array {
  const result = new Uint8Array(inside.length);
  let rounds = 0;
  let quotes = 0;
  for (let index = 0; index < inside.length; index++) {
    rounds += inside[index] ?? 0;
    quotes += quoted[index] ?? 0;
    result[index] = quotes > 0 ? 2 : Number(rounds > 0);
  }
  return result;
}

function markAt(text: string, index: number, brackets: Uint8Array): Mark | null {
  const level = brackets[index] ?? 0;
  if (level === 2) return null;
  const each = text.charAt(index);
  if ('。！？；;!?\n'.includes(each))
    return level === 0 ? 'sentence' : each === '；' || each === ';' ? 'clause' : null;
  if (!'，,：:'.includes(each)) return null;
  const betweenDigits = isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
  return betweenDigits && each !== '，' ? null : 'clause';
}

/** A sentence takes in a second mark (？！), a closing quotation mark left over, and the spaces after it. */
function endOfMark(text: string, index: number, mark: Mark): number {
  let end = index + 1;
  if (mark === 'sentence') while ('。！？!?…”’」』'.includes(text.charAt(end)) && end < text.length) end++;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}
