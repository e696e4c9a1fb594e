import { asciiDigit, skipGaps } from '../../number/characters';
import type { Bounding } from './approximator';
import type { Draft } from './draft';
import { quantityAt, type Quantity } from './quantity';
import type { UnitMatch, UnitTable } from './unit';

/**
 * The unit a bare number shares with those listed behind it: 个百分点 for the 1.2 of “分别提高1.2、0.8个百分点”.
 *
 * Null where no list follows, and for things counted without 万 or 亿: “1、20个村” is item 1 of a list, unless 分别 deals the list out.
 */
export function sharedUnit(text: string, quantity: Quantity, units: UnitTable): UnitMatch | null {
  if (quantity.numeral.script === 'han' || !isListed(text, quantity)) return null;
  let next = nextInList(text, quantity.end);
  for (let count = 0; next !== undefined && count < longestList; count++) {
    const following = quantityAt(text, next, units);
    if (following?.kind !== 'quantity') return null;
    if (following.unit) return shared(following.unit, quantity, isDealt(text, quantity.start));
    next = nextInList(text, following.end);
  }
  return null;
}

const longestList = 6;

/** 3500万 shares the unit of “2300万人”, whose scale it prints itself. */
function shared(unit: UnitMatch, quantity: Quantity, dealt: boolean): UnitMatch | null {
  const { scale } = quantity.numeral;
  const fits = scale === '' ? dealt || unit.unit.counted === undefined : isScaled(unit.unit.text, scale);
  return fits ? { unit: unit.unit, end: quantity.end } : null;
}

/** 分别由48、36、32个工作日压缩至41、30、27个工作日: 分别 in the clause says that the bare numbers are values of one list. */
function isDealt(text: string, at: number): boolean {
  const clause = /[^，,。；;：:！？\n]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return clause.includes('分别');
}

function isScaled(unit: string, scale: string): boolean {
  return unit.length > scale.length && unit.startsWith(scale) && unit !== '万亿';
}

/** A number at the head of a sentence or behind 第 or a quotation mark heads no list of values. */
function isListed(text: string, quantity: Quantity): boolean {
  const previous = text[quantity.start - 1];
  if (previous === undefined || '第“‘"（(。；：:\n'.includes(previous)) return false;
  return !/^(?:19|20)\d\d$/.test(quantity.numeral.low);
}

function nextInList(text: string, at: number): number | undefined {
  const mark = skipGaps(text, at, 1);
  if (!'、和与及'.includes(text[mark] ?? '。')) return undefined;
  const next = skipGaps(text, mark + 1, 1);
  return asciiDigit(text[next]) === undefined ? undefined : next;
}

/** A draft with the words that bound it, before its interval is made. */
export interface BoundDraft {
  readonly draft: Draft;
  readonly words: readonly Bounding[];
}

/**
 * The drafts with the words they share: in “分别突破30亿元、40亿元” both are bound by 突破, in “分别增长9%和10%以上” both
 * by 以上.
 *
 * Only behind 分别 and only between neighbours of one dimension that nothing but 、 or 和 parts; the shared reading is
 * the wider one, so it can only prevent an accusation.
 */
export function shareBounds(text: string, drafts: readonly BoundDraft[]): readonly BoundDraft[] {
  const shared = [...drafts];
  for (let at = 1; at < shared.length; at++) receive(text, shared, at - 1, at, 'before');
  for (let at = shared.length - 2; at >= 0; at--) receive(text, shared, at + 1, at, 'after');
  return shared;
}

/**
 * The drafts with the unit of a neighbour, where 个 alone is left of it: “由5个工作日压缩至2个” is two working days, “分别高1.1个、0.8个百分点” points twice.
 * What is counted behind it would be its own (压缩至2个环节).
 */
export function shareUnits(text: string, drafts: readonly BoundDraft[]): readonly BoundDraft[] {
  return drafts.map((each, at) => {
    const { draft } = each;
    if (draft.unit.text !== '个') return each;
    const [before, next] = [drafts[at - 1]?.draft, drafts[at + 1]?.draft];
    const unit = (before && unitBefore(text, before, draft)) ?? (next && unitListed(text, draft, next));
    return unit ? { ...each, draft: { ...draft, unit } } : each;
  });
}

function isOfMeasure({ unit }: Draft): boolean {
  return unit.text.startsWith('个') && unit.text.length > 1;
}

function unitListed(text: string, draft: Draft, next: Draft): Draft['unit'] | null {
  const listed = /^\s?[、和与及]\s?$/u.test(text.slice(draft.span.end, next.span.start));
  return listed && isOfMeasure(next) ? next.unit : null;
}

function unitBefore(text: string, before: Draft, draft: Draft): Draft['unit'] | null {
  const elided =
    isOfMeasure(before) &&
    /^[^，,。；;、\d]{1,8}[至到为]$/u.test(text.slice(before.span.end, draft.span.start)) &&
    /^(?:以内|以下|以上|左右)?(?:[，,。；;、）)]|$)/u.test(text.slice(draft.span.end, draft.span.end + 3));
  return elided ? before.unit : null;
}

function receive(
  text: string,
  drafts: BoundDraft[],
  from: number,
  to: number,
  side: 'before' | 'after',
): void {
  const [giver, taker] = [drafts[from], drafts[to]];
  if (
    !giver ||
    !taker ||
    taker.words.length > 0 ||
    !isPair(text, drafts[Math.min(from, to)], drafts[Math.max(from, to)])
  ) {
    return;
  }
  const words = giver.words.filter((word) =>
    side === 'before' ? word.span.end <= giver.draft.span.start : word.span.start >= giver.draft.span.end,
  );
  drafts[to] = { ...taker, words: words.map((word) => ({ ...word, shared: true })) };
}

function isPair(text: string, left: BoundDraft | undefined, right: BoundDraft | undefined): boolean {
  if (left?.draft.unit.dimension !== right?.draft.unit.dimension || !left || !right) return false;
  const gap = text.slice(left.draft.span.end, right.draft.span.start);
  if (gap.length > 4 || !/^\s?[、和与及]\s?$/.test(gap)) return false;
  return /分别[^。；！？]{0,28}$/.test(
    text.slice(Math.max(0, left.draft.span.start - 40), left.draft.span.start),
  );
}
