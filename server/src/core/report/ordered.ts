import type { Draft } from './draft';

/**
 * Settles what “1. 推进产业升级” is. Markdown says a list item; but alone above a paragraph, not next to another such item,
 * writers mean a heading of the third level.
 */
export function settleOrderedItems(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind !== 'paragraph' || draft.otherwise === null) return draft;
    const next = drafts[index + 1];
    const headsText = next?.kind === 'paragraph' && next.role === 'body';
    return headsText && !isItem(drafts[index - 1]) ? draft.otherwise : draft;
  });
}

function isItem(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.role === 'item';
}
