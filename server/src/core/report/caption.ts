import { asParagraph, wordsOf, type Draft } from './draft';

/**
 * Marks the lines that name a table: in “表2 固定资产投资构成表（单位：亿元）⏎| 类别 | …” the first line is a caption.
 *
 * A short line just above a table that says 表 or 单位：, or is an unnumbered heading, and one with 单位： just below it.
 * “主要指标如下表：” introduces the table in a sentence and stays running text.
 */
export function markCaptions(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind !== 'heading' && draft.kind !== 'paragraph') return draft;
    if (!isCaptionAt(drafts, index) && !(drafts[index - 1]?.kind === 'table' && isUnitLine(draft.prose.text)))
      return draft;
    return draft.kind === 'heading' ? asParagraph(draft, 'caption') : { ...draft, role: 'caption' };
  });
}

/** The text of a table's captions, title before unit; null where the table has none. */
export function captionOf(drafts: readonly Draft[], table: number): string | null {
  const above = [drafts[table - 2], drafts[table - 1]].filter(
    (draft, index) => isCaption(draft) && (index === 1 || isCaption(drafts[table - 1])),
  );
  const below = isCaption(drafts[table + 1]) && !isCaptionAt(drafts, table + 1) ? [drafts[table + 1]] : [];
  const captions = above.length > 0 ? above : below;
  return captions.length > 0 ? captions.map(wordsOf).join(' ') : null;
}

function isCaption(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.role === 'caption';
}

/** Directly above a table, or above another caption of it (the title, then the line with the unit). */
function isCaptionAt(drafts: readonly Draft[], index: number): boolean {
  const next = drafts[index + 1];
  if (!namesTable(drafts[index])) return false;
  return next?.kind === 'table' || (drafts[index + 2]?.kind === 'table' && isUnitLine(wordsOf(next)));
}

function namesTable(draft: Draft | undefined): boolean {
  if (draft?.kind === 'heading') return draft.level === null && draft.numbering === null;
  const text = wordsOf(draft);
  if (text.length > LONGEST || /[。；：:!！]$/.test(text)) return false;
  return /^[附续]?表\s*[\d一二三四五六七八九十]|表$|表[（(]/.test(text) || isUnitLine(text);
}

function isUnitLine(text: string): boolean {
  return text.length <= LONGEST && /(?:计量)?单位\s*[：:]/.test(text);
}

const LONGEST = 60;
