import type { Span } from '../text/span';

/**
 * The stretches of a source slice that its writer has struck out but kept beside what replaces them, in order: “12” and its
 * signs in “新建~~12~~15家”.
 *
 * GFM's `~~…~~` also where CommonMark's rule of flanking does not see it beside full-width marks (“~~（12家）~~15家”), and
 * CriticMarkup: `{--…--}`, the first half of `{~~…~>…~~}`, the comment `{>>…<<}`, and the signs around what stays. `<del>` and `<s>` are
 * tags, which remark finds.
 */
export function struckIn(slice: string): readonly Span[] {
  if (!/~~|\{(?:--|>>|\+\+|==)/.test(slice)) return [];
  return [...slice.matchAll(struck)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A longer stretch is struck out by remark; the bound keeps a text full of openings linear. */
const some = '(?:(?!\\n[ \\t]*\\n)[\\s\\S]){0,400}?';

const struck = new RegExp(
  [
    `\\{~~${some}~>|\\{--${some}--\\}|\\{>>${some}<<\\}`,
    '\\{\\+\\+|\\{==|\\+\\+\\}|==\\}|~~\\}',
    `(?<![\\\\~{])~~(?![~\\s])${some}(?<![\\s~])~~(?!~)`,
  ].join('|'),
  'g',
);
