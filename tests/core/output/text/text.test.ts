import { describe, expect, it } from 'vitest';
import { grid } from '../../../../server/src/core/output/text/grid';
import { intervalJson } from '../../../../server/src/core/output/json/range';
import { renderPeriod } from '../../../../server/src/core/reading/statement/period-name';
import { displayWidth } from '../../../../server/src/core/text/width';
import { Decimal } from '../../../../server/src/core/number/decimal';
import type { Period } from '../../../../server/src/core/reading/statement/statement';

describe('renderPeriod', () => {
  it.each([
    ['2020年', [2020, 1, 2020, 12], false, '2020'],
    ['2020年1—10月', [2020, 1, 2020, 10], false, '2020-01..2020-10'],
    ['“十三五”时期', [2016, 1, 2020, 12], false, '2016..2020'],
    ['2020年10月', [2020, 10, 2020, 10], false, '2020-10'],
    ['2020年末', [2020, 12, 2020, 12], true, '2020'],
    ['截至2020年10月底的余额', [2020, 10, 2020, 10], true, '2020-10'],
    ['跨年的供暖季', [2020, 11, 2021, 3], false, '2020-11..2021-03'],
  ] as const)('prints %s', (_name, [fromYear, fromMonth, toYear, toMonth], instant, expected) => {
    const period: Period = {
      from: { year: fromYear, month: fromMonth },
      to: { year: toYear, month: toMonth },
      instant,
    };
    expect(renderPeriod(period)).toBe(expected);
  });
});

describe('displayWidth', () => {
  it.each([
    ['财政收入', 8],
    ['4720万元', 8],
    ['GDP', 3],
    ['３．５％', 8],
    ['（亩）', 6],
    ['𠮷', 2],
    ['é', 1],
    ['', 0],
  ])('counts the columns of “%s”', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('grid', () => {
  it('pads outside the paint, so that colours do not shift a column', () => {
    const columns = [
      { title: '指标', align: 'start' },
      { title: '数', align: 'end' },
    ] as const;
    const painted = grid(
      columns,
      [[{ text: '税', style: 'red' }, { text: '5' }]],
      (style, text) => `<${style}>${text}</>`,
    );
    expect(painted).toBe('<bold>指标</>  <bold>数</>\n----  --\n<red>税</>     5\n');
  });
});

describe('intervalJson', () => {
  it('prints plain decimals and null for an open end', () => {
    const large = new Decimal('1.2e12');
    expect(intervalJson({ low: large, high: null, lowOpen: true, highOpen: false })).toEqual({
      low: '1200000000000',
      high: null,
      lowOpen: true,
      highOpen: false,
    });
  });
});
