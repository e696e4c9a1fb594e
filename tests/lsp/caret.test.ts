import { describe, expect, it } from 'vitest';
import { caretAfterEdit, caretAfterMove, type CaretPlace } from '../../server/src/lsp/caret';
import { changed, openDocument } from '../../server/src/lsp/documents';

describe('the caret', () => {
  it('is behind what was written last', () => {
    expect(typed(null, '新增个', 2, 2, '35', 7)).toEqual({ offset: 4, editedAt: 7, composing: false });
  });

  it('is composing while an input method writes its letters, and no longer when a candidate is chosen', () => {
    const first = typed(null, '全镇', 2, 2, 'x', 1);
    const second = typed(first, '全镇x', 2, 3, "xin'z", 2);
    const chosen = typed(second, "全镇xin'z", 2, 7, '新增', 3);
    expect([first, second, chosen].map((place) => place?.composing)).toEqual([true, true, false]);
  });

  it('is still composing after one letter was taken back, not after the last', () => {
    const letters = typed(null, '全镇', 2, 2, 'xi', 1);
    const one = typed(letters, '全镇xi', 3, 4, '', 2);
    const none = typed(one, '全镇x', 2, 3, '', 3);
    expect([one, none].map((place) => place?.composing)).toEqual([true, false]);
  });

  it.each(['3', 'GDP', '，', '新', 'See the'])('does not take %j for a composition', (text) => {
    expect(typed(null, '全镇', 2, 2, text, 1)?.composing).toBe(false);
  });

  it('ends a composition by moving away, unless the editor knows better', () => {
    const composing: CaretPlace = { offset: 4, editedAt: 1, composing: true };
    expect(caretAfterMove(composing, 4)?.composing).toBe(true);
    expect(caretAfterMove(composing, 0)?.composing).toBe(false);
    expect(caretAfterMove(composing, 0, true)?.composing).toBe(true);
  });

  it('counts only after the first edit: who only reads sees everything', () => {
    expect(caretAfterMove(null, 3)).toBe(null);
  });
});

function typed(
  before: CaretPlace | null,
  text: string,
  from: number,
  to: number,
  written: string,
  now: number,
): CaretPlace | null {
  const document = openDocument('untitled:报告', 'markdown', 1, text);
  const change = { range: document.lines.range({ start: from, end: to }), text: written };
  const after = changed(document, 2, [change]);
  return caretAfterEdit(before, after.edits, after.document.text, now);
}
