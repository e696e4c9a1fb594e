import { halfWidth } from '../text/characters';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';

/** A meeting or a document by its number: 市第八次党代会 is 市#党代会 and 八, 某发〔2022〕2号 is 某发#2 and 2022. */
export interface OrdinalName {
  /** What it is without its number; equal keys are one thing, if their numbers are. */
  readonly key: string;
  readonly number: string;
  /** As printed. */
  readonly text: string;
  /** In the prose. */
  readonly span: Span;
}

/**
 * The local Party congresses and the documents that a prose names by number.
 *
 * 党的二十大 is none: the country's congresses have their dates in the calendar.
 */
export function ordinalNames({ text }: Prose): readonly OrdinalName[] {
  if (!/党代会|党员代表大会|号/u.test(text)) return [];
  return [...halfWidth(text).matchAll(names)].map((match) => {
    const { level, nth, issuer, year = '', number } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const words = text.slice(span.start, span.end);
    return nth === undefined
      ? { key: `${issuer ?? ''}#${number ?? ''}`, number: year, text: words, span }
      : { key: `${level ?? ''}#党代会`, number: nth, text: words, span };
  });
}

const names =
  /(?<level>[省市县区州盟旗镇乡])委?第(?<nth>[一二三四五六七八九十]+)次(?:党代会|党员代表大会)|(?<issuer>\p{Script=Han}{1,2}(?:办)?[发字函规])[〔[(](?<year>20\d\d)[〕\])](?<number>\d+)号/gu;
