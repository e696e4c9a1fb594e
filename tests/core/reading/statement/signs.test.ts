import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('a sign is all the verb there is', () => {
  it.each([
    '税收收入2.3亿元，同比+{{税收收入 growth|12%}}。'.replace('2.3亿元', '{{税收收入 level|2.3亿元}}'),
    '工业投资{{工业投资 level|1.8亿元}}，比上年{{工业投资 growth|-4.6%}}。',
    '民间投资增长＋{{民间投资 growth|7.5%}}，城镇化率{{城镇化率 share|48.2%}}，较上年+{{城镇化率 difference|0.6个百分点}}。',
    '社会消费品零售总额{{社会消费品零售总额 growth|-1.9%}}。',
    'CPI+{{key=居民消费价格 growth|0.4%}}，增速由上半年下降{{growth prior|3%}}转为全年增长{{growth actual|2.5%}}。',
    // A ratio may be below nought, and a plus in a name adds nothing.
    '人口自然增长率{{人口自然增长率 level|-2.1‰}}，资产收益率{{资产收益率 share|-0.8%}}。',
    '建成“2+3”产业园，税收占比{{税收占比 share|41.5%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('a count without a name of its own', () => {
  it('is none of money', () => {
    expectReadings('固定资产投资{{固定资产投资|1.6亿元}}，{{?|28户}}。');
    expectReadings('城镇新增就业{{城镇新增就业|236人}}，{{?|18平方米}}。');
    expectReadings('脱贫户{{脱贫户|28户}}、{{脱贫户|75人}}。');
  });
});

describe('a heading', () => {
  const alone = (words: string) =>
    `---\nyear: 2026\nlevel: town\n---\n\n## 一、2025年工作回顾\n\n${words}\n\n内容。\n`;

  it('says as much as a paragraph', () => {
    expectReadings('### （二）全年城镇新增就业{{城镇新增就业 2025 actual level|342人}}', alone);
    expectReadings('（二）财政收入增长{{财政收入 growth|6.2%}}', alone);
    expectReadings('### （二）2025年的工作', alone);
  });
});
