import { expect, it } from 'vitest';
import type { Grid } from '../../server/src/core/output/export/grid';
import { writeCsv } from '../../server/src/formats/index';

it('writes UTF-8 with the mark that Excel needs, and quotes what needs quoting', () => {
  const grid: Grid = {
    name: '指标表',
    title: null,
    columns: [
      { title: '指标', width: 8 },
      { title: '2025年实绩', width: 8 },
    ],
    rows: [
      [
        { kind: 'text', text: '粮食,含大豆' },
        { kind: 'number', value: '-2.50', decimals: 2 },
      ],
      [{ kind: 'text', text: '他说“好”"' }, { kind: 'empty' }],
    ],
  };
  expect(textOf(writeCsv(grid))).toBe('\uFEFF指标,2025年实绩\r\n"粮食,含大豆",-2.50\r\n"他说“好”""",\r\n');
});

it('writes no cell that a spreadsheet would run', () => {
  const cells = ['=1+1', '@SUM(A1)', '-减税', '+12.5', '-3'].map((text) => ({ kind: 'text', text }) as const);
  const columns = cells.map(() => ({ title: '列', width: 8 }));
  const csv = textOf(writeCsv({ name: '表', title: null, columns, rows: [cells] }));
  expect(csv.split('\r\n')[1]).toBe("'=1+1,'@SUM(A1),'-减税,+12.5,-3");
});

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
