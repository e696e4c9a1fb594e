import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { readFiguresFile } from '../../../../server/src/core/documents/figures-file/read-figures-file';
import type { Sheet } from '../../../../server/src/core/documents/figures-file/sheet';
import { standardVocabulary } from '../../../../server/src/core/reading/vocabulary/vocabulary';
import { readSheets } from '../../../../server/src/formats/sheets-read';
import { lineOf, linesOf, readCsvFigures, unreadIn } from './figures';

describe('a row a figure', () => {
  it('with indicator, territory, time, unit, result, growth, target and completion', () => {
    expect(
      linesOf(
        '指标,地区,时期,单位,数值,增速(%),目标,完成率\n财政收入,东河镇,2025年,万元,4720,8.1,4500,104.9\n',
      ),
    ).toEqual([
      'E2 财政收入 东河镇 2025 actual level 4720万元',
      'F2 财政收入 东河镇 2025 actual growth 8.1%',
      'G2 财政收入 东河镇 2025 target level 4500万元',
      'H2 财政收入 东河镇 2025 actual completion 104.9%',
    ]);
  });

  it.each([
    ['指标名称,计量单位,实绩', '财政收入,万元,4720'],
    ['项目,单位,完成数', '财政收入,万元,4720'],
    ['名称,单位,本期', '财政收入,万元,4720'],
    ['主要指标,计量单位,全年完成', '财政收入,万元,4720'],
    ['指标,数值（万元）', '财政收入,4720'],
    ['指标,2025年实绩(万元)', '财政收入,4720'],
    ['指标,2025（万元）', '财政收入,4720'],
    ['指标,数值', '财政收入（万元）,4720'],
    ['指标,数值', '财政收入,4720万元'],
  ])('under the headings %s', (headings, row) => {
    expect(linesOf(`${headings}\n${row}\n`)).toEqual([
      expect.stringMatching(/^[A-C]2 财政收入 · 2025 actual level 4720万元$/),
    ]);
  });

  it('one column a year, results and targets', () => {
    expect(
      linesOf(
        '指标,单位,2024年实绩,2025年实绩,同比增长（%）,2026年目标\n固定资产投资,亿元,3.2,3.52,10.0,3.8\n',
      ),
    ).toEqual([
      'C2 固定资产投资 · 2024 actual level 3.2亿元',
      'D2 固定资产投资 · 2025 actual level 3.52亿元',
      'E2 固定资产投资 · 2025 actual growth 10.0%',
      'F2 固定资产投资 · 2026 target level 3.8亿元',
    ]);
  });

  it('part of a year, in a heading or in a cell', () => {
    expect(linesOf('指标,单位,2025年1—10月,上年同期\n财政收入,万元,4720,4400\n')).toEqual([
      'C2 财政收入 · 2025-01..2025-10 actual level 4720万元',
      'D2 财政收入 · 2024-01..2024-10 actual level 4400万元',
    ]);
    expect(linesOf('指标,时期,单位,数值\n财政收入,2025年1-10月,万元,4720\n')[0]).toContain(
      '2025-01..2025-10',
    );
  });

  it('headings below a title and a line of units; the year from the title', () => {
    expect(
      linesOf(
        '东河镇2024年主要指标,,\n单位：亿元,,\n序号,指标,数值\n1,固定资产投资,3.52\n2,　其中：工业投资,1.87\n',
      ),
    ).toEqual([
      'C4 固定资产投资 · 2024 actual level 3.52亿元',
      'C5 工业固定资产投资 · 2024 actual level 1.87亿元',
    ]);
  });

  it('years down the side, indicators across', () => {
    expect(linesOf('年份,财政收入（万元）,粮食总产量（万吨）\n2024年,4400,2.46\n2025年,4720,2.51\n')).toEqual(
      [
        'B2 财政收入 · 2024 actual level 4400万元',
        'C2 粮食总产量 · 2024 actual level 2.46万吨',
        'B3 财政收入 · 2025 actual level 4720万元',
        'C3 粮食总产量 · 2025 actual level 2.51万吨',
      ],
    );
  });

  it('a row without a time is of the year the report looks back on, and says that nobody said so', () => {
    const { figures } = readCsvFigures('指标,单位,数值\n财政收入,万元,4720\n');
    expect(figures.map(({ periodStated }) => periodStated)).toEqual([false]);
  });
});

describe('names are read as the report reads them', () => {
  it.each([
    ['规上工业总产值', '规模以上工业总产值'],
    ['“三公”经费支出', '三公经费'],
    ['1.固投', '固定资产投资'],
    ['（二）固定资产投资', '固定资产投资'],
    ['服务业和基础设施投资', '服务业和基础设施投资'],
  ])('%s', (written, key) => {
    expect(readCsvFigures(`指标,单位,数值\n${written},亿元,3.5\n`).figures[0]?.indicator.key).toBe(key);
  });

  it('新增 and 累计 of one name stay two quantities', () => {
    const { figures, conflicts } = readCsvFigures(
      '指标,单位,数值\n新增高标准农田,亩,3500\n累计高标准农田,亩,28500\n',
    );
    expect(figures.map(({ qualifiers }) => qualifiers)).toEqual([['added'], ['cumulative']]);
    expect(conflicts).toEqual([]);
  });
});

describe('values as people write them', () => {
  it.each([
    ['"4,720"', '4720万元'],
    ['4720.0', '4720.0万元'],
    ['-35.2', '−35.2万元'],
    ['约4700', '约4700万元'],
    ['4700～4800', '4700～4800万元'],
  ])('%s', (written, text) => {
    expect(
      readCsvFigures(`指标,单位,数值\n财政收入,万元,${written}\n`).figures.map((each) => each.text),
    ).toEqual([text]);
  });

  it.each(['', '—', '-', '/', '无', '…'])('“%s” is no value and no mistake', (written) => {
    const { figures, unread } = readCsvFigures(`指标,单位,数值\n财政收入,万元,${written}\n税收收入,万元,1\n`);
    expect([figures.length, unread.length]).toEqual([1, 0]);
  });

  it('marks of notes are neither digits nor names, full-width digits are digits', () => {
    const csv = [
      '指标,单位,2025年①,增速[1]（%）',
      '财政收入[2],万元,3100①,7.4¹',
      '粮食总产量〔3〕,万吨,1.93*,２．５％',
      '常住人口①,人,46 200②,',
    ];
    expect(linesOf(csv.join('\n'))).toEqual([
      'C2 财政收入 · 2025 actual level 3100万元',
      'D2 财政收入 · 2025 actual growth 7.4%',
      'C3 粮食总产量 · 2025 actual level 1.93万吨',
      'D3 粮食总产量 · 2025 actual growth ２．５％',
      'C4 常住人口 · 2025 actual level 46200人',
    ]);
    // A mark that stands where the digits should be is not understood, and never one of them.
    expect(unreadIn('指标,单位,2025年\n财政收入,万元,①3100\n税收收入,万元,2100\n')).toEqual([
      'C2 ①3100 value',
    ]);
  });

  it('a spreadsheet drops the zero of 12.0, and the column says that there was one', () => {
    const { figures } = readCsvFigures('指标,单位,数值,增速\n财政收入,万元,1,12\n税收收入,万元,1,8.1\n');
    expect(figures.filter(({ measure }) => measure === 'growth').map(({ text }) => text)).toEqual([
      '12.0%',
      '8.1%',
    ]);
  });
});

describe('what is not understood is listed, never dropped', () => {
  it('cells that are no figure, rows without a name or a unit, times and columns of no known meaning', () => {
    expect(
      unreadIn(
        [
          '指标,时期,单位,数值,环比差额,责任单位',
          '财政收入,2025年,万元,三成多,1,财政所',
          ',2025年,万元,12,,',
          '合计,2025年,万元,12,,',
          '粮食总产量,2025年,,2.51,,',
          '固定资产投资,第三期,亿元,3.5,,',
          '税收收入,2025年,万元,2100,,财政所',
        ].join('\n'),
      ),
    ).toEqual([
      'E1 环比差额 column',
      'D2 三成多 value',
      'D3 12 indicator',
      'D4 12 indicator',
      'D5 2.51 unit',
      'D6 3.5 period',
    ]);
  });

  it('a sheet without headings, and a mapping that names no column', () => {
    expect(unreadIn('会议通知\n时间：周五\n')).toEqual(['A1  header']);
    expect(unreadIn('指标,单位,数值\n财政收入,万元,1\n', { 小计: '数值' })).toEqual(['A1 小计 mapping']);
  });

  it('headings printed again on the next page, sections and notes are none of it', () => {
    expect(unreadIn('指标,单位,数值\n一、经济,,\n财政收入,万元,1\n指标,单位,数值\n注：快报数,,\n')).toEqual(
      [],
    );
  });
});

describe('columns named in the front matter', () => {
  it('are what they are said to be', () => {
    expect(
      linesOf('科目,计量,本年合计,红线数\n财政收入,万元,4720,4500\n', {
        科目: '指标',
        计量: '单位',
        本年合计: '数值',
        红线数: '2026年目标',
      }),
    ).toEqual(['C2 财政收入 · 2025 actual level 4720万元', 'D2 财政收入 · 2026 target level 4500万元']);
  });
});

describe('what a row says of its figures', () => {
  const [settled, estimated, open] = readCsvFigures(
    [
      '指标,单位,数值,来源,责任单位,数据状态,公开',
      '财政收入,万元,4720,决算报表,财政所,核定,可公开',
      '固定资产投资,亿元,3.52,快报,经发办,预计,内部',
      '粮食总产量,万吨,2.51,,农业办,待核定,是',
    ].join('\n'),
  ).figures;

  it('source, department, how final and whether it may be printed', () => {
    expect([settled?.source, settled?.department, settled?.status, settled?.withheld]).toEqual([
      '决算报表',
      '财政所',
      'final',
      null,
    ]);
    expect([estimated?.status, estimated?.withheld]).toEqual(['estimate', '内部']);
    expect([open?.source, open?.status, open?.withheld]).toEqual([null, 'unsettled', '待核定']);
  });
});

describe('two rows for one quantity', () => {
  it('that disagree are a conflict; printed to different places or in other units they agree', () => {
    const rows = '指标,单位,数值\n固定资产投资,亿元,3.52\n';
    expect(readCsvFigures(`${rows}固投,万元,35214\n`).conflicts).toEqual([]);
    const [conflict] = readCsvFigures(`${rows}固投,亿元,3.25\n`).conflicts;
    expect([conflict?.first.cell.name, conflict?.second.cell.name]).toEqual(['C2', 'C3']);
  });
});

describe('workbooks as offices keep them', () => {
  const context = {
    years: { plan: 2026, reviewed: 2025, current: 2025 },
    settings: { ...standardVocabulary, approximation: 0.05 },
    mapping: new Map<string, string>(),
  };

  async function sheetsOf(...tabs: readonly (readonly [string, SheetData])[]): Promise<readonly Sheet[]> {
    const made = tabs.map(([sheet, data]) => ({ sheet, data }));
    const bytes = new Uint8Array(await writeXlsxFile(made).toBuffer());
    const read = readSheets(bytes, '台账.xlsx');
    return read.kind === 'sheets' ? read.sheets : [];
  }

  it('two rows of headings under a merged year, names merged over several rows', async () => {
    const sheets = await sheetsOf([
      '表',
      [
        [
          { value: '指标', rowSpan: 2 },
          { value: '地区', rowSpan: 2 },
          { value: '单位', rowSpan: 2 },
          { value: '2025年', columnSpan: 2 },
          null,
        ],
        [null, null, null, '实绩', '目标'],
        [{ value: '财政收入', rowSpan: 2 }, '东河镇', '万元', 4526.3, 4480],
        [null, '西岭镇', '万元', 3812.5, 3800],
      ],
    ]);
    expect(readFiguresFile('台账.xlsx', sheets, context).figures.map(lineOf)).toEqual([
      'D3 财政收入 东河镇 2025 actual level 4526.3万元',
      'E3 财政收入 东河镇 2025 target level 4480万元',
      'D4 财政收入 西岭镇 2025 actual level 3812.5万元',
      'E4 财政收入 西岭镇 2025 target level 3800万元',
    ]);
  });

  it('a value merged over two rows is the first one’s, and the second says so', async () => {
    const sheets = await sheetsOf([
      '表',
      [
        ['指标', '单位', '2025年'],
        ['财政收入', '万元', { value: 4526.3, rowSpan: 2 }],
        ['税收收入', '万元', null],
      ],
    ]);
    const { figures, unread } = readFiguresFile('台账.xlsx', sheets, context);
    expect(figures.map(({ cell }) => cell.name)).toEqual(['C2']);
    expect(unread.map(({ cell, why }) => [cell.name, why])).toEqual([['C3', 'merged']]);
  });

  it('a formula never calculated and a hidden sheet are told', async () => {
    const [sheet] = await sheetsOf([
      '表',
      [
        ['指标', '单位', '2025年'],
        ['财政收入', '万元', 4526.3],
      ],
    ]);
    const rows = sheet!.rows.map((row) =>
      row.map((cell) => (cell.name === 'C2' ? { ...cell, text: '', fault: 'no-value' as const } : cell)),
    );
    const hidden = { ...sheet!, hidden: true, name: '旧数' };
    const { unread } = readFiguresFile('台账.xlsx', [{ ...sheet!, rows }, hidden], context);
    expect(unread.map(({ cell, why }) => [cell.name, why])).toEqual([
      ['C2', 'no-value'],
      ['A1', 'hidden'],
    ]);
  });

  it('several sheets: those with headings are read, each cell with the name of its sheet', async () => {
    const sheets = await sheetsOf(
      ['说明', [['填报说明']]],
      [
        '2025年',
        [
          ['指标', '单位', '数值'],
          ['财政收入', '万元', 4526.3],
        ],
      ],
    );
    const { figures, unread } = readFiguresFile('台账.xlsx', sheets, context);
    expect(figures.map(({ cell, period }) => [cell.sheet, cell.name, period.to.year])).toEqual([
      ['2025年', 'C2', 2025],
    ]);
    expect(unread.map(({ cell, why }) => [cell.sheet, why])).toEqual([['说明', 'header']]);
  });
});

describe('a category beside the names', () => {
  it('names no row, whatever the names are headed', () => {
    for (const heading of ['统计项目', '具体指标', '任务'])
      expect(
        linesOf(
          `类别,${heading},单位,2025年\n财政,税收收入,万元,880\n,非税收入,万元,410\n农业,棉花产量,吨,73\n`,
        ),
      ).toEqual([
        'D2 税收收入 · 2025 actual level 880万元',
        'D3 非税收入 · 2025 actual level 410万元',
        'D4 棉花产量 · 2025 actual level 73吨',
      ]);
  });

  it('and numbers on two lines are unread, one with a remark is read', () => {
    const { figures, unread } = readCsvFigures(
      '指标,单位,2025年\n税收收入,万元,"41\n38"\n户籍人口,人,4130（年末）\n',
    );
    expect(figures.map(({ text }) => text)).toEqual(['4130人']);
    expect(unread.map(({ why }) => why)).toEqual(['value']);
  });
});
