import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { mostSheets } from '../../server/src/formats/limits';
import { faultOf, sheetsIn, textsIn } from './sheets';

async function workbook(data: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

/** A workbook with the XML of its first sheet changed, for what the writer cannot write. */
async function changed(data: SheetData, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await workbook(data));
  const path = Object.keys(files).find((name) => name.endsWith('worksheets/sheet1.xml')) ?? '';
  const xml = new TextDecoder().decode(files[path]);
  return zipSync({ ...files, [path]: strToU8(change(xml)) });
}

describe('a workbook is read as its author sees it', () => {
  it('texts and numbers, without binary dust', async () => {
    const bytes = await workbook([
      ['指标', '数值'],
      ['财政收入', 0.1 + 0.2],
      ['税收收入', 4526.3],
      ['固定资产投资', 123456789012],
    ]);
    expect(textsIn(bytes, '台账.xlsx')).toEqual([
      ['指标', '数值'],
      ['财政收入', '0.3'],
      ['税收收入', '4526.3'],
      ['固定资产投资', '123456789012'],
    ]);
  });

  it('percentages, decimals and dates by their formats', async () => {
    const bytes = await workbook([
      [
        { type: Number, value: 0.081, format: '0.0%' },
        { type: Number, value: 12, format: '0.00' },
        { type: Date, value: new Date('2025-10-31T00:00:00Z'), format: 'yyyy-mm-dd' },
        { type: Date, value: new Date('2025-10-01T00:00:00Z'), format: 'yyyy"年"m"月"' },
      ],
    ]);
    expect(textsIn(bytes, '台账.xlsx')).toEqual([['8.1%', '12.00', '2025年10月31日', '2025年10月']]);
  });

  it.each([
    ['ten thousands, by a point in quotation', 31000000, '0!.0,', ['3100.0']],
    ['the same, otherwise written', 31000000, '0"."0,', ['3100.0']],
    ['ten thousands with all their digits', 31234567, '0!.0000', ['3123.4567']],
    ['thousands', 12345, '#,##0.00,', ['12.35', '12.345']],
    ['millions', 320000000, '0.0,,', ['320.0']],
    ['no more digits than are shown', 5248.76, '#,##0', ['5249', '5248.76']],
    ['digits that may be missing', 5248.76, '0.###', ['5248.76']],
    ['a rate that was computed', 0.2 / 3, '0.0%', ['6.7%', '6.66666666666667%']],
    ['a unit behind it', 3100, '0.0"万元"', ['3100.0万元']],
    ['a unit behind whatever it is', 3100.5, 'General"万元"', ['3100.5万元']],
    ['a year', 2025, '0"年"', ['2025年']],
    ['no words but signs', 3100, '0.0_);"("0.0")"', ['3100.0']],
    ['whichever fits its size', 31000000, '[>=10000]0!.0,"万";0', ['3100.0万']],
    ['the other', 3100, '[>=10000]0!.0,"万";0', ['3100']],
    ['a colour', -3100, '0.0;[Red]-0.0', ['-3100.0']],
  ])('%s', async (_, value, format, [text, exact]) => {
    const { sheets } = sheetsIn(await workbook([[{ type: Number, value, format }]]), '台账.xlsx');
    expect(sheets[0]?.rows[0]?.map((cell) => [cell.text, cell.exact])).toEqual([[text, exact]]);
  });

  it('a year, a month or a day of a date, whatever else it holds', async () => {
    const date = new Date('2025-10-31T00:00:00Z');
    const row = ['yyyy"年"', 'yyyy', 'yy/m', '[$-804]yyyy"年"m"月"d"日"'].map((format) => ({
      type: Date,
      value: date,
      format,
    }));
    const bytes = await workbook([row]);
    expect(textsIn(bytes, '台账.xlsx')).toEqual([['2025年', '2025年', '2025年10月', '2025年10月31日']]);
  });

  it('merged cells: all of them show the first, and say that they are covered', async () => {
    const bytes = await workbook([
      [{ value: '2025年', columnSpan: 2 }, null],
      ['实绩', '目标'],
    ]);
    const { sheets } = sheetsIn(bytes, '台账.xlsx');
    expect(sheets[0]?.rows[0]?.map(({ text, covered }) => [text, covered])).toEqual([
      ['2025年', false],
      ['2025年', true],
    ]);
  });

  it('formulas with their last value; one never calculated and an error say so', async () => {
    const bytes = await changed([['指标', 1, 2, 3]], (xml) =>
      xml
        .replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1"><f>C1*2</f><v>4</v></c>')
        .replace(/<c r="C1"[^>]*>.*?<\/c>/, '<c r="C1"><f>SUM(D1)</f></c>')
        .replace(/<c r="D1"[^>]*>.*?<\/c>/, '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    const { sheets } = sheetsIn(bytes, '台账.xlsx');
    expect(sheets[0]?.rows[0]?.map(({ text, fault }) => [text, fault])).toEqual([
      ['指标', null],
      ['4', null],
      ['', 'no-value'],
      ['', 'error'],
    ]);
  });

  it('empty rows and columns keep the others in their places', async () => {
    const bytes = await workbook([[], [null, '指标', null, '数值']]);
    const { source, sheets } = sheetsIn(bytes, '台账.xlsx');
    const cell = sheets[0]?.rows[1]?.[3];
    expect([cell?.name, cell?.text]).toEqual(['D2', '数值']);
    // A place is a row and a column: line 1, character 3 counted from 0.
    const before = source.slice(0, cell?.span.start);
    expect([before.split('\n').length - 1, before.length - before.lastIndexOf('\n') - 1]).toEqual([1, 3]);
  });

  it('several sheets in the order of their tabs', async () => {
    const bytes = new Uint8Array(
      await writeXlsxFile([
        { data: [['指标']], sheet: '说明' },
        { data: [['财政收入']], sheet: '2025年' },
      ]).toBuffer(),
    );
    expect(sheetsIn(bytes, '台账.xlsx').sheets.map(({ name }) => name)).toEqual(['说明', '2025年']);
  });
});

describe('a workbook that is no figures file is refused as a whole', () => {
  it('more than a hundred sheets', async () => {
    const sheets = Array.from({ length: mostSheets + 1 }, (_, at) => ({
      data: [['指标']],
      sheet: `表${String(at)}`,
    }));
    const bytes = new Uint8Array(await writeXlsxFile(sheets).toBuffer());
    expect(faultOf(bytes, '台账.xlsx')).toBe('tooManySheets');
  });

  it('a cell at the end of the sheet, which makes millions of empty ones', async () => {
    const bytes = await changed([['指标']], (xml) => xml.replace(/r="A1"/, 'r="XFD1048576"'));
    expect(faultOf(bytes, '台账.xlsx')).toBe('tooManyCells');
  });

  it('an archive of something else, or one that is damaged', async () => {
    expect(faultOf(zipSync({ 'word/document.xml': strToU8('<w/>') }), '台账.xlsx')).toBe('damaged');
    const bytes = await workbook([['指标']]);
    expect(faultOf(bytes.slice(0, bytes.length / 2), '台账.xlsx')).toBe('damaged');
    expect(faultOf(await changed([['指标']], (xml) => xml.slice(0, xml.length / 2)), '台账.xlsx')).toBe(
      'damaged',
    );
  });
});
