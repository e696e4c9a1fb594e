import type { ReadBlock } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import type { Listing } from './listing';
import type { OrdinalChain } from './ordinal-chain';
import type { StatedCount } from './stated-count';

/** The blocks of a report with the lists they count by ordinals: what a count announces across sentences. */
export interface Report {
  readonly blocks: readonly ReadBlock[];
  /** The lists counted by ordinals, by the block their first mark stands in. */
  readonly chains: ReadonlyMap<number, readonly OrdinalChain[]>;
  /** Index of the last block that shows its report going on: a heading, or the closing words 各位代表; −1 for none. */
  readonly lastSign: number;
}

/** Puts a report together for `listScattered`. */
export function reportOf(blocks: readonly ReadBlock[], chains: readonly OrdinalChain[]): Report {
  const byBlock = new Map<number, OrdinalChain[]>();
  for (const chain of chains) {
    const block = chain.marks[0]?.block ?? -1;
    const known = byBlock.get(block);
    if (known) known.push(chain);
    else byBlock.set(block, [chain]);
  }
  const goesOn = (each: ReadBlock): boolean =>
    each.block.kind === 'heading' || /各位代表|同志们|让我们|代表们|谢谢/u.test(textIn(each));
  return { blocks, chains: byBlock, lastSign: blocks.findLastIndex(goesOn) };
}

/** Where one thing of a scattered list begins. */
export interface ItemPlace {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span;
}

/** A list over sentences or paragraphs; its items stand in blocks of their own. */
export interface ScatteredListing extends Omit<Listing, 'items'> {
  readonly items: readonly ItemPlace[];
}

/**
 * The list that ordinals or dashes count behind a number: “三项工作。一是…二是…三是…”, “以下七个方面：” and then （一） to （七） as
 * headings, “六个方面。” and then six paragraphs that begin with ——.
 */
export function listScattered(
  report: Report,
  index: number,
  count: StatedCount,
  counts: readonly StatedCount[] = [],
): ScatteredListing | null {
  // 五县一体化, 市县两级, 三足鼎立 announce nothing.
  if (!/^(?:个?方面|个|大|大类|项|条|件|点|种|类|步|招|场|位|篇|张|道|)$/u.test(count.classifier))
    return null;
  const chain = chainWithin(report, index, count) ?? chainInNextBlock(report, index, count);
  const found = chain
    ? chain.breaks.length > 0
      ? null
      : ofChain(report, chain, index, count)
    : announces(report, index, count)
      ? ofDashes(report, index, count)
      : null;
  return found && withNeighbours(report, index, { count, counts }, found);
}

/**
 * Of several counts in one sentence the list may be another's, or all of theirs: 突出“四个优先”，建好“三大平台”： before four things. A list
 * some of whose things carry the count's own word may hold others besides them.
 */
function withNeighbours(
  report: Report,
  index: number,
  { count, counts }: { readonly count: StatedCount; readonly counts: readonly StatedCount[] },
  found: ScatteredListing,
): ScatteredListing {
  const text = textOf(report, index);
  const inSentence = (each: StatedCount): boolean => {
    const [from, to] = [Math.min(each.end, count.end), Math.max(each.numeral.start, count.numeral.start)];
    const stop = text.indexOf('。', from);
    return stop < 0 || stop >= to;
  };
  const [first] = found.items;
  const before = (each: StatedCount): boolean => first?.block !== index || each.end <= first.span.start;
  const others = counts
    .filter((each) => each !== count && before(each) && inSentence(each))
    .map(({ value }) => value);
  const isOthers =
    others.includes(found.items.length) ||
    others.reduce((sum, value) => sum + value, count.value) === found.items.length;
  const { noun } = count;
  const own = found.items.filter(({ block, span }) =>
    textOf(report, block).slice(span.start, span.end).includes(noun),
  ).length;
  const counted = noun !== '' && own > 1 ? [...found.counts, own] : found.counts;
  return { ...found, counts: counted, closed: found.closed && !isOthers };
}

/** “三项工作。一是”, “四问’要求，即一问”: nothing but a noun and one sign stand between the number and the first mark. */
function chainWithin(report: Report, index: number, count: StatedCount): OrdinalChain | null {
  const text = textOf(report, index);
  return (
    report.chains.get(index)?.find(({ marks: [first] }) => {
      if (!first || first.span.start < count.end) return false;
      const between = text.slice(count.end, Math.min(first.span.start, count.end + 24));
      return (
        first.span.start - count.end < 24 &&
        /^[\p{Script=Han}]{0,20}[，,：:。；;]?(?:即|分别是|就是)?[：:，,]?\s*[“"]?$/u.test(between)
      );
    }) ?? null
  );
}

/** The number stands in the last words of its paragraph, and the next block opens with 一. */
function chainInNextBlock(report: Report, index: number, count: StatedCount): OrdinalChain | null {
  if (!announces(report, index, count)) return null;
  return report.chains.get(index + 1)?.find(({ marks: [first] }) => first?.opensBlock) ?? null;
}

const announcing =
  /抓好|做好|做到|办好|把握|坚持|突出|着力|以下|如下|下列|概括|采取|围绕|重点|实施|推进|开展|下功夫|发力|努力|抓住|呈现|体现|表现/u;

const tasks = /方面|工作|任务/u;

/** Whether the paragraph ends by saying that so many things follow: “今年要重点做好八个方面工作。” */
function announces(report: Report, index: number, count: StatedCount): boolean {
  const text = textOf(report, index);
  const after = text.slice(count.end);
  if (!/^(?:个方面|方面|个|大|项|条|件|点)$/u.test(count.classifier) || after.length > 40) return false;
  // 用两个环境的改善赋能: with 的 behind it what is counted only says what something else is of.
  const isTask = tasks.test(count.classifier + count.noun);
  if (after.startsWith('的') && !isTask) return false;
  const from = Math.max(text.lastIndexOf('。', count.numeral.start), 0);
  const isLast =
    /^[\p{Script=Han}]{0,20}[。：:；;]?$/u.test(after) ||
    (isTask && /^[\p{Script=Han}]{0,16}[，,][^。：]{0,30}[。：:]?$/u.test(after));
  return isLast && announcing.test(text.slice(from, count.numeral.start));
}

function ofChain(report: Report, chain: OrdinalChain, index: number, count: StatedCount): ScatteredListing {
  const items = chain.marks.map(({ block, span }) => ({
    block,
    span: opening(textOf(report, block), span.start),
  }));
  const whole = items.length >= count.value || isFollowed(report, chain.marks.at(-1)?.block ?? index, index);
  return {
    items,
    counts: [items.length],
    open: false,
    closed: items.length > 1 && whole && Math.abs(count.value - items.length) <= 2,
    tier: count.classifier === '' ? 'lead' : 'suspect',
    tie: 'ordinals',
  };
}

/** A mark and the first words behind it, to show which thing it counts: “二是大力推进结构性改革”. */
function opening(text: string, start: number): Span {
  const words =
    /^(?:[（(]\s?\S{1,3}[）)])?[^，,。；;：:！？（(]{1,20}/u.exec(text.slice(start, start + 24))?.[0] ?? '';
  return { start, end: start + words.length };
}

/** Paragraphs that begin with a dash, one after the other. */
function ofDashes(report: Report, index: number, count: StatedCount): ScatteredListing | null {
  const items: ItemPlace[] = [];
  let at = index + 1;
  for (; isDashed(report, at); at++) items.push({ block: at, span: opening(textOf(report, at), 0) });
  if (items.length < 2) return null;
  // A paragraph without a dash may belong to the item before it: then nobody knows where the list ends.
  const goesOn = [at + 1, at + 2].some((next) => isDashed(report, next));
  const closed = !goesOn && Math.abs(count.value - items.length) <= 2 && at < report.blocks.length;
  // 以下四个方面 points at what follows; 实现七大突破 at the end of its paragraph may not.
  const before = textOf(report, index).slice(Math.max(0, count.numeral.start - 4), count.numeral.start);
  const tier = /以下|如下|下列/u.test(before) ? 'suspect' : 'lead';
  return { items, counts: [items.length], open: goesOn, closed, tier, tie: 'dashes' };
}

function isDashed(report: Report, index: number): boolean {
  return /^\s*(?:[—－–]{1,4}|-{2,4})/u.test(textOf(report, index));
}

/**
 * Whether the report goes on after the last item: a text cut off on its web page loses items that its author wrote. A list
 * inside one paragraph is whole when the paragraph ends its sentence.
 */
function isFollowed(report: Report, last: number, index: number): boolean {
  if (last === index) return /[。！？：；）)”"]\s*$/u.test(textOf(report, last));
  return report.lastSign > last;
}

function textOf(report: Report, index: number): string {
  const block = report.blocks[index];
  return block ? textIn(block) : '';
}

function textIn({ block }: ReadBlock): string {
  return block.kind === 'paragraph' || block.kind === 'heading' ? block.prose.text : '';
}
