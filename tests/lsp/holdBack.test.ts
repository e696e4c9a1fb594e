import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/check/finding';
import type { Span } from '../../server/src/core/text/span';
import type { Caret, HeldBack } from '../../server/src/lsp/holdBack';
import { composeFor, holdBack, holdFor } from '../../server/src/lsp/holdBack';

// “新设146个岗位和208个岗位，帮助384人。修路12公里。”: the sum stands at 0–20, its total at 16–20.
const sentence = { start: 0, end: 21 };
const next = { start: 21, end: 28 };

describe('hold-back', () => {
  it('shows everything at the first look, wherever the caret is', () => {
    const sum = finding('合计不符：384', total);
    expect(holdBack(null, [sum], caret(18), 0)).toEqual({ visible: [sum], held: [], due: null });
  });

  it('shows everything when nobody has typed yet', () => {
    const sum = finding('合计不符：384', total);
    expect(holdBack(shown([]), [sum], null, 0).visible).toEqual([sum]);
  });

  it('lets a resolved finding disappear at once', () => {
    const sum = finding('合计不符：384', total);
    expect(holdBack(shown([sum]), [], caret(18), 0).visible).toEqual([]);
  });

  it('paints nothing while 384 is retyped as 354 key by key', () => {
    let state = shown([finding('合计不符：384', total)]);
    const texts = ['3', '35', '354'];
    const painted = texts.map((text, key) => {
      const findings =
        text === '354' ? [] : [finding(`合计不符：${text}`, { start: 16, end: 16 + text.length })];
      // A key every 0.9 seconds: slow, but each is within a second of the one before.
      state = holdBack(state, findings, caret(16 + text.length, { editedAt: key * 900 }), key * 900 + 50);
      return state.visible;
    });
    expect(painted).toEqual([[], [], []]);
  });

  it('holds back a finding on the total while one of its parts is typed', () => {
    const sum = finding('合计不符', total, [part]);
    expect(holdBack(shown([]), [sum], caret(part.end), 10).held).toEqual([sum]);
  });

  it('shows at once a new finding that does not touch the caret', () => {
    const far = finding('截止应为截至', { start: 30, end: 32 });
    expect(holdBack(shown([]), [far], caret(18), 10).visible).toEqual([far]);
  });

  it('goes on holding while the caret moves within the sentence, and shows when it leaves', () => {
    const sum = finding('合计不符', total);
    const held = holdBack(shown([]), [sum], caret(18), 10);
    expect(holdBack(held, [sum], caret(2), 20).held).toEqual([sum]);
    expect(holdBack(held, [sum], caret(24, { sentence: next }), 30).visible).toEqual([sum]);
  });

  it('shows when a second has passed without an edit, not a moment before', () => {
    const sum = finding('合计不符', total);
    const held = holdBack(shown([]), [sum], caret(18, { editedAt: 500 }), 510);
    expect(held.due).toBe(500 + holdFor);
    expect(holdBack(held, [sum], caret(18, { editedAt: 500 }), 500 + holdFor - 1).visible).toEqual([]);
    expect(holdBack(held, [sum], caret(18, { editedAt: 500 }), 500 + holdFor).visible).toEqual([sum]);
  });

  it('keeps showing what was shown, though its place has moved and the caret touches it', () => {
    const before = finding('合计不符', total);
    const after = finding('合计不符', { start: 17, end: 21 });
    expect(holdBack(shown([before]), [after], caret(17), 10).visible).toEqual([after]);
  });

  it('of two that say the same, holds back the one at the caret', () => {
    const old = finding('“截止”应为“截至”', { start: 30, end: 32 });
    const typed = finding('“截止”应为“截至”', { start: 2, end: 4 });
    const state = holdBack(shown([old]), [typed, old], caret(4), 10);
    expect(state).toEqual({ visible: [old], held: [typed], due: holdFor });
  });

  it('shows nothing new anywhere while an input method composes', () => {
    const far = finding('截止应为截至', { start: 30, end: 32 });
    const composing = caret(4, { composing: true });
    const held = holdBack(shown([]), [far], composing, holdFor + 10);
    expect(held).toEqual({ visible: [], held: [far], due: composeFor });
    expect(holdBack(held, [far], caret(4, { editedAt: 2000 }), 2010).visible).toEqual([far]);
    expect(holdBack(held, [far], composing, composeFor).visible).toEqual([far]);
  });

  it('still lets go of what is resolved while an input method composes', () => {
    const sum = finding('合计不符', total);
    expect(holdBack(shown([sum]), [], caret(4, { composing: true }), 10).visible).toEqual([]);
  });

  it('does not take a place in another file for one under the caret', () => {
    const elsewhere: Finding = {
      ...finding('与上年报告不符', { start: 30, end: 32 }),
      related: [{ message: '上年报告', span: { start: 17, end: 19 }, path: '上年.md' }],
    };
    expect(holdBack(shown([]), [elsewhere], caret(18), 10).visible).toEqual([elsewhere]);
  });
});

const total: Span = { start: 16, end: 20 };
const part: Span = { start: 2, end: 6 };

function caret(offset: number, parts: Partial<Caret> = {}): Caret {
  return { offset, sentence, editedAt: 0, composing: false, ...parts };
}

function shown(visible: readonly Finding[]): HeldBack {
  return { visible, held: [], due: null };
}

function finding(message: string, span: Span, operands: readonly Span[] = []): Finding {
  return {
    check: 'sum-mismatch',
    tier: 'suspect',
    severity: 'warning',
    span,
    message,
    related: [],
    derivation: [{ text: '146 + 208 = 354', spans: [span, ...operands] }],
    fixes: [],
  };
}
