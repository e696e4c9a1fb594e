import { does, isMark, type Token } from '../../grammar/token';
import { opensQuote, type Phrases } from '../../phrase/phrases';
import { smallChineseCount } from '../../text/chinese-number';
import { halfWidth } from '../../text/characters';
import type { Span } from '../../text/span';

/**
 * A number that says how many things are named: “两个村” in “高杭、裕民两个村”, “四金” in “薪金、租金、股金、订金‘四金’”, 四个“大比武”.
 *
 * Spans are in the prose; indexes count its tokens.
 */
export interface StatedCount {
  readonly value: number;
  /** Number, measure word and what they count, as far as it is to be quoted: “两个村”. */
  readonly span: Span;
  /** The number's token. */
  readonly at: number;
  readonly numeral: Span;
  /** 个, 家, 大, 项; "" for a slogan such as 四金, whose word follows the number directly. */
  readonly classifier: string;
  /** What is counted, as far as it is one noun phrase: “环境综合整治项目”, “金”. */
  readonly noun: string;
  /** The token its noun begins with, behind a clause that ends in 的 where there is one. */
  readonly head: number;
  /** The token its quotation mark opens with, for “四金” in quotation marks that hold little before it; else null. */
  readonly quoteAt: number | null;
  /** The first token behind the noun and its closing quotation mark. */
  readonly behind: number;
  /** Where that begins, in the prose. */
  readonly end: number;
}

/** Every number of a text that may count a list, in order: 2 to 40 (1 behind 等), with a measure word, or in a quoted or short slogan. */
export function findStatedCounts(phrases: Phrases): readonly StatedCount[] {
  return phrases.tokens.flatMap(
    (token, at) =>
      (token.kind === 'number'
        ? countAt(phrases, at)
        : does(token, 'fixed')
          ? fixedPhraseAt(phrases, at)
          : null) ?? [],
  );
}

/** Few words name more than forty things. */
const most = 40;

function countAt(phrases: Phrases, at: number): StatedCount | null {
  const { tokens, text, partners } = phrases;
  const numeral = tokens[at];
  const value = numeral ? valueOf(numeral.text) : 0;
  // 甲、乙等1家: what is listed may turn out to be more than one; elsewhere 1 counts no list.
  const least = does(tokens[at - 1], 'rest') && numeral?.text !== '一' ? 1 : 2;
  if (!numeral || value < least || value > most || !maySayHowMany(phrases, at)) return null;
  const quoteAt = quoteBefore(phrases, at);
  const measure = tokens[at + 1];
  const closing = quoteAt === null ? -1 : (partners[quoteAt] ?? -1);
  // “三名”, “四区”: with nothing behind it inside the quotation marks the measure word is the slogan's own word.
  const measured = does(measure, 'measure') && closing !== at + 2;
  const from = measured ? at + 2 : at + 1;
  const noun = closing > from ? quotedNoun(phrases, from, closing) : nounFrom(phrases, from, measured);
  if (
    limiting.has(tokens[noun.behind]?.text ?? '') ||
    (measured && isName(phrases, from, measure, noun.text))
  )
    return null;
  const classifier = measured ? (measure?.text ?? '') : '';
  if (classifier === '' && noun.text === '') return null;
  const behind = closing === noun.behind ? noun.behind + 1 : noun.behind;
  const start = numeral.start;
  return {
    value,
    span: { start, end: noun.text === '' ? (tokens[from - 1]?.end ?? numeral.end) : noun.shown },
    at,
    numeral: { start, end: numeral.end },
    classifier,
    noun: noun.text,
    head: noun.head,
    quoteAt,
    behind,
    end: behind > 0 ? (tokens[behind - 1]?.end ?? text.length) : 0,
  };
}

/**
 * A phrase everybody knows (双碳, 四个意识) counts nothing of what stands near it, 做好“三农”工作。一是…; only where it is explained does its
 * number count (domain rule 8).
 */
function fixedPhraseAt(phrases: Phrases, at: number): StatedCount | null {
  const { tokens, partners } = phrases;
  const token = tokens[at];
  const [, digits = '', measure = '', noun = ''] =
    /^([两双三四五六七八九十])(个)?(.+)$/u.exec(token?.text ?? '') ?? [];
  const value = valueOf(digits);
  if (!token || value === 0) return null;
  const quoteAt = opensQuote(phrases, at - 1) ? at - 1 : null;
  const behind = quoteAt !== null && partners[quoteAt] === at + 1 ? at + 2 : at + 1;
  if (!explains(phrases, behind, at)) return null;
  const numeral = { start: token.start, end: token.start + digits.length };
  const span = { start: token.start, end: token.end };
  return {
    value,
    span,
    at,
    numeral,
    classifier: measure,
    noun,
    head: at,
    quoteAt,
    behind,
    end: tokens[behind - 1]?.end ?? token.end,
  };
}

/** “四个意识”，即…; [12]双碳：… at the head of a note. */
function explains({ tokens }: Phrases, behind: number, at: number): boolean {
  const next = isMark(tokens[behind], '，,') ? behind + 1 : behind;
  const isHead = tokens.slice(0, at).every(({ kind }) => kind === 'mark' || kind === 'number');
  const named = tokens.slice(behind, behind + mostNamed).findIndex(({ kind }) => kind === 'mark');
  return does(tokens[next], 'define') || (isHead && named >= 0 && isMark(tokens[behind + named], '：:'));
}

/** “六稳”工作：, a few words say what sort of phrase it is. */
const mostNamed = 4;

/** As much of a long noun as is worth quoting. */
const longestShown = 8;

/** 5个以上, 3个位次左右. */
const limiting: ReadonlySet<string> = new Set('以上 以下 左右 以内 及以上 及以下 不等 之多'.split(' '));

/** 第三, 前三, 近三十, 2.5, 1—3, G20 and 三是 say something else than how many. */
function maySayHowMany(phrases: Phrases, at: number): boolean {
  const { tokens } = phrases;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  const touches = before?.end === token.start;
  if (touches && (before.kind === 'letters' || before.text === '每' || before.text === '数')) return false;
  if (does(before, 'ordinal', 'about') || token.text === '二') return false;
  // 3.六大行动: the number of a note stands before the count, but a decimal or a range does not begin a note.
  if (touches && isMark(before, '.．-—–~～＋+:：') && tokens[at - 2]?.kind === 'number' && at > 2)
    return false;
  if (next.start !== token.end && next.kind !== 'word') return false;
  if (next.kind === 'number' || next.kind === 'letters' || isMark(next, '.．%％‰+＋:：—-')) return false;
  if (does(next, 'unit', 'about', 'beyond') && !does(next, 'measure') && quoteBefore(phrases, at) === null)
    return false;
  if (next.text === '是' || next.text === '中') return false;
  return !does(next, 'measure') || !does(tokens[at + 2], 'beyond');
}

/** The quotation mark a slogan opens with, where at most one character stands between them: “新三样”, “治四堵”. */
function quoteBefore(phrases: Phrases, at: number): number | null {
  const { tokens } = phrases;
  for (const opens of [at - 1, at - 2]) {
    if (!opensQuote(phrases, opens)) continue;
    const between = (tokens[at]?.start ?? 0) - (tokens[opens]?.end ?? 0);
    return (phrases.partners[opens] ?? -1) > at && between <= longestOpening ? opens : null;
  }
  return null;
}

const longestOpening = 1;

interface Noun {
  /** The token it begins with. */
  readonly head: number;
  readonly text: string;
  /** Where it ends in the text. */
  readonly end: number;
  /** Where the part of it ends that is worth quoting. */
  readonly shown: number;
  /** The first token behind it, its closing quotation mark taken in. */
  readonly behind: number;
}

/** 三道沟, 三门湾, 五支队: measure words with which names of places and troops begin count only what is surely a word. */
function isName({ tokens }: Phrases, from: number, measure: Token | undefined, noun: string): boolean {
  return (
    /^[道门部支点片口眼段场面]$/u.test(measure?.text ?? '') &&
    (tokens[from]?.kind === 'unknown' || noun.length === 1)
  );
}

/** What a slogan's quotation marks hold behind its number: 到村到户 of “六个到村到户”. */
function quotedNoun(phrases: Phrases, from: number, closing: number): Noun {
  const { tokens, text } = phrases;
  let to = from;
  while (
    to < closing &&
    tokens[to]?.kind !== 'mark' &&
    (tokens[to]?.end ?? 0) - (tokens[from]?.start ?? 0) <= longestNoun
  )
    to++;
  const end = tokens[to - 1]?.end ?? 0;
  return {
    head: from,
    text: to > from ? text.slice(tokens[from]?.start, end) : '',
    end,
    shown: end,
    behind: to,
  };
}

const longestNoun = 16;

/**
 * The noun phrase that begins at a token: 全市性“大比武”, 环境综合整治项目. It ends before a verb, an adverb, 的, 和, a number or a mark; a
 * quotation belongs to it where it stands first or directly behind its words.
 */
function nounFrom(phrases: Phrases, from: number, measured: boolean): Noun {
  const { tokens, partners, text } = phrases;
  let at = from;
  if (measured && opensQuote(phrases, at)) {
    const closing = partners[at] ?? at;
    const inner = text.slice(tokens[at + 1]?.start ?? 0, tokens[closing]?.start ?? 0);
    const end = tokens[closing]?.end ?? 0;
    return {
      head: from,
      text: inner,
      end,
      shown: inner.length <= longestShown ? end : (tokens[at + 1]?.end ?? end),
      behind: closing + 1,
    };
  }
  // 五个一, 三个百亿元产业, 10个15分钟生活圈: what is counted may begin with a number of its own.
  if (measured && tokens[at]?.kind === 'number') at++;
  if (at > from && does(tokens[at], 'unit', 'measure')) at++;
  if (measured && at === from && mayBeginNoun(tokens[at], tokens[at + 1])) at++;
  while (
    isOfNoun(tokens[at], at === from && !measured) &&
    (tokens[at]?.start ?? 0) === (tokens[at - 1]?.end ?? -1)
  ) {
    at++;
    // 三个村道路通车: of the villages it is said that their roads are open.
    if (at === from + 1 && does(tokens[from], 'place')) break;
  }
  const clause = measured && mayBeClause(tokens[from]) ? nounBehindClause(phrases, from) : null;
  if (clause) return clause;
  const end = tokens[at - 1]?.end ?? 0;
  const start = tokens[from]?.start ?? end;
  return {
    head: from,
    text: at > from ? text.slice(start, end) : '',
    end,
    shown: shownEnd(phrases, from, at),
    behind: at,
  };
}

/** 搁置, 直达, 位于: what is no noun may open a clause. */
function mayBeClause(token: Token | undefined): boolean {
  return token?.kind !== 'mark' && !does(token, 'noun', 'quality', 'place', 'indicator', 'level', 'of');
}

/** 3处搁置多年的“断头路”: a clause may stand before the noun, and 的 ends it. */
function nounBehindClause(phrases: Phrases, from: number): Noun | null {
  const { tokens } = phrases;
  for (let at = from; at < from + longestClause; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || does(token, 'define', 'joint')) return null;
    if (does(token, 'of')) return at > from ? nounFrom(phrases, at + 1, opensQuote(phrases, at + 1)) : null;
  }
  return null;
}

/** In tokens. */
const longestClause = 6;

/** Where the part of a noun phrase ends that is worth quoting: 项目 of 项目建设, 主导产业 of 主导产业产值. */
function shownEnd({ tokens, words }: Phrases, from: number, behind: number): number {
  let to = behind;
  while (to > from + 1 && does(tokens[to - 1], 'event', 'phrase') && !does(tokens[to - 1], 'noun')) to--;
  const start = tokens[from]?.start ?? 0;
  while (to > from + 1 && (tokens[to - 1]?.end ?? 0) - start > longestShown) to--;
  const last = tokens[to - 1];
  const isIndicator = does(last, 'indicator') && !does(last, 'noun');
  const kept = isIndicator
    ? [4, 3, 2].find((length) => words.find(last?.text.slice(0, length) ?? '')?.roles.has('noun'))
    : undefined;
  return kept === undefined ? (last?.end ?? 0) : (last?.start ?? 0) + kept;
}

/** 要|害: a word of one character before what no word explains is the beginning of a name. */
function mayBeginNoun(token: Token | undefined, next: Token | undefined): boolean {
  return (
    does(token, 'adverb', 'verb') &&
    token?.text.length === 1 &&
    next?.kind === 'unknown' &&
    next.start === token.end
  );
}

function isOfNoun(token: Token | undefined, isFirst: boolean): boolean {
  if (!token || token.kind === 'mark' || token.kind === 'number' || does(token, 'beyond')) return false;
  if (token.kind !== 'word') return true;
  if (
    does(
      token,
      'noun',
      'event',
      'quality',
      'indicator',
      'phrase',
      'fixed',
      'place',
      'organ',
      'level',
      'facility',
      'measure',
      'group',
      'owner',
      'unit',
    )
  )
    return true;
  // 四统一, 三落实, 五不: the word of a slogan may be any.
  return isFirst && !does(token, 'joint', 'of', 'define', 'rest', 'preposition');
}

function valueOf(printed: string): number {
  return smallChineseCount(printed) ?? (/^[\d０-９]{1,2}$/u.test(printed) ? Number(halfWidth(printed)) : 0);
}
