import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { selectionsAt } from '../../../../server/src/core/author/reading-aid/selection';
import { inReview } from '../../fixture';
import { parseMarkers } from '../../markers';

function selections(marked: string): readonly string[] {
  const { text, markers } = parseMarkers(marked);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  return selectionsAt(analyze(text), at).map(({ start, end }) => text.slice(start, end));
}

it('a figure grows to its phrase, clause, sentence and paragraph', () => {
  expect(selections(inReview('（𠮷祥😀）全镇财政收入近5.{{|}}2亿元，增长8%。固定资产投资3亿元。'))).toEqual([
    '5.2亿元',
    '财政收入近5.2亿元',
    '（𠮷祥😀）全镇财政收入近5.2亿元',
    '（𠮷祥😀）全镇财政收入近5.2亿元，增长8%。',
    '（𠮷祥😀）全镇财政收入近5.2亿元，增长8%。固定资产投资3亿元。',
  ]);
});

it('a figure without a name of its own goes with the words that bound it', () => {
  expect(selections(inReview('财政收入5.2亿元，增长8{{|}}%左右。')).slice(0, 3)).toEqual([
    '8%',
    '8%左右',
    '增长8%左右',
  ]);
});

it('words grow from their clause', () => {
  expect(selections(inReview('全镇**财政{{|}}收入**5.2亿元；一切都好。'))).toEqual([
    '全镇**财政收入**5.2亿元',
    '全镇**财政收入**5.2亿元；',
    '全镇**财政收入**5.2亿元；一切都好。',
  ]);
});

it('a cell of a table grows to the table', () => {
  const table = '| 指标 | 2025年 |\n| --- | --- |\n| 财政收入 | 52{{|}}00 |';
  expect(selections(inReview(table))).toEqual(['5200', parseMarkers(table).text]);
});

it('nothing surrounds a place outside the text', () => {
  expect(selections('{{|}}')).toEqual([]);
});
