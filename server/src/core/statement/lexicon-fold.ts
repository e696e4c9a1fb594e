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
  const signs = foldSigns(name);
  return spellOut(signs);
}

interface Sign {
  readonly text: string;
  readonly source: number;
}

const meaningless = /[\s"'`*“”‘’「」『』《》〈〉()[\]【】]/;

function foldSigns(name: string): readonly Sign[] {
  return name.split('').flatMap((unit, source) => foldUnit(unit).map((text) => ({ text, source })));
}

/** One code unit may fold into none (a quotation mark) or several (㎡ into M2). */
function foldUnit(unit: string): readonly string[] {
  return Array.from(unit.normalize('NFKC').toUpperCase()).filter((text) => !meaningless.test(text));
}

/** 规上 and 限上 are short for 规模以上 and 限额以上. */
function spellOut(signs: readonly Sign[]): FoldedName {
  const text: string[] = [];
  const sources: number[] = [];
  signs.forEach((sign, index) => {
    const written = signs[index + 1]?.text === '上' ? (shortForms.get(sign.text) ?? sign.text) : sign.text;
    text.push(written);
    sources.push(...Array<number>(written.length).fill(sign.source));
  });
  return { text: text.join(''), sources };
}

/** What the sign before 上 stands for. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['规', '规模以'],
  ['限', '限额以'],
]);
