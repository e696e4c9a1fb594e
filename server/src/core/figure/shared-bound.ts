import type { Bounding } from './approximator';
import type { Draft } from './draft';

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
