import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainProse, proseOffset, sourceSpan, proseBuilder } from '../../../server/src/core/text/prose';

/** “完成**4720**万&nbsp;元”, with a block that starts at 10. */
function built() {
  const builder = proseBuilder(10);
  builder.copy('完成', { start: 10, end: 12 });
  builder.copy('4720', { start: 14, end: 18 });
  builder.copy('万', { start: 20, end: 21 });
  builder.replace('\u00a0', { start: 21, end: 27 });
  builder.copy('元', { start: 27, end: 28 });
  return builder.finish();
}

describe('proseBuilder', () => {
  it('counts its pieces from the base', () => {
    const prose = built();
    expect(prose.text).toBe('完成4720万\u00a0元');
    expect(sourceSpan(prose, { start: 2, end: 7 })).toEqual({ start: 4, end: 11 });
    expect(sourceSpan(prose, { start: 7, end: 8 })).toEqual({ start: 11, end: 17 });
    expect(sourceSpan(prose, { start: 6, end: 9 })).toEqual({ start: 10, end: 18 });
  });

  it('joins runs that touch', () => {
    const builder = proseBuilder(0);
    builder.copy('完', { start: 0, end: 1 });
    builder.copy('成', { start: 1, end: 2 });
    builder.copy('', { start: 2, end: 2 });
    expect(builder.finish()).toEqual(plainProse('完成'));
  });

  it('takes white space off both ends, decoded or not', () => {
    const builder = proseBuilder(0);
    builder.replace('\u00a0', { start: 0, end: 6 });
    builder.copy(' 完成 ', { start: 6, end: 10 });
    expect(builder.finish()).toEqual({
      text: '完成',
      pieces: [{ at: 0, length: 2, source: { start: 7, end: 9 } }],
      marks: [],
    });
    const empty = proseBuilder(0);
    empty.copy('　', { start: 0, end: 1 });
    expect(empty.finish()).toEqual({ text: '', pieces: [], marks: [] });
    expect(Number.isNaN(empty.last())).toBe(false);
  });
});

describe('places', () => {
  it('go to the source and back', () => {
    const prose = built();
    fc.assert(
      fc.property(fc.nat(prose.text.length - 1), (offset) => {
        const { start } = sourceSpan(prose, { start: offset, end: offset + 1 });
        expect(proseOffset(prose, start)).toBe(offset);
      }),
    );
  });

  it('inside a mark mean the next character', () => {
    expect(proseOffset(built(), 3)).toBe(2);
    expect(proseOffset(built(), 99)).toBe(9);
  });

  it('of an empty prose are empty', () => {
    expect(sourceSpan({ pieces: [] }, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});
