import type { Omission } from '../text/prose';

/** Words without the signs in them that nobody sees: “3\u200b600人” is “3600人”. */
export function withoutUnseen(text: string): string {
  return text.replace(new RegExp(unseen, 'gu'), '');
}

/**
 * What of a block's plain words is not read: signs that nobody sees (a zero-width space in 3|600人), marks of emphasis that
 * Markdown itself does not know (==5000==) or cannot close (__12__公里), and the marks of notes.
 *
 * A mark of a note stands behind a word, a figure or a closing quotation mark: “地区生产总值[2]120.5亿元”, “5000①”, ““三变”〔3〕改革”;
 * in round brackets between a name and its figure (“税收(1)680万元”) or with its word (“（注1）”).
 * At the head of a paragraph or behind a stop it numbers an entry: “[3]三保：…”, “；②改造……”. 〔2024〕15号 and 〔24〕15号 are documents,
 * m² and μg/m³ units.
 */
export function leftOut(text: string): readonly Omission[] {
  if (!mayHoldAny.test(text)) return [];
  return [...text.matchAll(notRead)].flatMap((match): Omission[] => {
    const { index: start, 0: words, groups } = match;
    const end = start + words.length;
    const pair = groups?.pair;
    if (pair === undefined) return [{ start, end, isMark: groups?.mark !== undefined }];
    return [
      { start, end: start + pair.length, isMark: false },
      { start: end - pair.length, end, isMark: false },
    ];
  });
}

/** The words of a text that is no Markdown, such as a cell of a spreadsheet, without what is not read: “5000①” is 5000. */
export function wordsRead(text: string): string {
  let from = 0;
  const kept = leftOut(text).map(({ start, end }) => {
    const words = text.slice(from, start);
    from = end;
    return words;
  });
  return kept.join('') + text.slice(from);
}

const mayHoldAny =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff[［〔【①-⒇⓫-⓴㉑-㉟㊱-㊿❶-➓⁰¹²³⁴-⁹⁽*＊※†‡^]|[^\s][（(][\d０-９注]|==|__|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

/**
 * Unicode's default-ignorable characters that come into text from web pages and Word; joiners before emoji and the variation
 * signs behind them stay, which are written with them.
 */
const unseen =
  '\\u034f|[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|[\\u200c\\u200d](?!\\p{Extended_Pictographic})|(?<!\\p{Extended_Pictographic})(?:[\\ufe00-\\ufe0f](?!\\u20e3)|[\\u{e0100}-\\u{e01ef}])';

/** A pair with words between that neither begin nor end with a blank or a stop; “__万元，__亩” are two gaps. */
const edge = '[\\s=_，,。；、：]';
const emphasis = `(?<pair>==|__)(?!${edge})[^=_\\n]{1,200}(?<!${edge})\\k<pair>(?![=_])`;

/** “2”, “1,2”, “注1”, in brackets raised as well: [²]. */
const number = '注?(?:[\\d０-９]{1,3}|[⁰¹²³⁴-⁹]{1,3})(?:[,，、](?:[\\d０-９]{1,2}|[⁰¹²³⁴-⁹]{1,2})){0,9}';
const bracketed = `[ \\u3000]?\\^?[［[〔【]\\s?${number}\\s?[］\\]〕】]\\^?(?!第?[\\d０-９]{1,4}号)|(?<=[”’」』》])[（(]${number}[）)]|(?<=\\p{Script=Han})[（(]\\d{1,2}[）)](?=\\d)|[（([［〔【]注\\s?\\d{0,3}[）)\\]］〕】]`;
/** 10⁸ and ×10³ are powers of ten, m² a unit. */
const raisedHere = '(?<![a-zμµ米里⁰¹²³⁴-⁹]|[×xX*·]\\s?10)(?!(?<=(?<![\\d.,])10)[⁴-⁹])[⁰¹²³⁴-⁹]+';
const raised = `\\^?[①-⒇⓫-⓴㉑-㉟㊱-㊿❶-➓]\\^?|⁽[⁰¹²³⁴-⁹]{1,3}⁾|${raisedHere}(?:[,，、][⁰¹²³⁴-⁹]+)*`;
/** 8*8米 is a product. */
const star = '(?:(?<!\\*)\\*(?!\\*)|[＊※†‡])';
const starred = `(?<![\\dA-Za-z０-９])${star}|${star}(?![\\dA-Za-z０-９])`;

const reference = '\\[\\^[^\\][\\s]{1,99}\\]';

/** Not at the head, behind a stop, an opening bracket or the 注 that opens a note. */
const behindWords = '(?<=[^\\s，,。；;：:！!？?、.．（(“‘「『《〈…—-])(?<!注)';

const notRead = new RegExp(
  `${unseen}|${emphasis}|(?<mark>${reference}|${behindWords}(?:${bracketed}|${raised}|${starred}))`,
  'gu',
);
