import { describe, expect, it } from 'vitest';
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

describe('a cell that a spreadsheet would run', () => {
  const written = (text: string): string => {
    const columns = [{ title: text, width: 8 }];
    const csv = textOf(writeCsv({ name: '表', title: null, columns, rows: [[{ kind: 'text', text }]] }));
    const [title, cell] = csv.slice(1).split('\r\n');
    expect(title, 'titles are cells').toBe(cell);
    return cell ?? '';
  };

  it.each([
    '=1+1',
    '@SUM(A1)',
    '-减税',
    '-2+3+cmd产值',
    '+1+1产值',
    '-2.5|cmd',
    '+-1',
    '-1-1',
    '＝1+1',
    '＋1+1',
    '－2+3',
    '＠SUM(A1)',
    '-',
  ])('%s is written after an apostrophe', (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  it.each(['\t=1', '\r=1', '\n=1'])('so is %j', (text) => {
    expect(textOf(writeCsv(gridOf(text)))).toMatch(/,"?'[\t\r\n]=1/);
  });

  it.each(['+12.5', '-3', '-2.50', '-1234.5', '+8.1%', '-0.5%', '4720', '减税-3', 'a=b', '1+1'])(
    '%s is none, and stays as it is',
    (text) => {
      expect(written(text)).toBe(text);
    },
  );
});

/** A row whose second cell is the text. */
function gridOf(text: string): Grid {
  const columns = [
    { title: '指标', width: 8 },
    { title: '值', width: 8 },
  ];
  const row = [{ kind: 'text', text: '产值' } as const, { kind: 'text', text } as const];
  return { name: '表', title: null, columns, rows: [row] };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
