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
  const signs: Sign[] = [];
  for (let source = 0; source < name.length; source++) {
    const unit = name.charAt(source);
    if (isSettled(unit.charCodeAt(0))) signs.push({ text: unit, source });
    else for (const text of foldUnit(unit)) signs.push({ text, source });
  }
  return signs;
}

/** Chinese characters are what they are; nearly every name is made of nothing else, and names are folded all the time. */
function isSettled(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** One code unit may fold into none (a quotation mark) or several (㎡ into M2). */
function foldUnit(unit: string): readonly string[] {
  return Array.from(unit.normalize('NFKC').toUpperCase()).filter((text) => !meaningless.test(text));
}

/** 规上 and 限上 are short for 规模以上 and 限额以上. */
function spellOut(signs: readonly Sign[]): FoldedName {
  let text = '';
  const sources: number[] = [];
  signs.forEach((sign, index) => {
    const written = signs[index + 1]?.text === '上' ? (shortForms.get(sign.text) ?? sign.text) : sign.text;
    text += written;
    sources.push(...Array.from({ length: written.length }, () => sign.source));
  });
  return { text, sources };
}

/** What the sign before 上 stands for. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['规', '规模以'],
  ['限', '限额以'],
]);
