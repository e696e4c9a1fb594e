import { describe, expect, it } from 'vitest';
import { visible, visibleLine } from '../../../server/src/core/text/visible';

describe('visible', () => {
  it.each([
    ['an escape sequence', '东河\u001B[31m镇', '东河␛[31m镇'],
    ['a window title and a bell', '\u001B]0;假\u0007', '␛]0;假␇'],
    ['a backspace and a delete', '47\b20\u007F', '47␈20␡'],
    ['the sequence in one character', '\u009B31m', '\\u009b31m'],
    ['a carriage return that writes over the line', '错误\r没有问题', '错误␍没有问题'],
    ['a name written backwards', '表\u202Edm.exe', '表\\u202edm.exe'],
    ['an isolate', '\u2066甲\u2069', '\\u2066甲\\u2069'],
    ['a mark of direction', '甲\u200F乙\u061C', '甲\\u200f乙\\u061c'],
    ['a line of another kind', '甲\u2028乙\u2029', '甲\\u2028乙\\u2029'],
    ['half a character', '甲\uD83D乙', '甲\\ud83d乙'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visibleLine(text)).toBe(shown);
  });

  it.each(['财政收入4720万元，增长8.0%。', '甲\n乙\r\n丙\t丁', '𠮷野家👨‍👩‍👧', '“≥”、·—……', '东河␛镇'])(
    'leaves %j as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('keeps what must be one line in one', () => {
    expect(visibleLine('a\nheshu: b\r\n\tc.md')).toBe('a␊heshu: b␍␊␉c.md');
  });
});
