import { describe, expect, it } from 'vitest';
import { expectWithFile, rows } from './with-file';

const income = rows('财政收入,东河镇,2025年,万元,4526.3,8.1,4480,决算报表,核定,可公开');

describe('text and figures file that disagree', () => {
  it('contradict each other where the row and the sentence say everything', () => {
    const { findings } = expectWithFile(
      income,
      '全年完成财政收入{{!figures-file-conflict/error|4562.3万元}}。',
    );
    const [finding] = findings;
    expect(finding?.message).toBe('与台账不符：文中“财政收入”写的是“4562.3万元”，台账 E2 是 4526.3万元。');
    expect(finding?.related).toEqual([
      {
        message: '台账 E2：4526.3万元',
        figure: '4526.3万元',
        path: '台账.csv',
        span: { start: 53, end: 59 },
      },
    ]);
  });

  it('in the growth beside it and in the target it is held against', () => {
    expectWithFile(income, '全年完成财政收入4526.3万元，增长{{!figures-file-conflict|9.1%}}。');
    expectWithFile(
      income,
      '全年完成财政收入4526.3万元，为年初目标{{!figures-file-conflict|4380万元}}的{{!completion-mismatch|101.0%}}。',
    );
  });

  it('in a table', () => {
    expectWithFile(
      income,
      '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | {{!figures-file-conflict|4562.3}} |',
    );
  });

  it('are a warning where the file names no territory or no time, or the text says 约', () => {
    const bare = '指标,单位,2025年\n财政收入,万元,4526.3\n';
    expectWithFile(bare, '全年完成财政收入{{!figures-file-conflict/warning|4562.3万元}}。');
    expectWithFile(income, '全年完成财政收入约{{!figures-file-conflict/warning|5300万元}}。');
  });

  it('are a warning where only the last digit differs, both printed to one place', () => {
    expectWithFile(income, '全年完成财政收入{{!figures-file-conflict/warning|4526.4万元}}。');
  });

  it('are for a person to look at where an earlier year of the series is revised (domain rule 2)', () => {
    expectWithFile(
      rows('固定资产投资,东河镇,2024年,亿元,3.25,,,,,'),
      '固定资产投资由上年的{{!figures-file-conflict/information|3.20亿元}}增加到3.52亿元。',
    );
  });
});

describe('text and figures file that agree', () => {
  it.each([
    ['the same number', '4526.3万元'],
    ['another unit, rounded', '0.45亿元'],
    ['another unit, cut off', '0.4526亿元'],
    ['fewer digits', '4526万元'],
    ['a bound', '超过4500万元'],
    ['about', '约4500万元'],
  ])('%s', (_how, written) => {
    const { figures } = expectWithFile(income, `全年完成财政收入${written}。`);
    expect(figures[0]?.checks.map(({ outcome }) => outcome)).toEqual(['holds']);
  });

  it('2.5亿元 with 25321万元 rounded and 2.5亿元 with 25921万元 cut off', () => {
    for (const value of ['25321', '25921'])
      expectWithFile(rows(`固定资产投资,东河镇,2025年,万元,${value},,,,,`), '固定资产投资2.5亿元。');
  });

  it('a fall written as a fall and as a minus', () => {
    expectWithFile(rows('财政收入,东河镇,2025年,万元,4000,-15.2,,,,'), '财政收入4000万元，下降15.2%。');
  });

  it('says so with the cell and where it comes from', () => {
    const { figures } = expectWithFile(income, '全年完成财政收入4526.3万元。');
    expect(figures[0]?.checks[0]?.arithmetic).toBe('4526.3万元 = 4526.3万元（台账.csv E2 · 决算报表）');
    expect(figures[0]?.state).toBe('checked');
  });
});

describe('the same digits with the point elsewhere', () => {
  it.each([
    [
      'a nought too many in the file',
      '财政收入,东河镇,2025年,万元,31000,,,,,',
      '财政收入{{!figures-file-conflict/error|3100万元}}。',
    ],
    [
      'a nought too few',
      '财政收入,东河镇,2025年,万元,310,,,,,',
      '财政收入{{!figures-file-conflict/error|3100万元}}。',
    ],
    [
      'yuan under 万元',
      '财政收入,东河镇,2025年,万元,31000000,,,,,',
      '财政收入{{!figures-file-conflict/error|3100万元}}。',
    ],
    [
      'the point of a rate',
      '财政收入,东河镇,2025年,万元,3100,7.4,,,,',
      '财政收入3100万元，增长{{!figures-file-conflict/error|0.74%}}。',
    ],
    [
      'rounded in the text',
      '财政收入,东河镇,2025年,亿元,31.24,,,,,',
      '财政收入{{!figures-file-conflict/error|3.1亿元}}。',
    ],
    [
      'the point under another unit',
      '财政收入,东河镇,2025年,万元,31000,,,,,',
      '财政收入{{!figures-file-conflict/error|31亿元}}。',
    ],
    [
      'a fall',
      '粮食总产量,东河镇,2025年,吨,1930,-12,,,,',
      '粮食总产量1930吨，下降{{!figures-file-conflict/error|1.2%}}。',
    ],
  ])('is a slip: %s', (_why, row, body) => {
    expectWithFile(rows(row), body);
  });

  it('leaves a territory or time that the file does not name a warning', () => {
    expectWithFile(
      '指标,单位,2025年\n财政收入,万元,31000',
      '财政收入{{!figures-file-conflict/warning|3100万元}}。',
    );
  });
});

describe('silence', () => {
  it.each([
    ['another territory', '财政收入,西岭镇,2025年,万元,4526.3,,,,,', '财政收入4562.3万元。'],
    ['the county, in the report of a town', '财政收入,全县,2025年,万元,4526.3,,,,,', '财政收入4562.3万元。'],
    ['another time', '财政收入,东河镇,2024年,万元,4526.3,,,,,', '财政收入4562.3万元。'],
    ['a part of the year', '财政收入,东河镇,2025年1—10月,万元,4526.3,,,,,', '财政收入4562.3万元。'],
    ['another quantity of one name', '高标准农田,东河镇,2025年,亩,3500,,,,,', '累计建成高标准农田4200亩。'],
    ['another indicator', '一般公共预算收入,东河镇,2025年,万元,4526.3,,,,,', '财政收入4562.3万元。'],
    ['力争 is another target', '财政收入,东河镇,2025年,万元,,,4480,,,', '力争财政收入目标4700万元。'],
    [
      '同口径 is another rate',
      '财政收入,东河镇,2025年,万元,4526.3,8.1,,,,',
      '财政收入4526.3万元，同口径增长9.3%。',
    ],
    ['values too far apart to be one thing', '财政收入,东河镇,2025年,万元,4526.3,,,,,', '财政收入45.6万元。'],
    ['other digits besides', '财政收入,东河镇,2025年,万元,4526.3,,,,,', '财政收入453.2万元。'],
    [
      'one digit, which many share',
      '财政收入,东河镇,2025年,万元,4526.3,3,,,,',
      '财政收入4526.3万元，增长30%。',
    ],
    [
      'another unit, which may be the wrong one',
      '财政收入,东河镇,2025年,亿元,45.26,,,,,',
      '财政收入4526万元。',
    ],
    [
      'whole things of a cell that holds digits nobody prints',
      '城镇新增就业,东河镇,2025年,人,263.6,,,,,',
      '城镇新增就业264人。',
    ],
    [
      'growth over five years',
      '财政收入,东河镇,2025年,万元,4526.3,8.1,,,,',
      '财政收入4526.3万元，比2020年增长9.3%。',
    ],
  ])('%s', (_why, row, body) => {
    expectWithFile(rows(row), body);
  });
});

describe('what may not be printed', () => {
  it.each(['内部', '未公布', '待核定'])(
    'a value marked %s is a warning where it stands in the text',
    (mark) => {
      expectWithFile(
        rows(
          `财政收入,东河镇,2025年,万元,4526.3,,,,${mark === '待核定' ? mark : ''},${mark === '待核定' ? '' : mark}`,
        ),
        '全年完成财政收入{{!not-public/warning|4526.3万元}}。',
      );
    },
  );

  it('one marked 可公开, and another value, are not', () => {
    expectWithFile(income, '全年完成财政收入4526.3万元。');
    expectWithFile(
      rows('财政收入,东河镇,2025年,万元,4526.3,,,,,内部'),
      '全年完成财政收入{{!figures-file-conflict|4562.3万元}}。',
    );
  });
});

describe('estimates', () => {
  it('left in the text after the file has the final value are told, differ or not', () => {
    expectWithFile(income, '预计全年完成财政收入{{!estimate-left/information|4520万元}}。');
    expectWithFile(income, '预计全年完成财政收入{{!estimate-left/information|4526.3万元}}。');
  });

  it('beside an estimate of the file are compared like any other value, and never as an error', () => {
    const estimate = rows('财政收入,东河镇,2025年,万元,4526.3,,,,快报,');
    expectWithFile(estimate, '预计全年完成财政收入4526.3万元。');
    expectWithFile(estimate, '预计全年完成财政收入{{!figures-file-conflict/warning|4562.3万元}}。');
  });
});

describe('a figures file with faults', () => {
  it.each(['', ' \n', '\ufeff'])('that is empty is told (%j)', (csv) => {
    const { findings } = expectWithFile(
      csv,
      '财政收入4720万元。',
      '',
      '台账: {{!unreadable-input/warning|台账.csv}}\n',
    );
    expect(findings[0]?.message).toBe('台账是空的，没有读到数字。');
  });

  it('of which one of two values agrees with the text is not used for it either', () => {
    const { figures } = expectWithFile(
      '指标,地区,单位,2025年\n财政收入,东河镇,万元,4720\n财政收入,东河镇,万元,4750\n',
      '财政收入4720万元。',
      '',
      '台账: {{!unreadable-input/warning|台账.csv}}\n',
    );
    expect(figures.map(({ state }) => state)).toEqual(['unrelated']);
  });

  it('that gives one quantity two values is not used for it', () => {
    const head = '台账: {{!unreadable-input/warning|台账.csv}}\n';
    const marked = rows('财政收入,东河镇,2025年,万元,4526.3,,,,,', '财政收入,东河镇,2025年,万元,4256.3,,,,,');
    const { findings } = expectAt(head, marked, '全年完成财政收入4700万元。');
    expect(findings[0]?.related.map(({ message }) => message)).toEqual([
      '台账 E2：4526.3万元',
      '台账 E3：4256.3万元',
    ]);
  });

  it('of which not everything is understood says what, and the rest is checked', () => {
    const head = '台账: {{!unreadable-input/information|台账.csv}}\n';
    const { findings } = expectAt(
      head,
      rows('财政收入,东河镇,2025年,万元,4526.3,,,,,', '税收收入,东河镇,2025年,万元,八成以上,,,,,'),
      '全年完成财政收入{{!figures-file-conflict|4562.3万元}}。',
    );
    expect(findings[0]?.message).toBe(
      '台账有 1 处没有读懂，未用来核对：E3“八成以上”不是一个数，或与单位不合。',
    );
  });

  it('with columns of its own is read as the front matter says', () => {
    expectWithFile(
      '科目,区划,计量,本年合计\n财政收入,东河镇,万元,4526.3\n',
      '全年完成财政收入{{!figures-file-conflict|4562.3万元}}。',
      '数据列:\n  指标: 科目\n  地区: 区划\n  单位: 计量\n  2025年: 本年合计\n',
    );
  });
});

function expectAt(head: string, csv: string, body: string): ReturnType<typeof expectWithFile> {
  return expectWithFile(csv, body, '', head);
}
