import { describe, expect, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';
import { outcomesOf, relationCases } from './cases';

const targets = [
  '\n\n| 指标 | 单位 | 2025年目标 |',
  '| --- | --- | ---: |',
  '| 财政收入 | 万元 | 4050 |',
  '| 固定资产投资 | 亿元 | 3.00 |',
].join('\n');

relationCases('completion-mismatch', {
  faulty: [
    '民生实事计划投资2.40亿元，实际完成2.52亿元，为计划的{{!completion-mismatch|112%}}。',
    '完成投资{{^1|5.36亿元}}，占年度计划{{^1|5.00亿元}}的{{!completion-mismatch/error#1|117.2%}}。',
    '财政收入完成4187.7万元，为年初预算4050万元的{{!completion-mismatch/error|113.4%}}。',
    '完成税收收入1836万元，占年度任务2000万元的{{!completion-mismatch|81.8%}}。',
    '财政收入完成4187.7万元，超出年初预算4050万元的{{!completion-mismatch|13.4%}}。',
    // 超额完成120% is what writers say for 完成120%: the wording is in question, not the figure.
    '完成造林1200亩，超额完成年度任务1000亩的{{!completion-mismatch/warning|120%}}。',
  ],
  sound: [
    '完成投资5.36亿元，占年度计划5亿元的107.2%。',
    '财政收入完成4187.7万元，为年初预算4050万元的103.4%。',
    '完成税收收入1836万元，占年度任务2000万元的91.8%。',
    '财政收入完成4187.7万元，超出年初预算4050万元的3.4%。',
    '财政收入4524.8万元，完成年初确定的4480万元目标的101.0%。',
  ],
  silent: {
    'an adjusted budget is another base': `财政收入完成4187.7万元，为{{~年度目标|调整预算}}的{{!completion-base-missing|98.2%}}。${targets}`,
    'the task of a higher body is another base': `固定资产投资完成2.5亿元，完成{{~年度目标|县下达任务}}的{{!completion-base-missing|77.7%}}。${targets}`,
    'a striven-for target is another base': `财政收入完成4187.7万元，为{{~|奋斗}}目标的{{!completion-base-missing|88.2%}}。${targets}`,
    'no value the rate could speak of': '{{~完成造林1200亩，|各项任务均}}完成年度计划{{~2000亩|}}的95%以上。',
  },
});

describe('completion-base-missing', () => {
  it('is one hint for each sentence, with the implied tasks as ranges', () => {
    const { findings } = expectFindings(
      inReview(
        '财政收入4720万元，超出年初预算{{!completion-base-missing/hint#1|74.5%}}；固定资产投资2.5亿元，完成任务的{{^1|77.7%}}。',
      ),
    );
    expect(findings[0]?.message).toContain('2704～2706万元');
    expect(findings[0]?.message).toContain('3.15～3.28亿元');
  });

  it('is silent where the task is stated', () => {
    expectFindings(inReview('财政收入4187.7万元，为年初预算4050万元的103.4%。'));
  });

  it('is silent where a table states the target of the year; the rate is then checked against it', () => {
    const analysis = expectFindings(inReview(`财政收入完成4187.7万元，完成年度目标的103.4%。${targets}`));
    expect(outcomesOf(analysis, 'completion-mismatch')).toContain('holds');
    expectFindings(
      inReview(`财政收入完成4187.7万元，完成年度目标的{{!completion-mismatch/warning|113.4%}}。${targets}`),
    );
  });

  it('never takes the target of the coming year for the task of the past one', () => {
    expectFindings(
      inReport(
        ['财政收入完成4187.7万元，为年初目标的{{!completion-base-missing|103.4%}}。'],
        ['财政收入4600万元，固定资产投资3亿元。'],
      ),
    );
  });
});

relationCases('difference-mismatch', {
  faulty: ['财政收入完成4186.5万元，比年初预算4050万元超收{{!difference-mismatch|236.5万元}}。'],
  sound: ['财政收入完成4186.5万元，比年初预算4050万元超收136.5万元。'],
  silent: {
    'the budget is not stated': '财政收入完成4186.5万元，{{~比年初预算4050万元|}}超收{{~2|1}}36.5万元。',
  },
});

relationCases('part-exceeds-whole', {
  faulty: ['城镇新增就业{{^1|2.3万人}}，超年度计划{{!part-exceeds-whole/warning#1|4.1万人}}。'],
  sound: ['城镇新增就业2.3万人，超年度计划0.4万人。'],
  silent: {
    'what goes beyond is another amount': '城镇新增就业2.3万人，超年度计划{{~4.1万人|4.1个百分点}}。',
  },
});
