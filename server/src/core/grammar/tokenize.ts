import { tokenOf, type Token } from './token';
import type { Span } from '../text/span';
import type { Role, Word } from './word';
import type { WordList } from './word-list';
import type { WordTree } from './word-tree';

/**
 * A text cut into tokens: “推进东坝、西岭2个村产业升级” is 推进 · 东坝 · 、 · 西岭 · 2 · 个 · 村 · 产业 · 升级.
 *
 * A run of Chinese is cut so that its words together are the least surprising ones: shortest path over word costs, as in statistical
 * word segmentation (Sproat et al., Computational Linguistics 22(3), 1996). So 和 in 和谐 and 从 in 从业 are no words of their own. Linear in
 * the text: no word is longer than the list's longest. White space parts tokens and is
 * none, but for a line end, which is a mark.
 */
export function tokenize(text: string, words: WordList): readonly Token[] {
  const tokens: Token[] = [];
  const way = wayThrough(text.length);
  for (const match of text.matchAll(pieces)) {
    const { han, digits, letters, mark } = match.groups ?? {};
    const { index } = match;
    if (han !== undefined) cutInto(tokens, text, { start: index, end: index + han.length }, words, way);
    else if (digits !== undefined) tokens.push(tokenOf('number', digits, index));
    else if (letters !== undefined) tokens.push(tokenOf('letters', letters, index));
    else if (mark !== undefined) tokens.push(tokenOf('mark', mark, index));
  }
  return withWholeNames(tokens);
}

const pieces =
  /(?<han>[\p{Script=Han}〇]+)|(?<digits>[\d０-９]+(?:[.．,，][\d０-９]+)*)|(?<letters>[A-Za-zＡ-Ｚａ-ｚ]+)|(?<mark>\n|[^\s\p{Script=Han}])/gu;

/** A character no word explains costs more than any word. */
const unknownCost = 145;
const numeralCost = 80;

/** Digits as they are written out; 两 and 双 count too. */
const numerals: ReadonlySet<number> = new Set(
  Array.from('〇零一二三四五六七八九十百千万亿两双', (each) => each.charCodeAt(0)),
);

/** The cheapest way to each place of a text: what it costs, the word that leads there, and where that begins. */
interface Way {
  readonly cost: Float64Array;
  readonly word: (Word | null)[];
  readonly before: Int32Array;
}

function wayThrough(length: number): Way {
  return {
    cost: new Float64Array(length + 1),
    word: new Array<Word | null>(length + 1).fill(null),
    before: new Int32Array(length + 1),
  };
}

function cutInto(tokens: Token[], text: string, run: Span, words: WordList, way: Way): void {
  walk(text, run, words, way);
  const ends: number[] = [];
  for (let at = run.end; at > run.start; at = way.before[at] ?? run.start) ends.push(at);
  let start = run.start;
  for (let nth = ends.length - 1; nth >= 0; nth--) {
    const end = ends[nth] ?? run.end;
    push(tokens, text.slice(start, end), start, way.word[end] ?? null);
    start = end;
  }
}

/** Reaches every place of a run from its beginning, by words, numerals and characters no word explains. */
function walk(text: string, run: Span, words: WordList, way: Way): void {
  way.cost.fill(Infinity, run.start + 1, run.end + 1);
  way.cost[run.start] = 0;
  for (let at = run.start; at < run.end; at++) {
    const known = way.cost[at] ?? 0;
    const numeral = numerals.has(text.charCodeAt(at));
    reach(way, at, at + 1, known + (numeral ? numeralCost : unknownCost), null);
    const counts = isBig(text, at, run);
    for (const tree of words.trees) walkWords(text, { start: at, end: run.end }, tree, way, counts);
  }
}

/** 三大港口群: behind a numeral 大 is a word of its own and no part of 大港. */
function isBig(text: string, at: number, run: Span): boolean {
  return text.charAt(at) === '大' && at > run.start && numerals.has(text.charCodeAt(at - 1));
}

/** By the words that begin a run, to where each of them ends; only by measure words (六大类) where it `counts`. */
function walkWords(text: string, { start, end }: Span, tree: WordTree, way: Way, counts: boolean): void {
  const known = way.cost[start] ?? 0;
  let place = tree.step(0, text.charCodeAt(start));
  for (let to = start + 1; place !== 0 && to <= end; to++) {
    const word = tree.wordAt(place);
    if (word && !(counts && to > start + 1 && !word.roles.has('measure')))
      reach(way, start, to, known + word.cost, word);
    place = tree.step(place, text.charCodeAt(to));
  }
}

function reach(way: Way, from: number, to: number, cost: number, word: Word | null): void {
  if (cost >= (way.cost[to] ?? 0)) return;
  way.cost[to] = cost;
  way.word[to] = word;
  way.before[to] = from;
}

/** A numeral or an unknown character goes on the token before it where that is one too; behind digits only a power of ten (3亿四个). */
function push(tokens: Token[], text: string, start: number, found: Word | null): void {
  const numeral = text.length === 1 && numerals.has(text.charCodeAt(0));
  const word = numeral ? null : found;
  const kind = numeral ? 'number' : word ? 'word' : 'unknown';
  const last = tokens.at(-1);
  const goesOn = !word && last?.kind === kind && last.end === start;
  if (goesOn && (!numeral || numerals.has(last.text.charCodeAt(0)) || powers.has(text)))
    tokens[tokens.length - 1] = tokenOf(kind, last.text + text, last.start);
  else tokens.push(tokenOf(kind, text, start, word ?? undefined));
}

const powers: ReadonlySet<string> = new Set('十百千万亿');

/**
 * 惠|安 and 绥|化: a character that is a verb elsewhere is part of the name where it touches what no word explains. 是, 有 and the like stay
 * words.
 */
function withWholeNames(tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = [];
  tokens.forEach((token, index) => {
    const last = whole.at(-1);
    const touches = last?.end === token.start && (last.kind === 'unknown' || isOfName(last));
    const joins =
      last && touches && (token.kind === 'unknown' || (isOfName(token) && last.kind === 'unknown'));
    if (joins) whole[whole.length - 1] = tokenOf('unknown', last.text + token.text, last.start);
    else
      whole.push(
        isOfName(token) && tokens[index + 1]?.kind === 'unknown' && tokens[index + 1]?.start === token.end
          ? tokenOf('unknown', token.text, token.start)
          : token,
      );
  });
  return whole;
}

function isOfName({ kind, text, roles }: Token): boolean {
  return kind === 'word' && text.length === 1 && !verbsAlone.has(text) && isSubset(roles, ofNames);
}

const ofNames: ReadonlySet<Role> = new Set<Role>([
  'verb',
  'particle',
  'age',
  'rise',
  'fall',
  'stretch',
  'shrink',
  'turn',
  'position',
  'range',
  'goal',
  'reach',
  'light',
]);
const verbsAlone: ReadonlySet<string> = new Set('是有为了着之者而且或但');

function isSubset<Each>(some: ReadonlySet<Each>, all: ReadonlySet<Each>): boolean {
  for (const each of some) if (!all.has(each)) return false;
  return true;
}
