import { does, isMark, type Token } from '../../grammar/token';
import { endsAs, isPureVerb } from '../../phrase/member';
import { tokenAt, type Phrases } from '../../phrase/phrases';
import type { Figure } from '../../reading/figure/figure';
import type { Statement } from '../../reading/statement/statement';

/** A name with a size in it, taken apart: 25万吨酒精项目 is the frame 万吨酒精项目 around a 25. */
export interface SizedName {
  /** Unit and words behind the number: 万吨酒精项目, 分钟通勤圈. */
  readonly frame: string;
  /** The words right before the number that belong to the name: 青石化工; "" where a verb or a mark stands there. */
  readonly owner: string;
}

/**
 * The name a figure is part of: 建设40分钟通勤圈, 华源25万吨酒精项目. Null where what follows the figure is no name that ends in a work or a
 * 圈.
 */
export function sizedNameOf(phrases: Phrases, { figure }: Statement): SizedName | null {
  const from = tokenAt(phrases, figure.span.end);
  const to = nameEnd(phrases, from);
  if (to === null) return null;
  const name = phrases.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  const owner = ownerBefore(phrases, tokenAt(phrases, figure.span.start));
  return name.length < SHORTEST ? null : { frame: `${figure.unit.text}${name}`, owner };
}

/** Whether a figure may be the size in a name: 40分钟, 25万吨, not 20个 or 约25万吨. */
export function mayBeSize({ unit, value, bound }: Figure): boolean {
  return sizes.has(unit.dimension) && value.kind === 'single' && bound === 'exact';
}

/** What a work has one of; so many 万亩 of it may be done each year. */
const sizes: ReadonlySet<string> = new Set(['time', 'mass', 'volume', 'energy', 'power', 'length']);

/** 酒精项目, 通勤圈: with fewer characters no name is one thing's. */
const SHORTEST = 3;

/** Behind the first word that ends a name; a verb, 的, a mark or a number end it before. */
function nameEnd(phrases: Phrases, from: number): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    const token = phrases.tokens[at];
    if (!token || !belongs(token)) return null;
    if (at > from && endsAs(phrases, { from, to: at + 1 }, 'work')) return at + 1;
    if (at === from && token.text.length >= SHORTEST && endsAs(phrases, { from, to: at + 1 }, 'work'))
      return at + 1;
  }
  return null;
}

const LONGEST = 6;

function ownerBefore({ tokens }: Phrases, at: number): string {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && words.length < LONGEST; before--) {
    const token = tokens[before];
    if (!token || !belongs(token) || does(token, 'light')) break;
    words.unshift(token.text);
  }
  return words.join('');
}

function belongs(token: Token): boolean {
  if (token.kind === 'mark' || token.kind === 'number') return isMark(token, '·');
  return (
    !isPureVerb(token) &&
    !does(token, 'of', 'joint', 'adverb', 'time', 'preposition', 'pronoun', 'beyond', 'particle')
  );
}
