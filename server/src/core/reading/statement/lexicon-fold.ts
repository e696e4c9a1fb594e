/** A name in the one form in which names are compared, and where each of its characters came from. */
export interface FoldedName {
  readonly text: string;
  /** For each code unit of `text`, its offset in the name as written; for a written-out 规上, that of its first sign. */
  readonly sources: readonly number[];
}

/**
 * Folds the ways of writing one name into one: “规上 工业增加值” and “‘规模以上’工业增加值” are both
 * 规模以上工业增加值, “ＧＤＰ” and “gdp” are GDP, “细颗粒物（PM₂.₅）浓度” is 细颗粒物PM2.5浓度.
 *
 * Spaces, quotation marks, brackets and Markdown's emphasis carry no meaning inside a name.
 */
export function foldName(name: string): FoldedName {
  let text = '';
  const sources: number[] = [];
  let before = '';
  let beforeAt = 0;
  for (let at = 0; at < name.length; at++) {
    for (const sign of signsAt(name, at)) {
      const between = spelledBetween(before, sign);
      text += between + sign;
      addTimes(sources, beforeAt, between.length);
      addTimes(sources, at, sign.length);
      before = sign;
      beforeAt = at;
    }
  }
  return { text, sources };
}

function addTimes(sources: number[], source: number, times: number): void {
  for (let nth = 0; nth < times; nth++) sources.push(source);
}

/**
 * What one code unit of a name folds into, sign by sign: none for a quotation mark, itself for a Chinese character, M and 2
 * for ㎡.
 */
export function signsAt(name: string, at: number): string | readonly string[] {
  const code = name.charCodeAt(at);
  // Chinese characters are what they are; nearly every name is made of nothing else.
  if (code >= 0x4e00 && code <= 0x9fff) return name.charAt(at);
  return latin[code] ?? foldUnit(name.charAt(at));
}

/** 规上 and 限上 are short for 规模以上 and 限额以上: between 规 and 上 stands 模以, between most signs nothing. */
export function spelledBetween(before: string, sign: string): string {
  return sign === '上' ? (shortForms.get(before) ?? '') : '';
}

const meaningless = /[\s"'`*“”‘’「」『』《》〈〉()[\]【】]/;

function foldUnit(unit: string): readonly string[] {
  return Array.from(unit.normalize('NFKC').toUpperCase()).filter((text) => !meaningless.test(text));
}

/** The signs that prose mixes into Chinese, folded beforehand. */
const latin: readonly (readonly string[])[] = Array.from({ length: 0x80 }, (_, code) =>
  foldUnit(String.fromCharCode(code)),
);

/** What is left out between the sign before 上 and it. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['规', '模以'],
  ['限', '额以'],
]);
