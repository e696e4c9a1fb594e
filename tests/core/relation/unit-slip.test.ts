import { describe, expect, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';
import { relationCases } from './cases';

relationCases('unit-slip', {
  faulty: [
    '一般公共预算收入完成{{^1|2865万元}}。同时，一般公共预算收入{{!unit-slip/warning#1|2865亿元}}来之不易。',
    '粮食总产量{{^1|2.13万吨}}。全年粮食总产量达到{{!unit-slip#1|2.13吨}}。',
  ],
  sound: [],
  silent: {
    'one value in two scales':
      '一般公共预算收入完成2865万元。同时，一般公共预算收入{{~|0.}}2865亿元来之不易。',
    '1亿斤 is 5万吨': '粮食总产量{{~5万|1亿}}{{~吨|斤}}。全年粮食总产量达到5{{~|万}}吨。',
    'another territory': '一般公共预算收入完成2865万元。{{~|全县}}一般公共预算收入2865亿元。',
    'two names of things counted':
      '全镇{{~粮食总产量|培训农民}}达到4.12万{{~吨|人次}}。全年{{~粮食总产量|培训干部}}达到4.12{{~吨|人次}}。',
  },
});

describe('unit-slip', () => {
  it('holds a target against the result before it', () => {
    const { findings } = expectFindings(
      inReport(['固定资产投资完成4.26亿元。'], ['固定资产投资完成{{!unit-slip|4.7万元}}。']),
    );
    expect(findings[0]?.message).toContain('请确认单位');
  });

  it('is silent where target and result are of one size', () => {
    expectFindings(inReport(['固定资产投资完成4.26亿元。'], ['固定资产投资完成4.7亿元。']));
    expectFindings(inReview('固定资产投资完成4.26亿元。'));
  });
});
