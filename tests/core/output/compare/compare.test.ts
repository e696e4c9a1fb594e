import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { compareFigures } from '../../../../server/src/core/output/compare/compare';

it('knows a figure by what it measures, wherever it stands', () => {
  const earlier = '财政收入4720万元。固定资产投资3.52亿元。';
  const later = '全年固定资产投资完成3.52亿元，形势喜人。\n\n财政收入4720万元。';
  expect(changes(earlier, later)).toEqual([]);
});

it('takes the same value in another unit for the same', () => {
  expect(changes('财政收入4720万元。', '财政收入0.472亿元。')).toEqual([]);
});

it('gives what was added, removed and changed', () => {
  const earlier = '财政收入4720万元。粮食总产量2.51万吨。';
  const later = '财政收入4800万元。固定资产投资3.52亿元。';
  expect(changes(earlier, later)).toEqual([
    '改 财政收入 4720万元 → 4800万元',
    '增 固定资产投资  → 3.52亿元',
    '删 粮食总产量 2.51万吨 → ',
  ]);
});

it('marks a change that was not made everywhere', () => {
  const earlier = '财政收入4720万元。\n\n一年来，财政收入4720万元，再创新高。';
  const later = '财政收入4800万元。\n\n一年来，财政收入4720万元，再创新高。';
  expect(changes(earlier, later)).toEqual(['改 财政收入 4720万元 → 4800万元 | 仍 4720万元']);
});

it('says what holds now where one mention was brought into line with another', () => {
  const earlier = '财政收入4720万元。\n\n一年来，财政收入4700万元，再创新高。';
  expect(changes(earlier, earlier.replace('4700', '4720'))).toEqual(['改 财政收入 4700万元 → 4720万元']);
});

it('takes a figure that is said once less for no change, and a rise for another than a fall', () => {
  expect(changes('财政收入4720万元。\n\n财政收入4720万元。', '财政收入4720万元。')).toEqual([]);
  expect(changes('财政收入增长8.0%。', '财政收入下降8.0%。')).toHaveLength(1);
});

it('knows a figure without a name by the words before it', () => {
  expect(changes('走访慰问了236人次。', '走访慰问了238人次。')).toHaveLength(1);
});

function changes(earlier: string, later: string): readonly string[] {
  const report = (body: string) =>
    analyze(`# 柳溪镇政府工作报告\n\n一、2025年工作回顾\n\n${body}\n\n二、2026年工作安排\n`);
  const signs = { added: '增', removed: '删', changed: '改' } as const;
  return compareFigures(report(earlier), report(later)).map(({ kind, of, before, after, leftBehind }) => {
    const texts = (mentions: typeof before) => mentions.map(({ text }) => text).join('、');
    const left = leftBehind.length === 0 ? '' : ` | 仍 ${texts(leftBehind)}`;
    return `${signs[kind]} ${of.statement.indicator?.name ?? '—'} ${texts(before)} → ${texts(after)}${left}`;
  });
}
