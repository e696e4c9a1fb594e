import { literal } from '../../text/literal';
import type { Span } from '../../text/span';
import type { Listing } from './listing';
import { splitAt, type MarkedText } from './marked-text';
import { isQuote } from './pairs';
import type { StatedCount } from './stated-count';

/**
 * The parts that repeat a slogan's word: 四个不摘 is explained by four 不摘, 六稳 by six 稳, 五个保定 by five 保定.
 *
 * Reported only where every part that carries the word stands in one unbroken run.
 */
export function repeatedWord(marked: MarkedText, count: StatedCount, body: Span): Listing | null {
  const word =
    count.noun.replace(/(?:精神|工作|活动|行动|工程|战略|模式|机制|原则|要求)$/u, '') || count.noun;
  return carried(marked, { value: count.value, word }, body);
}

/**
 * The parts of a stretch that carry a word, as a list of the things a slogan names: 创新、创业 for the 创 of 三创四建.
 *
 * A part just before or behind them that holds the word in its middle may be one more (实行免学费、免住宿费、免教科书费). Where the
 * stretch itself has no such run, one inside quotation marks is taken (达到“信息通、市场通、…”的标准).
 */
export function carried(
  marked: MarkedText,
  { value, word, others = [] }: CarriedWord,
  body: Span,
): Listing | null {
  if (word === '' || word.length > 4) return null;
  const places = [body, ...quotations(marked, body)];
  const list = (place: Span, separators: string): Listing | null =>
    listIn(marked, { value, word, others }, partsOf(marked, place, separators));
  const found = places.map((place) => list(place, '、，,；;。：:+＋')).find((each) => each !== null) ?? null;
  const clauses = word.length > 1 ? list(body, '，,；;。') : null;
  // A 和 or 、 inside one clause cuts it from its word: 科学决策和依法办事是…的根本方法 is one of the clauses with 根本.
  return (clauses?.items.length ?? 0) > (found?.items.length ?? 0) ? clauses : found;
}

/** A word of a slogan, how many parts are to carry it, and the other words of the slogan: 建 and 创 of 三创四建. */
interface CarriedWord {
  readonly value: number;
  readonly word: string;
  readonly others?: readonly string[];
}

/** The parts of a stretch, without those that name the slogan itself again (“三深化三提升”活动). */
function partsOf(marked: MarkedText, place: Span, separators: string): readonly Span[] {
  const { text, joints } = marked;
  const fine = separators.includes('、');
  const parts = splitAt(
    marked,
    place,
    (at) => separators.includes(text.charAt(at)) || (fine && joints.has(at)),
  );
  return parts.map((part) => ({
    ...part,
    start: part.start + definition(text.slice(part.start, part.end)).length,
  }));
}

/** “四尘”即工地扬尘、…: what defines the slogan before its first member is none of the members. */
function definition(part: string): string {
  return (
    /^\s*[“"]?[一二三四五六七八九十两\d]{1,2}[\p{Script=Han}]{1,6}[”"]?[，,]?(?:就是|即|是指|指的是|指|[—－–]{1,2}|为|是)(?=[\p{Script=Han}]{2})/u.exec(
      part,
    )?.[0] ?? ''
  );
}

function listIn(
  marked: MarkedText,
  { value, word, others = [] }: CarriedWord,
  parts: readonly Span[],
): Listing | null {
  // 八条走廊 beside 八廊 is the slogan itself in other words.
  const again = new RegExp(
    `[一二三四五六七八九十两双个大](?:[条个项]\\p{Script=Han}?)?${literal(word)}`,
    'u',
  );
  const words = parts
    .map((part) => marked.text.slice(part.start, part.end).replace(marks, ''))
    .map((each) => (again.test(each) || others.some((other) => each.startsWith(other)) ? '' : each));
  const run = runs(words, word).reduce((best, each) => (each.length > best.length ? each : best));
  if (run.length < 2) return null;
  const holding = words.filter((each) => each.includes(word)).length;
  const near = [words[run.start - 1], words[run.start + run.length]].filter((each) =>
    each?.includes(word),
  ).length;
  const counts = [...new Set([run.length, run.length + near, holding])];
  const items = parts.slice(run.start, run.start + run.length);
  const closed = Math.abs(value - items.length) <= 2;
  return { items, counts, open: false, closed, tier: 'contradiction', tie: 'repeated-word' };
}

/** The unbroken runs of parts that begin with the word, end with it, or, for a longer word, hold it. */
function runs(words: readonly string[], word: string): readonly Run[] {
  const tests = [(each: string) => each.startsWith(word), (each: string) => each.endsWith(word)];
  const found = tests.map((test) => runOf(words, test));
  return word.length > 1 && found.every((each) => each.length < 2)
    ? [runOf(words, (each) => each.includes(word))]
    : found;
}

/** What the quotation marks of a stretch hold, the outer ones. */
export function quotations({ text, pairs }: MarkedText, body: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = body.start; at < body.end; at++) {
    const partner = pairs[at] ?? -1;
    if (partner <= at || partner >= body.end) continue;
    if (isQuote(text.charAt(at))) found.push({ start: at + 1, end: partner });
    at = partner;
  }
  return found;
}

/**
 * Short clauses of the paragraph that end with a quoted slogan's word: “四个一批”…。开工一批，…。竣工一批，…。储备一批，….
 */
export function headedClauses(marked: MarkedText, count: StatedCount): Listing | null {
  const word = count.noun;
  if (count.quoteAt === null || count.classifier === '' || word.length < 2 || word.length > 4) return null;
  const rest = { start: count.end, end: Math.min(count.end + 2000, marked.text.length) };
  const clauses = splitAt(marked, rest, (at) => '，,；;。：:'.includes(marked.text.charAt(at)));
  const items = clauses.filter((clause) => marked.text.slice(clause.start, clause.end).trim().endsWith(word));
  if (items.length < 2) return null;
  const short = items.every((item) => item.end - item.start <= word.length + 8);
  const closed = short && items.length > 2 && Math.abs(count.value - items.length) === 1;
  return { items, counts: [items.length], open: false, closed, tier: 'suspect', tie: 'headed-clauses' };
}

interface Run {
  readonly start: number;
  readonly length: number;
}

const marks = /[“”‘’"'\s。]|[［[〔]\d+[\]〕］]/gu;

/** The longest unbroken run of parts that a test holds for. */
function runOf(words: readonly string[], test: (word: string) => boolean): Run {
  let best: Run = { start: 0, length: 0 };
  let start = 0;
  words.forEach((word, index) => {
    if (!test(word)) start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best;
}
