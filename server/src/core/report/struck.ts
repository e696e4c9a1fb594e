import type { Span } from '../text/span';

/**
 * The stretches of a source slice that its writer has struck out but kept beside what replaces them, in order: “12” and its
 * signs in “新建~~12~~15家”.
 *
 * GFM's `~~…~~` also where CommonMark's rule of flanking does not see it beside full-width marks (“~~（12家）~~15家”), and
 * CriticMarkup: `{--…--}`, the first half of `{~~…~>…~~}`, the comment `{>>…<<}`, and the signs around what stays. A
 * single tilde strikes a figure out where no range can be meant (“脱贫户~15~12户”), `%%…%%` is a comment. `<del>` and `<s>` are
 * tags, which remark finds. A bracket right behind a struck figure holds its replacement, so its signs go too: “~~20吨~~（21吨）”.
 */
export function struckIn(slice: string): readonly Span[] {
  if (!/~|%%|<\/|\{(?:--|>>|\+\+|==)/.test(slice)) return [];
  return [...slice.matchAll(struck)].flatMap(({ index, 0: words }): Span[] => {
    const end = index + words.length;
    const bracket = /(?<=^|~~)[（(][^（()）]*[）)]$/.exec(words)?.[0];
    if (bracket === undefined) return [{ start: index, end }];
    return [
      { start: index, end: end - bracket.length + 1 },
      { start: end - 1, end },
    ];
  });
}

/** A longer stretch is struck out by remark; the bound keeps a text full of openings linear. */
const some = '(?:(?!\\n[ \\t]*\\n)[\\s\\S]){0,400}?';
/** A comment ends at the next `%%`, so that however long it is each is looked for once. */
const remark = '(?:(?!\\n[ \\t]*\\n)[\\s\\S]){0,20000}?';

/** “（2100吨）” as a whole. */
const replacement = '[（(][\\d.,]{1,12}[^\\d（()）\\n]{0,6}[）)]';

const struck = new RegExp(
  [
    `\\{~~${some}~>|\\{--${some}--\\}|\\{>>${some}<<\\}`,
    '\\{\\+\\+|\\{==|\\+\\+\\}|==\\}|~~\\}',
    `(?<![\\\\~{])~~(?![~\\s])${some}(?<![\\s~])~~(?!~)(?:(?<=\\d[^\\d~]{0,9}~~)${replacement})?`,
    `(?<=\\d[^\\d<>]{0,9}</(?:del|s|strike)>)${replacement}`,
    `(?<![\\d%])%%(?!%)${remark}%%`,
    '(?<![\\d\\\\~%％]\\p{Script=Han}{0,3})~(?=[^~\\n]{0,20}\\d)[^~\\s，。；]{1,40}~(?=[\\d\\p{Script=Han}])',
  ].join('|'),
  'gu',
);
