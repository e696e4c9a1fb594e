import { tokenOf, type Token } from './token';
import type { Role } from './word';
import type { WordList } from './word-list';

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
  for (const match of text.matchAll(pieces)) {
    const { han, digits, letters, mark } = match.groups ?? {};
    if (han !== undefined) cutInto(tokens, han, match.index, words);
    else if (digits !== undefined) tokens.push(tokenOf('number', digits, match.index));
    else if (letters !== undefined) tokens.push(tokenOf('letters', letters, match.index));
    else if (mark !== undefined) tokens.push(tokenOf('mark', mark, match.index));
  }
  return withWholeNames(tokens);
}

const pieces =
  /(?<han>[\p{Script=Han}〇]+)|(?<digits>[\d０-９]+(?:[.．,，][\d０-９]+)*)|(?<letters>[A-Za-zＡ-Ｚａ-ｚ]+)|(?<mark>\n|[^\s\p{Script=Han}])/gu;

/** A character no word explains costs more than any word. */
const unknownCost = 145;
const numeralCost = 80;

/** Digits as they are written out; 两, 双 and 半 count too, and 几 asks. */
const numerals: ReadonlySet<string> = new Set('〇零一二三四五六七八九十百千万亿两双');

function cutInto(tokens: Token[], run: string, offset: number, words: WordList): void {
  let at = 0;
  for (const length of cutsOf(run, words)) {
    const text = run.slice(at, at + length);
    push(tokens, text, offset + at, words);
    at += length;
  }
}

/** A numeral or an unknown character goes on the token before it where that is one too; behind digits only a power of ten (3亿四个). */
function push(tokens: Token[], text: string, start: number, words: WordList): void {
  const numeral = text.length === 1 && numerals.has(text);
  const word = numeral ? undefined : words.find(text);
  const kind = numeral ? 'number' : word ? 'word' : 'unknown';
  const last = tokens.at(-1);
  const goesOn = !word && last?.kind === kind && last.end === start;
  if (goesOn && (!numeral || numerals.has(last.text.charAt(0)) || powers.has(text)))
    tokens[tokens.length - 1] = tokenOf(kind, last.text + text, last.start);
  else tokens.push(tokenOf(kind, text, start, word));
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
  return (
    kind === 'word' &&
    text.length === 1 &&
    !verbsAlone.has(text) &&
    [...roles].every((role) => ofNames.has(role))
  );
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

/** The lengths of the pieces of the cheapest way through a run. */
function cutsOf(run: string, words: WordList): readonly number[] {
  const cost = new Float64Array(run.length + 1).fill(Infinity);
  const length = new Int32Array(run.length + 1);
  cost[0] = 0;
  const reach = (at: number, size: number, price: number): void => {
    const total = (cost[at] ?? Infinity) + price;
    if (total >= (cost[at + size] ?? 0)) return;
    cost[at + size] = total;
    length[at + size] = size;
  };
  for (let at = 0; at < run.length; at++) {
    reach(at, 1, numerals.has(run.charAt(at)) ? numeralCost : unknownCost);
    words.eachFrom(run, at, (word) => reach(at, word.text.length, word.cost));
  }
  const cuts: number[] = [];
  for (let at = run.length; at > 0; at -= length[at] ?? at) cuts.push(length[at] ?? at);
  return cuts.reverse();
}
