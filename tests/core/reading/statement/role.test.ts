import { describe, it } from 'vitest';
import { inPlan, inReview } from '../../fixture';
import { expectReadings } from './readings';

describe('in the review', () => {
  it.each([
    ['what was done is a result', '财政收入完成{{actual|5248.8万元}}。'],
    ['预计 is a result not yet final', '预计全年财政收入完成{{actual estimated|5300万元}}。'],
    [
      'the task of a completion is a target',
      '财政收入为年初预算{{target|4050万元}}的{{actual completion|103.4%}}。',
    ],
    ['the value it began with is prior', '村集体收入由{{prior|186万元}}增加到{{actual|598万元}}。'],
    ['what it is compared with is prior', '财政收入比上年的{{prior|4860万元}}增长{{actual growth|8%}}。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inReview);
  });
});

describe('in the plan', () => {
  it.each([
    ['what is planned is a target', '财政收入{{target|5560万元}}，增长{{target growth|6%}}。'],
    ['力争 is another target than 预期', '财政收入力争达到{{target +striven|5800万元}}。'],
    ['a result of the year before stays a result', '2025年完成财政收入{{2025 actual|5248.8万元}}。'],
    ['a task is a target', '城镇新增就业{{target|240人}}以上。'],
  ])('%s', (_what, sentence) => {
    expectReadings(sentence, inPlan);
  });
});
