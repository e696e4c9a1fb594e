import { does, isMark, type Token } from '../../grammar/token';
import { isDivided } from '../../phrase/coordination';
import { isNoted, closesQuote, stretchBefore, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { StatedCount } from './stated-count';

/** Where the list before a count stands: 高杭、裕民 before 两个村. */
export interface ListPlace {
  readonly range: TokenRange;
  /** Whether 等 follows the names. */
  readonly open: boolean;
  /** Whether one pair of quotation marks holds them all, so that nothing else can be meant. */
  readonly quoted: boolean;
  /** What parts it where that is not 、: the dashes of “种养—加工—销售”. */
  readonly signs: string | null;
}

/** The place of the list that ends just before a count or its quotation mark; null where no words stand there. */
export function placeBefore(phrases: Phrases, count: StatedCount): ListPlace | null {
  const { tokens } = phrases;
  let to = count.quoteAt ?? count.at;
  // 东坝增1万人、其余四个县增2万人: the others are counted, not those named.
  // 茶厂［3］两个确保: what stands before the mark of a note is another matter.
  if (isNoted(phrases, to) || others.has(tokens[to - 1]?.text ?? '')) return null;
  if (count.quoteAt === null && totalling.has(tokens[to - 1]?.text ?? '')) to--;
  const open = does(tokens[to - 1], 'rest');
  if (open) to--;
  // 标兵渐远、追兵渐近的双重压力: what presses in so many ways is named before 的.
  if ((count.quoteAt !== null || count.classifier === '重') && does(tokens[to - 1], 'of')) to--;
  // 事故起数、死亡人数持续“双下降”, …实现“双下降”: what befalls them is said of all.
  if (count.quoteAt !== null) to = behindNames(phrases, to);
  const from = explainedFrom(phrases, listStart(phrases, to), to);
  if (from >= to) return null;
  const quoted = quotedList(phrases, { from, to });
  if (quoted) return { range: quoted, open, quoted: true, signs: null };
  const linked = linkedList(phrases, { from, to });
  return { range: linked ?? { from, to }, open, quoted: false, signs: linked ? links : null };
}

const totalling: ReadonlySet<string> = new Set('这 共 合计 新 老'.split(' '));
const shows: ReadonlySet<string> = new Set('实现 保持 呈现'.split(' '));
const others: ReadonlySet<string> = new Set('其余 其他 其它 另外 另'.split(' '));

/** Marks a list before its count does not reach over. */
export const stops = '，,；;。：:！？!?—\n';

/** Where the list begins; the single dash of 东坝—西岭 is part of a name. */
function listStart(phrases: Phrases, to: number): number {
  const { tokens } = phrases;
  const from = stretchBefore(phrases, to, stops);
  const [before, dash, next] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  const single = isMark(dash, '—') && before && before.kind !== 'mark' && next?.kind !== 'mark';
  return single && from >= 2 ? listStart(phrases, from - 1) : from;
}

/** Where the names end before 实现“双下降”, 持续“双下降”, 连续6年“双下降”. */
function behindNames({ tokens }: Phrases, to: number): number {
  let at = to;
  if (saysOfAll(tokens[at - 1])) at--;
  if (tokens[at - 1]?.text === '年' && tokens[at - 2]?.kind === 'number' && saysOfAll(tokens[at - 3]))
    at -= 3;
  return at;
}

function saysOfAll(token: Token | undefined): boolean {
  return (does(token, 'adverb') && !does(token, 'noun', 'event', 'quality')) || shows.has(token?.text ?? '');
}

/** “[2]”即甲、乙: a list that 即 opens behind a closing mark begins there. */
function explainedFrom(phrases: Phrases, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (does(phrases.tokens[at], 'define') && (phrases.partners[at - 1] ?? -1) >= 0) return at + 1;
  return from;
}

/** “新颜值、新消费、新产业”三个关键词: the list inside the only quotation before the count. */
function quotedList(phrases: Phrases, range: TokenRange): TokenRange | null {
  const opens = phrases.partners[range.to - 1] ?? -1;
  if (opens < range.from || !closesQuote(phrases, range.to - 1)) return null;
  const inside = { from: opens + 1, to: range.to - 1 };
  return isDivided(phrases, inside, '、') && !isDivided(phrases, range, '、') ? inside : null;
}

/** What joins things that work as one: “种养—加工—销售”, “支部+合作社+农户”. */
const links = '—-－–+＋';

/** “种养—加工—销售”三位一体: the things joined by dashes inside the last quotation before the count. */
function linkedList(phrases: Phrases, range: TokenRange): TokenRange | null {
  const opens = phrases.partners[range.to - 1] ?? -1;
  if (opens < range.from || !closesQuote(phrases, range.to - 1)) return null;
  const inside = { from: opens + 1, to: range.to - 1 };
  return isDivided(phrases, inside, links) && !isDivided(phrases, inside, '、') ? inside : null;
}
