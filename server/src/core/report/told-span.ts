import { compact } from '../text/characters';
import type { Block } from './document';

/** How much time a block of the review tells of where its own words name none. */
export type ToldSpan = 'year' | 'term';

/**
 * For every block whether it tells of one year or of a term of five: under “一、过去五年工作回顾” of the term, under “一、2021年工作回顾” of the
 * year. Under “一、2021年和本届政府工作回顾” of what the title names first, until the first words of a paragraph turn to the other (回首本届政府任期，
 * 五年来, 2021年是). Null where no title says.
 */
export function toldSpansOf(blocks: readonly Block[]): readonly (ToldSpan | null)[] {
  let under = '';
  let current: ToldSpan | null = null;
  return blocks.map((block) => {
    const title = block.path.findLast((each) => spansIn(each).length > 0) ?? '';
    const [first = null, second] = spansIn(title);
    if (title !== under) current = first;
    under = title;
    if (second !== undefined && block.kind === 'paragraph') current = turnIn(block.prose.text) ?? current;
    return current;
  });
}

/** The spans a title names, in its order. */
function spansIn(title: string): readonly ToldSpan[] {
  const words = compact(title);
  const term = words.search(termWords);
  const year = words.search(yearWords);
  if (term < 0) return year < 0 ? [] : ['year'];
  if (year < 0) return ['term'];
  return year < term ? ['year', 'term'] : ['term', 'year'];
}

const termWords = /五年|十[一二三四五六七]?五[”"]?(?:时期|期间|规划|以来)|本届政府/u;
const yearWords = /\d{4}年|过去的?一年/u;

/** “过去一年的工作，为本届政府划上了句号。回首本届政府任期” turns to the term: the last of the first words that says. */
function turnIn(text: string): ToldSpan | null {
  const head = compact(text.slice(0, LEAD));
  const last = [...head.matchAll(turns)].at(-1);
  if (!last) return null;
  return last.groups?.term === undefined ? 'year' : 'term';
}

/** In characters: who turns to another time says so at once. */
const LEAD = 60;
const turns =
  /(?<term>(?:回首|回顾|过去|过往)[^。；]{0,4}(?:五年|任期|本届政府)|五年来|五年间|本届政府(?:任期|成立|组成)[^。]{0,4}(?:来|期间)?)|(?<year>^\d{4}年(?:[，,]|是|以来)|(?:刚刚|即将)?过去的?(?:一|\d{4})年|(?:回顾|回首|回望|特别是)\d{4}年|(?:^|[，,：:！!])一年来|这一年[，,])/gu;
