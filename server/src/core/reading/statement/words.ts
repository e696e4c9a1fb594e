import type { Figure } from '../figure/figure';
import type { Span } from '../../text/span';
import { figureSign, type FoldedText } from './fold';
import type { Lexicon } from './lexicon';
import { matchPredicate, type Predicate } from './predicate';

/** The words around one figure's sign, from which it is read. Offsets count from the beginning of the sentence. */
export interface FigureWords {
  /** The sign itself. */
  readonly at: number;
  /** Up to 120 characters before the sign, and where they begin. */
  readonly before: string;
  readonly from: number;
  /** `before`, or for one of a list that of the list's first. */
  readonly lead: string;
  /** Up to 40 characters after the sign. */
  readonly after: string;
  readonly predicate: Predicate | null;
  /** Between the last boundary and the predicate: where the name stands, if anywhere. */
  readonly region: string;
  readonly regionAt: number;
  /** What brackets behind the name make of it: （地方） of “税收收入（地方）2亿元”; empty without them. */
  readonly aside: string;
  /** The figure's clause, from its last comma to the sign. */
  readonly clause: string;
  readonly clauseAt: number;
}

/** How far back a figure's own words are looked for: longer than any clause, so that reading stays linear. */
const reach = 120;

/** What else decides which words belong to a figure. */
export interface WordsContext {
  /** Words up to here have named the figure before (“146个公益性岗位和208个…”) and name no other. */
  readonly consumed: number;
  readonly lexicon: Lexicon;
  /** The words of the first of a list, for the others. */
  readonly first?: FigureWords;
}

/** The words around a figure; one of a list shares the predicate of the list's first. */
export function wordsAround(
  view: SentenceView,
  { at, figure }: PlacedFigure,
  context: WordsContext,
): FigureWords {
  const from = Math.max(0, at - reach);
  const before = view.text.slice(from, at);
  const after = view.text.slice(at + 1, at + 41);
  // 增长（同口径）8%: the remark stands between the verb and its figure.
  const told = before.slice(0, bracketBehind(before, context.lexicon, true)?.start);
  const predicate = context.first
    ? context.first.predicate
    : predicateOf(told, after, figure, context.lexicon);
  const end = predicate && !context.first ? predicate.start : told.length;
  const bracket = bracketBehind(before.slice(0, end), context.lexicon);
  const nameEnd = bracket?.start ?? end;
  const named = before.slice(0, nameEnd);
  const nameStart = Math.max(
    nameBoundary(named, context.lexicon) + 1,
    named.lastIndexOf(figureSign) + 1,
    Math.min(context.consumed - from, nameEnd),
  );
  const clauseStart = lastBoundary(before) + 1;
  return {
    at,
    before,
    from,
    lead: context.first?.lead ?? before,
    after,
    predicate,
    region: before.slice(nameStart, nameEnd),
    regionAt: from + nameStart,
    aside: bracket?.words ?? '',
    clause: before.slice(clauseStart),
    clauseAt: from + clauseStart,
  };
}

/**
 * The predicate, unless its verb is the end of a name: 人口自然增长率7.8‰ and 居民消费价格涨幅4% are indicators, and what
 * is said of them is their value.
 */
function predicateOf(before: string, after: string, figure: Figure, lexicon: Lexicon): Predicate | null {
  const predicate = matchPredicate(before, after, figure.unit.dimension);
  if (!predicate || predicate.measure === 'level') return predicate;
  const stem = before.replace(/(?:\s|达到|达|为|是|约|控制在|保持在|稳定在|在)+$/u, '');
  const known = lexicon.longestSuffix(stem);
  if (!known || known.start >= predicate.start || predicate.start >= stem.length) return predicate;
  return {
    measure: 'level',
    start: stem.length,
    direction: 0,
    againstSign: null,
    againstName: null,
    stands: null,
  };
}

/** Whether nothing but openers and the territory stands between the clause's beginning and this place: “预计全县|上半年”. */
export function opensClause(before: string): boolean {
  const clause = before.slice(lastBoundary(before) + 1);
  return /^[\s“”]*(?:预计|其中|在|到|至|截至|截止|力争|回顾|回首|回望|特别是|尤其是|全[省市县区镇乡国]|我[省市县区镇乡])*\s*$/u.test(
    clause,
  );
}

/** Where the last comma, colon or bracket stands, or −1. */
function lastBoundary(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) if (boundaries.includes(words.charAt(at))) return at;
  return -1;
}

/**
 * The brackets that words end with, behind a name: （地方） makes another indicator of it, （同口径） and （原粮） leave it what it is, and so have
 * no words here. Null where they are part of a name of the lexicon (固定资产投资（不含农户）) or hold a figure, and for all others where only a
 * remark is asked for.
 */
function bracketBehind(
  words: string,
  lexicon: Lexicon,
  onlyRemark = false,
): { readonly start: number; readonly words: string } | null {
  const [bracket, inner = ''] = /[（(]([^（()）\uFFFC，。；：]{1,12})[）)]\s*$/u.exec(words) ?? [];
  if (bracket === undefined || lexicon.longestSuffix(words.trimEnd())) return null;
  const start = words.length - bracket.length;
  if (remark.test(inner)) return { start, words: '' };
  return onlyRemark ? null : { start, words: bracket.trim() };
}

/** Says how, when or in what a value is reckoned, not of what. */
const remark =
  /^(?:按?(?:同口径|可比口径|可比价格?|不变价格?|现价|当年价格?)(?:计算)?|折?原粮|[年期]末|全年|人民币|(?:预计|快报|初步)(?:数|核算)?|[A-Za-z]{2,6}|[万亿]?(?:元|人次?|吨|亩|户|个|家|公里)|[%％])$/u;

/**
 * Where the words end that come before a name: the last boundary, but a closing bracket that belongs to a name of the lexicon
 * (固定资产投资（不含农户）完成) or says it again (地区生产总值（GDP）达到) is none.
 */
function nameBoundary(words: string, lexicon: Lexicon): number {
  const at = lastBoundary(words);
  if (!'）)'.includes(words.charAt(at) || '。')) return at;
  const open = Math.max(words.lastIndexOf('（', at), words.lastIndexOf('(', at));
  const whole = lexicon.longestSuffix(words.slice(0, at));
  const outer = lexicon.longestSuffix(words.slice(0, Math.max(0, open)));
  if (!whole || !outer) return at;
  const goesThrough = whole.start < open || whole.entry === outer.entry;
  return goesThrough ? lastBoundary(words.slice(0, Math.min(whole.start, outer.start))) : at;
}

const boundaries = '，,；;：:。（(）)！？[]［］〔〕';

/**
 * One sentence in folded text, with its figures: “固定资产投资#，完成任务量的#” and where each sign stands in it.
 *
 * Offsets called `at` count from the beginning of the folded sentence.
 */
export interface SentenceView {
  readonly text: string;
  /** The sentence in the block's prose. */
  readonly span: Span;
  /** The sentence's figures, each with its sign's offset, in order. */
  readonly figures: readonly PlacedFigure[];
  /** The offset in the block's prose of an offset of the folded sentence. */
  readonly unfold: (at: number) => number;
}

export interface PlacedFigure {
  readonly figure: Figure;
  readonly at: number;
}

/** Cuts a sentence out of a block's folded text; `figures` are the block's, in order. */
export function viewSentence(
  folded: FoldedText,
  span: Span,
  figures: readonly Figure[],
  first: number,
): SentenceView {
  const start = folded.foldedOffset(span.start);
  const text = folded.text.slice(start, folded.foldedOffset(span.end));
  const placed: PlacedFigure[] = [];
  for (let index = first; index < figures.length; index++) {
    const figure = figures[index];
    const sign = folded.signs[index];
    if (!figure || sign === undefined || figure.span.start >= span.end) break;
    placed.push({ figure, at: sign - start });
  }
  return { text, span, figures: placed, unfold: (at) => folded.unfold(start + at) };
}
