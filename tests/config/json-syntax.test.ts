import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from '../../server/src/config/json-syntax';

describe('where a text stops being JSON', () => {
  /** The place is marked by ¦, which is not part of the text. */
  it.each([
    '{"year": 2021,¦}',
    '[1, 2,¦]',
    '{"year"¦ 2021}',
    '{"level": ¦town}',
    '{"level": "town"¦ "data": "a.csv"}',
    '{"with": ["a.md"¦}',
    '{¦// 说明\n}',
    '{"year": 0¦1}',
    '{"data": ¦"a\tb.csv"}',
    '{"year": 2021}¦ {}',
    '{"year": 2021¦',
    '¦',
  ])('%s', (marked) => {
    expect(jsonFaultAt(marked.replace('¦', ''))).toBe(marked.indexOf('¦'));
  });

  it.each(['{}', '[]', ' {"年份": 2021, "with": ["a\\u4e00.md", -1.5e3, true, null]}\n'])(
    'nowhere in %s',
    (text) => {
      expect(jsonFaultAt(text)).toBeNull();
    },
  );

  it('is nowhere in exactly what JSON.parse takes', () => {
    const bag = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-0',
      '.5',
      'true',
      ' ',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bag, { maxLength: 9 }).map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          expect(jsonFaultAt(text) === null).toBe(isJson(text));
        },
      ),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
