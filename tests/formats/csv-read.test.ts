import { describe, expect, it } from 'vitest';
import { mostCells } from '../../server/src/formats/limits';
import { faultOf, gb18030, sheetsIn, textsIn, utf8 } from './sheets';

const rows = [
  ['指标', '单位', '数值'],
  ['财政收入', '万元', '4720'],
];

function csv(separator: string): string {
  return `${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
}

describe('a CSV is read as its spreadsheet shows it', () => {
  it.each([
    ['comma', ','],
    ['tab', '\t'],
    ['semicolon', ';'],
  ])('separated by %s', (_name, separator) => {
    expect(textsIn(utf8(csv(separator)), '台账.csv').slice(0, 2)).toEqual(rows);
  });

  it('in UTF-8 with a byte order mark, in GB18030 and in UTF-16', () => {
    expect(textsIn(utf8(`\ufeff${csv(',')}`), 'a.csv')[0]).toEqual(rows[0]);
    expect(textsIn(gb18030(csv(',')), 'a.csv').slice(0, 2)).toEqual(rows);
    const text = `\ufeff${csv('\t')}`;
    const utf16 = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++)
      new DataView(utf16.buffer).setUint16(at * 2, text.charCodeAt(at), true);
    expect(textsIn(utf16, 'a.csv').slice(0, 2)).toEqual(rows);
  });

  it('with cells that hold separators, line breaks and quotation marks', () => {
    const text = '指标,备注\n"税收收入","含""三税"",不含\n附加"\n';
    expect(textsIn(utf8(text), 'a.csv')[1]).toEqual(['税收收入', '含"三税",不含\n附加']);
  });

  it('with a title above the headings and rows of different length', () => {
    const text = '2025年主要指标\n指标,数值\n财政收入,5248.8,多出的\n';
    expect(textsIn(utf8(text), 'a.csv').slice(0, 3)).toEqual([
      ['2025年主要指标', '', ''],
      ['指标', '数值', ''],
      ['财政收入', '5248.8', '多出的'],
    ]);
  });

  it('with the separator said in its first line, as Excel writes it', () => {
    const { sheets } = sheetsIn(utf8('sep=;\n指标;数值\n财政收入;1,5\n'), 'a.csv');
    expect(sheets[0]?.rows[1]?.map(({ text, name }) => [name, text])).toEqual([
      ['A3', '财政收入'],
      ['B3', '1,5'],
    ]);
  });

  it('whose quotation mark is never closed loses one line, not the file', () => {
    expect(textsIn(utf8('指标,数值\n"财政收入,5\n固定资产投资,6\n'), 'a.csv')[2]).toEqual([
      '固定资产投资',
      '6',
    ]);
  });
});

describe('every cell of a CSV has its place', () => {
  it('its name and where it stands in the text', () => {
    const { source, sheets } = sheetsIn(utf8('指标,数值\n财政收入,"4,720"\n'), '台账.csv');
    const cell = sheets[0]?.rows[1]?.[1];
    expect(cell?.name).toBe('B2');
    expect(source.slice(cell?.span.start, cell?.span.end)).toBe('"4,720"');
  });
});

describe('what is no CSV is told, not guessed', () => {
  it.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      '台账.csv',
      'unknownEncoding',
    ],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '台账.xls', 'oldWorkbook'],
    ['an archive cut short', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), '台账.xlsx', 'damaged'],
    ['a text called .xlsx', utf8('指标,数值'), '台账.xlsx', 'damaged'],
  ])('%s', (_kind, bytes, name, fault) => {
    expect(faultOf(bytes, name)).toBe(fault);
  });

  it('more cells than a figures file has', () => {
    expect(faultOf(utf8(','.repeat(mostCells + 1)), '台账.csv')).toBe('tooManyCells');
  });

  it('an empty file has no figures and is no fault', () => {
    expect(textsIn(utf8(''), '台账.csv')).toEqual([['']]);
  });
});
