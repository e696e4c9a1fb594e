import { asParagraph, type Draft } from './draft';

/**
 * Settles what “1. 推进产业升级” is. Markdown says a list item; but alone above a paragraph, not next to another such item,
 * writers mean a heading of the third level. The other way round, “1、完成污水处理厂工程。⏎2、完成路网建设。” one under the
 * other are no headings but entries of a list.
 */
export function settleOrderedItems(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind === 'heading') return isListEntry(drafts, index) ? asParagraph(draft, 'body') : draft;
    if (draft.kind !== 'paragraph' || draft.otherwise === null) return draft;
    const next = drafts[index + 1];
    const headsText = next?.kind === 'paragraph' && next.role === 'body';
    return headsText && !isItem(drafts[index - 1]) ? draft.otherwise : draft;
  });
}

function isItem(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.role === 'item';
}

/** A plain line numbered 1. or （1） with nothing between it and the next or previous one of its kind. */
function isListEntry(drafts: readonly Draft[], index: number): boolean {
  const style = smallStyle(drafts[index]);
  return (
    style !== null && (smallStyle(drafts[index - 1]) === style || smallStyle(drafts[index + 1]) === style)
  );
}

function smallStyle(draft: Draft | undefined): string | null {
  if (draft?.kind !== 'heading' || draft.level !== null) return null;
  const style = draft.numbering?.style;
  return style === '1.' || style === '（1）' ? style : null;
}
