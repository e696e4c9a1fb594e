import type { Block } from '../../report/document';
import { rankOf } from '../../report/numbering';
import type { BlockCounts } from './block-counts';
import { headStyle, type OrdinalMark } from './ordinal-mark';

/** Marks that count one list: 一是…二是…三是…, with the places where the order breaks. */
export interface OrdinalChain {
  readonly style: string;
  readonly marks: readonly OrdinalMark[];
  readonly breaks: readonly OrdinalBreak[];
}

/** “四是” where “三是” was to come. */
export interface OrdinalBreak {
  readonly before: OrdinalMark;
  readonly at: OrdinalMark;
}

/**
 * The lists a report counts with ordinals, over sentences and paragraphs, in the order of their first marks.
 *
 * A mark with 一 opens a list. A list inside an item of another (一是…（一要…二要…）…二是) closes when the outer one goes on; a
 * heading closes the lists below it.
 */
export function ordinalChains(
  blocks: readonly Block[],
  counts: readonly (BlockCounts | null)[],
): readonly OrdinalChain[] {
  const chains: Growing[] = [];
  const stacks = new Map<string, Growing[]>();
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') closeAtHeading(stacks, block);
    for (const each of counts[index]?.marks ?? []) {
      const mark = { ...each, block: index };
      const stack = stacks.get(mark.style) ?? [];
      stacks.set(mark.style, stack);
      const opened = place(mark, stack);
      if (opened) chains.push(opened);
    }
  });
  return chains;
}

interface Growing {
  readonly style: string;
  readonly marks: OrdinalMark[];
  last: OrdinalMark;
  readonly breaks: OrdinalBreak[];
  /** What the next mark may be: one more, or after a break either of two. */
  next: readonly number[];
}

/** Puts a mark where it belongs; gives the chain it opens. */
function place(mark: OrdinalMark, stack: Growing[]): Growing | null {
  if (mark.ordinal === 1) return open(mark, stack);
  const at = stack.findLastIndex((chain) => chain.next.includes(mark.ordinal) && mayFollow(chain, mark));
  const top = stack.at(-1);
  const fitting = stack[at];
  if (fitting) {
    stack.length = at + 1;
    extend(fitting, mark);
  } else if (top && mayFollow(top, mark)) {
    const expected = top.next[0] ?? 1;
    top.breaks.push({ before: top.last, at: mark });
    top.marks.push(mark);
    top.last = mark;
    top.next = [expected + 1, mark.ordinal + 1];
  }
  return null;
}

function open(mark: OrdinalMark, stack: Growing[]): Growing {
  const chain: Growing = { style: mark.style, marks: [mark], last: mark, breaks: [], next: [2] };
  // A list inside an item keeps the outer one open, if that counts paragraphs and this one does not.
  const outer = mark.opensBlock ? [] : stack.filter((each) => each.last.opensBlock);
  stack.splice(0, stack.length, ...outer, chain);
  return chain;
}

function extend(chain: Growing, mark: OrdinalMark): void {
  chain.marks.push(mark);
  chain.last = mark;
  chain.next = [mark.ordinal + 1];
}

/** A list goes on in its own paragraph, or with a mark that opens a later one. */
function mayFollow(chain: Growing, mark: OrdinalMark): boolean {
  return chain.last.block === mark.block || mark.opensBlock;
}

/** After 二、 the lists of （一） and of 一是 begin anew; an unnumbered heading closes those of 一是 alone. */
function closeAtHeading(stacks: Map<string, Growing[]>, block: Extract<Block, { kind: 'heading' }>): void {
  const rank = block.numbering ? rankOf(block.numbering.style) : 0;
  for (const style of stacks.keys()) {
    const head = (['一、', '（一）', '1.', '（1）'] as const).find((each) => headStyle(each) === style);
    if (head === undefined || (rank > 0 && rankOf(head) > rank)) stacks.delete(style);
  }
}
