import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, openDocument } from '../../server/src/lsp/documents';

describe('incremental edits', () => {
  it('builds each change on the one before', () => {
    const document = openDocument('untitled:报告', 'markdown', 1, '𠮷村\r\n384人');
    const first = { range: range(1, 0, 1, 3), text: '3' };
    const second = { range: range(1, 1, 1, 1), text: '54' };
    expect(changed(document, 2, [first, second]).document).toMatchObject({
      text: '𠮷村\r\n354人',
      version: 2,
    });
  });

  it('replaces the whole text where no range is given', () => {
    const { document, edits } = changed(openDocument('untitled:报告', 'markdown', 1, '旧'), 2, [
      { text: '新' },
    ]);
    expect(document.text).toBe('新');
    expect(edits).toEqual([{ replaced: { start: 0, end: 1 }, inserted: '新' }]);
  });

  it('does what cutting and joining the text does, whatever stands in it', () => {
    const parts = fc.array(fc.constantFrom('报', '𠮷', '1', '\n', '\r\n'), { maxLength: 20 });
    const texts = parts.map((each) => each.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, written, a, b) => {
        const document = openDocument('untitled:报告', 'markdown', 1, text);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const place = document.lines.range({ start: from, end: to });
        const [start, end] = [document.lines.offset(place.start), document.lines.offset(place.end)];
        const after = changed(document, 2, [{ range: place, text: written }]).document.text;
        expect(after).toBe(text.slice(0, start) + written + text.slice(end));
      }),
    );
  });
});

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  const start = { line: startLine, character: startCharacter };
  return { start, end: { line: endLine, character: endCharacter } };
}
