import { compact } from '../text/characters';
import { isGlossaryTitle } from './heading';
import type { Block, HeadingBlock, ParagraphBlock } from './document';

/**
 * A list that says over again, item by item, what the running text has said: the ten 民生实事 of a year, an annex, the
 * explained terms.
 */
export interface ItemList {
  /** duty: 民生实事 and the like, wherever they stand; annex: anything behind 附件. */
  readonly kind: 'duty' | 'annex';
  /** Its heading or the words that lead to it: “2025年十件民生实事”. */
  readonly title: string;
  /** The blocks that are its items, the last one not included. */
  readonly from: number;
  readonly to: number;
  /** Where it begins in the prose of its first block: behind the ： of 办好以下十件民生实事：一是… in one paragraph, else 0. */
  readonly start: number;
}

/**
 * The duty lists and annexes of a report, in order, never one inside another: the paragraphs under “附件：十件民生实事”, and those with
 * numbers behind “重点办好以下民生实事：”.
 */
export function itemLists(blocks: readonly Block[]): readonly ItemList[] {
  const lists: ItemList[] = [];
  let at = 0;
  while (at < blocks.length) {
    const list = listAt(blocks, at);
    if (list) lists.push(list);
    at = Math.max(at + 1, list?.to ?? 0);
  }
  return lists;
}

function listAt(blocks: readonly Block[], at: number): ItemList | null {
  const block = blocks[at];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return null;
  const text = compact(block.prose.text);
  if (isAnnexTitle(text))
    return nonEmpty({ kind: 'annex', title: text, from: at + 1, to: annexEnd(blocks, at + 1), start: 0 });
  if (block.kind === 'heading')
    return isDutyTitle(text) ? nonEmpty(underHeading(blocks, at, block, text)) : null;
  if (block.role === 'note') return null;
  const behind = leadsToDuties(text) ? nonEmpty(behindLead(blocks, at, text)) : null;
  return behind ?? inParagraph(block, at);
}

function nonEmpty(list: ItemList): ItemList | null {
  return list.to > list.from ? list : null;
}

/** No title is longer. */
const LONGEST = 40;

/** 附件, 附件1, 附：2025年十件民生实事; the explained terms are another thing. */
function isAnnexTitle(text: string): boolean {
  const words = text.replaceAll('*', '');
  return (
    words.length <= LONGEST &&
    /^附(?:[件表录]|[：:])/u.test(words) &&
    !/[。；]/u.test(words) &&
    !isGlossaryTitle(words)
  );
}

const duty =
  /(?:民生|为民|惠民|利民|便民)[^，。；]{0,8}(?:实事|工程|项目)|[\d一二三四五六七八九十]+[件项类]?[^，。；]{0,6}(?:实事|好事)|实事(?:项目|清单)|项目清单/u;

function isDutyTitle(text: string): boolean {
  return text.length <= LONGEST && duty.test(text);
}

/** 着力办好以下十件民生实事： as a paragraph of its own or the last words of one. */
function leadsToDuties(text: string): boolean {
  const last = lastSentence(text);
  return (/[：:]$/u.test(last) || text.length <= LONGEST) && duty.test(last);
}

/** What stands behind the last 。 or ；. */
function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1);
}

/** An annex goes on to the explained terms or to the end of the report; its items may have been taken for notes themselves. */
function annexEnd(blocks: readonly Block[], from: number): number {
  const end = blocks.findIndex((each, index) => index >= from && opensGlossary(each));
  return end < 0 ? blocks.length : end;
}

function opensGlossary(block: Block): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return (
    isGlossaryTitle(text) || (block.kind === 'paragraph' && block.role === 'note' && /^[［[〔【]/u.test(text))
  );
}

function underHeading(
  blocks: readonly Block[],
  at: number,
  { depth }: HeadingBlock,
  title: string,
): ItemList {
  const end = blocks.findIndex((each, index) => index > at && each.kind === 'heading' && each.depth <= depth);
  return { kind: 'duty', title, from: at + 1, to: end < 0 ? annexEnd(blocks, at + 1) : end, start: 0 };
}

/** 继续办好十件民生实事：一是…；二是…。 all in one paragraph; from the ： to its end. */
function inParagraph({ prose: { text } }: ParagraphBlock, at: number): ItemList | null {
  for (const { index } of text.matchAll(/[：:]/gu)) {
    const title = lastSentence(text.slice(0, index));
    if (duty.test(title) && /[；。]./u.test(text.slice(index)))
      return { kind: 'duty', title, from: at, to: at + 1, start: index + 1 };
  }
  return null;
}

function behindLead(blocks: readonly Block[], at: number, title: string): ItemList {
  let to = at + 1;
  while (isItem(blocks[to])) to++;
  return { kind: 'duty', title, from: at + 1, to, start: 0 };
}

function isItem(block: Block | undefined): boolean {
  if (block?.kind === 'heading') return block.numbering !== null && block.numbering.style !== '一、';
  return block?.kind === 'paragraph' && (block.role === 'item' || isNumbered(block));
}

function isNumbered({ numbering, prose }: ParagraphBlock): boolean {
  return (
    (numbering !== null && numbering.style !== '一、') ||
    /^(?:[①-⑳]|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[件项，])/u.test(prose.text)
  );
}
