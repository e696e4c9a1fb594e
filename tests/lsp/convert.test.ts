import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../server/src/lsp/convert';

describe('line index', () => {
  it('counts lines from zero and characters in UTF-16 units', () => {
    const lines = lineIndex('全镇\n𠮷村4720万元');
    expect(lines.range({ start: 6, end: 12 })).toEqual({
      start: { line: 1, character: 3 },
      end: { line: 1, character: 9 },
    });
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb'])('knows the line break in %j', (text) => {
    const at = text.indexOf('b');
    expect(lineIndex(text).position(at)).toEqual({ line: 1, character: 0 });
    expect(lineIndex(text).offset({ line: 1, character: 0 })).toBe(at);
  });

  it('takes a place inside a line break as the end of its line', () => {
    expect(lineIndex('a\r\nb').position(2)).toEqual({ line: 0, character: 1 });
  });

  it('brings places outside the text back to its edge', () => {
    const lines = lineIndex('共12个\n乡镇');
    expect(lines.offset({ line: 0, character: 99 })).toBe(4);
    expect(lines.offset({ line: 9, character: 0 })).toBe(7);
    expect(lines.position(99)).toEqual({ line: 1, character: 2 });
    expect(lines.position(-1)).toEqual({ line: 0, character: 0 });
  });

  it('comes back to every offset that does not lie inside a line break', () => {
    const texts = fc
      .array(fc.constantFrom('报', '𠮷', '1', ' ', '\n', '\r\n', '\r'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const lines = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          expect(lines.offset(lines.position(offset))).toBe(offset);
        }
      }),
    );
  });
});
