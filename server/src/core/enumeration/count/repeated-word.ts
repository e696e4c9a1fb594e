import { does, isMark } from '../../grammar/token';
import {
  isJoint,
  opensQuote,
  partsAt,
  partsOf,
  spanOf,
  stretchBehind,
  tokenAt,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { literal } from '../../text/literal';
import { hasOwnCount } from '../../phrase/member';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * The parts that repeat a slogan's word: 四个不摘 is explained by four 不摘, 六稳 by six 稳, 五个保定 by five 保定.
 *
 * Reported only where every part that carries the word stands in one unbroken run.
 */
export function repeatedWord(phrases: Phrases, count: StatedCount, body: TokenRange): Listing | null {
  return carried(phrases, { value: count.value, word: wordOf(count) }, body);
}

/** What the slogan is, without what it is a slogan of: 不摘 of 不摘要求. */
function wordOf({ noun }: StatedCount): string {
  return noun.replace(/(?:精神|工作|活动|行动|工程|战略|模式|机制|原则|要求)$/u, '') || noun;
}

/**
 * “五稳”要求，着力稳产、稳价、稳岗、稳链: nothing opens the list, but the clause behind a quoted slogan is a run of parts that each begin
 * with its word. Three or more of them are no chance, and one too many or too few is worth a question.
 */
export function repeatedInNextClause(phrases: Phrases, count: StatedCount): Listing | null {
  const { tokens } = phrases;
  const word = wordOf(count);
  if (count.quoteAt === null || count.classifier !== '' || word.length > 2) return null;
  const to = stretchBehind(phrases, count.behind, '。；;！？!?\n');
  const parts = partsOf(
    phrases,
    { from: count.behind, to },
    (token) => isMark(token, '、，,') || isJoint(token),
  );
  const begins = parts.map(({ from, to: end }) => {
    const at = [0, 1].find((skip) => from + skip < end && tokens[from + skip]?.text.startsWith(word));
    return at === undefined ? null : { from: from + at, to: end };
  });
  const first = begins.findIndex((each) => each !== null);
  const run = begins.slice(first).filter((each) => each !== null);
  const before = { from: count.behind, to: parts[first]?.from ?? to };
  const quotes = phrases.tokens.slice(before.from, before.to).some((token) => isMark(token, '“”"：:'));
  if (run.length < 3 || first > 1 || quotes || begins.slice(first).some((each) => each === null)) return null;
  return {
    items: run.map((each) => spanOf(phrases, each)),
    counts: [run.length],
    open: false,
    closed: Math.abs(count.value - run.length) === 1,
    tier: 'lead',
    tie: 'next-clause',
  };
}

/**
 * The parts of a stretch that carry a word, as a list of the things a slogan names: 创新、创业 for the 创 of 三创四建.
 *
 * A part just before or behind them that holds the word in its middle may be one more (实行免学费、免住宿费、免教科书费). Where the
 * stretch itself has no such run, one inside quotation marks is taken (达到“信息通、市场通、…”的标准).
 */
export function carried(
  phrases: Phrases,
  { value, word, others = [] }: CarriedWord,
  body: TokenRange,
): Listing | null {
  if (word === '' || word.length > longestWord) return null;
  const places = [body, ...quotations(phrases, body)];
  const list = (place: TokenRange, marks: string): Listing | null =>
    listIn(phrases, { value, word, others }, partsFor(phrases, place, marks));
  const found = places.map((place) => list(place, '、，,；;。：:+＋')).find((each) => each !== null) ?? null;
  const clauses = word.length > 1 ? list(body, '，,；;。') : null;
  // A 和 or 、 inside one clause cuts it from its word: 科学决策和依法办事是…的根本方法 is one of the clauses with 根本.
  return (clauses?.items.length ?? 0) > (found?.items.length ?? 0) ? clauses : found;
}

/** The words of slogans are short. */
const longestWord = 4;

/** A word of a slogan, how many parts are to carry it, and the other words of the slogan: 建 and 创 of 三创四建. */
interface CarriedWord {
  readonly value: number;
  readonly word: string;
  readonly others?: readonly string[];
}

/** The parts of a stretch, without those that name the slogan itself again (“三深化三提升”活动). */
function partsFor(phrases: Phrases, place: TokenRange, marks: string): readonly TokenRange[] {
  const fine = marks.includes('、');
  return partsOf(phrases, place, (token) => isMark(token, marks) || (fine && isJoint(token)), fine).map(
    (part) => ({
      from: behindDefinition(phrases, part),
      to: part.to,
    }),
  );
}

/** “四尘”即工地扬尘、…: what defines the slogan before its first member is none of the members. */
function behindDefinition({ tokens }: Phrases, { from, to }: TokenRange): number {
  const reach = Math.min(to, from + definitionReach);
  const numbered = tokens.slice(from, reach).findIndex(({ kind }) => kind === 'number');
  if (numbered < 0 || numbered > 1) return from;
  for (let at = from + numbered + 1; at < reach; at++) {
    const defines =
      does(tokens[at], 'define') || isMark(tokens[at], '—－–') || /^[为是]$/u.test(tokens[at]?.text ?? '');
    if (defines && at + 1 < to) return at + 1;
  }
  return from;
}

/** A slogan with its quotation marks and what defines it is no longer than so many tokens. */
const definitionReach = 8;

function listIn(
  phrases: Phrases,
  { value, word, others = [] }: CarriedWord,
  parts: readonly TokenRange[],
): Listing | null {
  // 八条走廊 beside 八廊 is the slogan itself in other words.
  const again = new RegExp(
    `[一二三四五六七八九十两双个大](?:[条个项]\\p{Script=Han}?)?${literal(word)}`,
    'u',
  );
  const written = parts.map((part, at) =>
    wordsIn(phrases, at === 0 ? withoutLead(phrases, part, word) : part).replace(marks, ''),
  );
  const words = written.map((each) =>
    again.test(each) || others.some((other) => each.startsWith(other)) ? '' : each,
  );
  const run = runs(words, word).reduce((best, each) => (each.length > best.length ? each : best));
  if (run.length < 2) return null;
  // 看有没有抓… is one of five 抓, though it begins with another word of the slogan; 创建 is none of the 建.
  const begun = parts.filter((part) => tokensIn(phrases, part).some(({ text }) => text.startsWith(word)));
  const holding = words.filter((each) => each.includes(word)).length;
  // 逐村逐户、逐人逐项: a part may carry the word twice.
  const said = words.reduce((sum, each) => sum + each.split(word).length - 1, 0);
  const near = [words[run.start - 1], words[run.start + run.length]].filter((each) =>
    each?.includes(word),
  ).length;
  const joined = parts
    .slice(run.start, run.start + run.length)
    .reduce((sum, part) => sum + tokensIn(phrases, part).filter(isJoint).length, 0);
  const counts = [...new Set([run.length, run.length + near, holding, begun.length, said])];
  const items = parts.slice(run.start, run.start + run.length).map((part) => spanOf(phrases, part));
  const counted = parts
    .slice(run.start, run.start + run.length)
    .some((part) => hasOwnCount(phrases, before(phrases, part, word)));
  const closed = Math.abs(value - items.length) <= 2 && !counted;
  // 城镇和农村居民收入增长高于…: such a part may be two of them.
  const tier = run.length + joined === value ? 'lead' : 'contradiction';
  return { items, counts, open: false, closed, tier, tie: 'repeated-word' };
}

/** The words of a part before those that are counted: 三条 of 三条跨河通道. */
function before(phrases: Phrases, { from, to }: TokenRange, word: string): TokenRange {
  const at = phrases.tokens.slice(from, to).findIndex(({ text }) => text.startsWith(word));
  return { from, to: at < 0 ? to : from + at };
}

/** 开展清淤泥: what only leads up to the word is no part of the first. */
function withoutLead(phrases: Phrases, part: TokenRange, word: string): TokenRange {
  const at = tokensIn(phrases, part).findIndex(({ text }) => text.startsWith(word));
  const lead = phrases.tokens.slice(part.from, part.from + Math.max(0, at));
  return lead.every((token) => does(token, 'verb', 'adverb', 'time'))
    ? { from: part.from + Math.max(0, at), to: part.to }
    : part;
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
export function quotations(phrases: Phrases, body: TokenRange): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = body.from; at < body.to; at++) {
    const partner = phrases.partners[at] ?? -1;
    if (partner <= at || partner >= body.to) continue;
    if (opensQuote(phrases, at)) found.push({ from: at + 1, to: partner });
    at = partner;
  }
  return found;
}

/**
 * Short clauses of the paragraph that end with a quoted slogan's word: “四个一批”…。开工一批，…。竣工一批，…。储备一批，….
 */
export function headedClauses(phrases: Phrases, count: StatedCount): Listing | null {
  const word = count.noun;
  if (count.quoteAt === null || count.classifier === '' || word.length < 2 || word.length > longestWord)
    return null;
  const rest = { from: count.behind, to: Math.min(count.behind + headedReach, phrases.tokens.length) };
  const items = partsAt(phrases, rest, '，,；;。：:\n')
    .map((part) => spanOf(phrases, part))
    .filter(({ start, end }) => phrases.text.slice(start, end).endsWith(word))
    .filter(
      ({ start, end }) =>
        !phrases.text
          .slice(start, end)
          .includes(`${phrases.tokens[count.at]?.text ?? ''}${count.classifier}`),
    );
  if (items.length < 2) return null;
  const short = items.every((item) => item.end - item.start <= word.length + 8);
  const closed = short && items.length > 2 && Math.abs(count.value - items.length) === 1;
  // 守住粮食安全…守住生态安全…抓好校园安全: those that begin alike may be the series, and another besides it.
  const begins = items.map(({ start }) => phrases.tokens[tokenAt(phrases, start)]?.text ?? '');
  const alike = Math.max(...begins.map((first) => begins.filter((each) => each === first).length));
  return {
    items,
    counts: alike > 1 ? [items.length, alike] : [items.length],
    open: false,
    closed,
    tier: 'suspect',
    tie: 'headed-clauses',
  };
}

/** In tokens: a paragraph's worth. */
const headedReach = 1200;

interface Run {
  readonly start: number;
  readonly length: number;
}

const marks = /[“”‘’"'\s。]/gu;

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
