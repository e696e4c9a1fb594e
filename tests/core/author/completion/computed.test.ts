import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { inReview } from '../../fixture';
import { labelsAt, offersAt, withOffer } from './offers';

it.each<[string, string, string]>([
  ['the completion after a target', '全镇财政收入5248.8万元，为年初目标5200万元的{{|}}。', '100.9%'],
  ['the completion after a task', '完成投资2.61亿元，占年度计划2.5亿元的{{|}}。', '104.4%'],
  ['the growth between two levels', '财政收入由4860万元增加到5248.8万元，增长{{|}}。', '8.0%'],
  ['the growth over last year’s level', '财政收入5248.8万元，比上年的4860万元增长{{|}}。', '8.0%'],
  ['the share of a whole', '民生支出2430万元，占一般公共预算支出3240万元的{{|}}。', '75.0%'],
  ['the sum of a list', '开发乡村保洁岗位62个、护林岗位38个，合计{{|}}。', '100个'],
  ['a sum with the decimals of its parts', '新建村内道路8.6公里、生产道路5.7公里，合计{{|}}。', '14.3公里'],
  ['a difference of counts', '规模以上工业企业由11家增加到13家，净增{{|}}。', '2家'],
  ['a difference of rates in points', '卫生厕所普及率由91.2%提高到94.7%，提高{{|}}。', '3.5个百分点'],
  ['how many times what it was', '合作社由3家发展到12家，是2020年的{{|}}。', '4.0倍'],
  ['a growth of more than all there was', '技术合同成交额由14.8亿元增长到422.7亿元，增长{{|}}。', '27.6倍'],
  ['the rate of an increase', '财政收入5248.8万元，比上年增加388.8万元，增长{{|}}。', '8.0%'],
  ['a share of the whole just named', '一般公共预算支出3240万元，其中民生支出2430万元，占{{|}}。', '75.0%'],
  [
    'the average of five years',
    '财政收入由2020年的4000万元增加到2025年的5248.8万元，年均递增{{|}}。',
    '5.6%',
  ],
  ['a fall', '贫困户由120户降至90户，降幅{{|}}。', '25.0%'],
  ['one decimal beside whole rates', '进出口增长8%。“三公”经费由40万元压减到37.4万元，下降{{|}}。', '6.5%'],
  ['an average in the unit it is said in', '24个村集体经营性收入612万元，村均{{|}}。', '25.5万元'],
  ['a yield', '粮食播种面积5.12万亩，总产量2.46万吨，亩产{{|}}。', '480.5公斤'],
  ['an average for each of them', '投资1344万元硬化农村公路22.4公里，平均每公里{{|}}。', '60万元'],
  [
    'points between two rates',
    '农村居民人均可支配收入增长6.8%。脱贫人口人均纯收入增长11.2%，高出农民收入增幅{{|}}。',
    '4.4个百分点',
  ],
])('offers %s', (_name, sentence, label) => {
  expect(labelsAt(inReview(sentence), 'computed')).toContain(label);
});

it('what is put in is what the checks hold to be right', () => {
  const sentence = inReview('财政收入由4860万元增加到5248.8万元，增长{{|}}。');
  const { findings, figures } = analyze(withOffer(sentence, '8.0%'));
  expect(findings).toEqual([]);
  expect(figures.at(-1)?.checks.map(({ outcome }) => outcome)).toContain('holds');
});

it('倍 is not offered where a percentage is said', () => {
  const completed = inReview('财政收入5248.8万元，为年初目标5200万元的{{|}}。');
  expect(labelsAt(completed, 'computed')).toEqual(['100.9%']);
  const grown = inReview('财政收入由4860万元增加到5248.8万元，增长{{|}}。');
  expect(labelsAt(grown, 'computed')).toEqual(['8.0%', '8%']);
});

it('the arithmetic stands beside it', () => {
  const [offer] = offersAt(inReview('民生支出2430万元，占一般公共预算支出3240万元的{{|}}。'), 'computed');
  expect(offer?.detail).toBe('2430万元 ÷ 3240万元 = 75.0%');
});

describe('rates keep the decimals of the nearest rate', () => {
  it.each([
    ['8%', '8%'],
    ['8.25%', '8.00%'],
  ])('beside %s it is %s', (beside, label) => {
    const text = inReview(`进出口增长${beside}。财政收入由4860万元增加到5248.8万元，增长{{|}}。`);
    expect(labelsAt(text, 'computed')[0]).toBe(label);
  });
});

describe('what stands at the caret is replaced', () => {
  it('digits that were begun', () => {
    const text = inReview('财政收入由4860万元增加到5248.8万元，增长9{{|}}。');
    expect(withOffer(text, '8.0%')).toBe(inReview('财政收入由4860万元增加到5248.8万元，增长8.0%。'));
  });

  it('a figure that was there', () => {
    const text = inReview('财政收入由4860万元增加到5248.8万元，增长{{|}}9.5%。');
    expect(withOffer(text, '8.0%')).toBe(inReview('财政收入由4860万元增加到5248.8万元，增长8.0%。'));
  });

  it.each([
    ['9.5%', '8.0%'],
    ['9%', '8%'],
    ['9.50%', '8.00%'],
  ])('%s with its own decimals: %s', (figure, label) => {
    const text = inReview(`财政收入由4860万元增加到5248.8万元，增长{{|}}${figure}。进出口增长7.25%。`);
    expect(labelsAt(text, 'computed')[0]).toBe(label);
  });

  it('not a unit that waits for its number', () => {
    const text = inReview('新建村内道路8.6公里、生产道路5.7公里，合计{{|}}公里。');
    expect(withOffer(text, '14.3')).toBe(inReview('新建村内道路8.6公里、生产道路5.7公里，合计14.3公里。'));
  });
});

it('stands right after Chinese, full-width and astral characters, and emphasis', () => {
  const text = inReview('（𠮷祥😀）财政收入由**4860**万元增加到5248.8万元，增长{{|}}');
  expect(labelsAt(text, 'computed')).toEqual(['8.0%', '8%']);
});

it.each([
  ['growth at constant prices', '地区生产总值由100亿元增加到110亿元，增长{{|}}。'],
  ['another basis', '财政收入由4860万元增加到5248.8万元，同口径增长{{|}}。'],
  ['a task that is nowhere stated', '财政收入5248.8万元，完成年度任务的{{|}}。'],
  ['a share of a whole that is nowhere stated', '民生支出2430万元，占一般公共预算支出的{{|}}。'],
  ['one level alone', '财政收入5248.8万元，增长{{|}}。'],
  ['words that ask for no figure', '全镇上下齐心协力{{|}}。'],
])('offers nothing for %s', (_name, sentence) => {
  expect(labelsAt(inReview(sentence), 'computed')).toEqual([]);
});

describe('a cell of a table', () => {
  const table = (rate: string, total: string): string =>
    inReview(
      `| 指标 | 单位 | 2024年 | 2025年 | 增长（%） |\n| --- | --- | ---: | ---: | ---: |\n| 财政收入 | 万元 | 4860 | 5248.8 | ${rate} |`,
      `| 项目 | 投资（万元） |\n| --- | ---: |\n| 道路 | 428.3 |\n| 供水 | 118.0 |\n| 合计 | ${total} |`,
    );

  it('is offered its rate without the unit, which the head says', () => {
    expect(labelsAt(table('{{|}}', '546.3'), 'computed')).toEqual(['8.0', '8']);
  });

  it('is offered its total with the decimals of the parts', () => {
    expect(labelsAt(table('8.0', '{{|}}'), 'computed')).toEqual(['546.3']);
  });
});

it.each([
  ['a level that is only a bound', '投资由8800亿元增加到1万亿元以上，增长{{|}}。'],
  ['a level so round that the rate could be anything', '投资由8800亿元增加到1万亿元，增长{{|}}。'],
  ['an average in what it is divided by', '为142户落实帮扶责任人112人，户均{{|}}。'],
])('offers nothing from %s', (_name, sentence) => {
  expect(labelsAt(inReview(sentence), 'computed')).toEqual([]);
});
