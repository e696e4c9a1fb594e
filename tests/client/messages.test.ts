import { describe, expect, it } from 'vitest';
import { readFromPanel, readToPanel } from '../../client/preview/message-shapes';
import type { FromPanel, ToPanel } from '../../client/preview/messages';
import { at, row, stated, table, words } from './panel-fixtures';

const whole = table([
  row('财政收入', { result: { ...stated('4720'), against: [{ text: '7', range: at }] } }),
]);

describe('a message to the panel', () => {
  const messages: readonly ToPanel[] = [
    { kind: 'words', words },
    { kind: 'show', table: whole },
    { kind: 'none' },
    { kind: 'caret', uri: 'file:///报告.md', position: at.start },
  ];

  it('is taken as it is', () => {
    for (const message of messages) expect(readToPanel(message)).toBe(message);
  });

  it('is taken through JSON, by which it comes', () => {
    for (const message of messages) expect(readToPanel(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it('is left aside when any one field of it is missing or another thing', () => {
    for (const message of messages)
      for (const spoiled of spoilings(message))
        expect(readToPanel(spoiled), JSON.stringify(spoiled)).toBe(null);
  });

  it.each([null, undefined, 3, 'show', [], {}, { kind: 'run' }, { kind: 'show' }, [{ kind: 'none' }]])(
    'is not %j',
    (value) => {
      expect(readToPanel(value)).toBe(null);
    },
  );
});

describe('a message of the panel', () => {
  const messages: readonly FromPanel[] = [
    { kind: 'ready' },
    { kind: 'reveal', uri: 'file:///报告.md', range: at },
    { kind: 'run', uri: 'file:///报告.md', command: 'heshu.exportSheet' },
  ];

  it('is taken as it is, and left aside when any one field of it is missing or another thing', () => {
    for (const message of messages) {
      expect(readFromPanel(message)).toBe(message);
      for (const spoiled of spoilings(message)) expect(readFromPanel(spoiled)).toBe(null);
    }
  });

  it.each([
    { kind: 'reveal', uri: 'file:///a', range: { start: { line: -1, character: 0 }, end: at.end } },
    { kind: 'reveal', uri: 'file:///a', range: { start: { line: 0.5, character: 0 }, end: at.end } },
    { kind: 'run', uri: 'file:///a', command: ['workbench.action.terminal.new'] },
    { kind: 'show', table: whole },
  ])('is not %j', (value) => {
    expect(readFromPanel(value)).toBe(null);
  });
});

/** The value with each of its fields, at whatever depth, left out and put as another thing. */
function spoilings(value: object): readonly unknown[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const put = (other: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each: unknown, index) => (String(index) === key ? other : each))
        : { ...value, [key]: other };
    const deeper = typeof inner === 'object' && inner !== null ? spoilings(inner).map(put) : [];
    return [put(undefined), put(Symbol('other')), ...deeper];
  });
}
