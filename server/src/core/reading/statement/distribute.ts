import type { Lexicon } from './lexicon';

/**
 * The subjects that 分别 deals out, completed from their shared head: “城镇、农村居民人均可支配收入” is
 * 城镇居民人均可支配收入 and 农村居民人均可支配收入; “存款、贷款余额” is 存款余额 and 贷款余额. So is a shared modifier:
 * “规上工业产值和增加值” is 规上工业产值 and 规上工业增加值.
 */
export function subjectsOf(words: string, lexicon: Lexicon, wanted: number): readonly string[] {
  const parts = withOrdinals(
    words
      .split(/、|和|与|及|以及|，|,/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
  const last = parts.at(-1);
  if (last === undefined) return [];
  if (parts.length === 1) return wanted === 1 ? [last] : splitFused(last, lexicon);
  const [first, ...others] = [...parts.slice(0, -1).map((part) => withHeadOf(part, last, lexicon)), last];
  return [first, ...others.map((part) => withModifierOf(first, part, lexicon))];
}

/** 第一、二、三产业增加值 shares its 第 and its head: 第二产业增加值 is the second of them. */
function withOrdinals(parts: readonly string[]): readonly string[] {
  const head = /^[一二三](产业.*)$/u.exec(parts.at(-1) ?? '')?.[1];
  if (head === undefined) return parts;
  return parts.map((part) => part.replace(/^第?([一二三])(?:产业.*)?$/u, `第$1${head}`));
}

/** 规上工业产值和增加值 is 规上工业产值 and 规上工业增加值: what goes before the first goes before a part that alone is no name. */
function withModifierOf(first: string, part: string, lexicon: Lexicon): string {
  if (lexicon.find(part)) return part;
  for (let cut = first.length - 1; cut >= 2; cut--) {
    const joined = first.slice(0, cut) + part;
    if (lexicon.find(joined)) return joined;
  }
  return part;
}

/** Two subjects in one word: 城乡居民… is 城镇居民… and 农村居民…, 存贷款余额 is 存款余额 and 贷款余额. */
function splitFused(name: string, lexicon: Lexicon): readonly string[] {
  for (const [fused, halves] of fusedHeads) {
    const at = name.indexOf(fused);
    if (at < 0) continue;
    const split = halves.map((half) => name.slice(0, at) + half + name.slice(at + fused.length));
    if (
      fused !== '城乡' ||
      split.every((each) => lexicon.longestSuffix(each) !== null) ||
      /居民|低保/.test(name)
    )
      return split;
  }
  return [name];
}

const fusedHeads: readonly (readonly [string, readonly string[]])[] = [
  ['城乡', ['城镇', '农村']],
  ['存贷款', ['存款', '贷款']],
];

/** Gives a part the head it shares with the last one, where the two make a name together. */
function withHeadOf(part: string, last: string, lexicon: Lexicon): string {
  for (let cut = 1; cut < last.length - 1; cut++) {
    const joined = part + last.slice(cut);
    if (lexicon.find(joined)) return joined;
  }
  if (lexicon.find(part)) return part;
  const tail = lexicon.longestSuffix(last);
  // 农村居民人均可支配收入 begins with its own 农村: the other part takes the place of just as many characters.
  const mirrored = part + last.slice(part.length);
  if (part.length <= 4 && part.length < last.length && tail && lexicon.longestSuffix(mirrored))
    return mirrored;
  if (part.length <= 3 && part.length < last.length && sharesLastCharacter(part, last)) return mirrored;
  return part;
}

/** 存款、贷款余额: the parts end alike where the last one's own part ends. */
function sharesLastCharacter(part: string, last: string): boolean {
  return part.at(-1) === last[part.length - 1];
}
