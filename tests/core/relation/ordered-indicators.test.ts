import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'another year': '农村居民人均可支配收入3.2万元。{{~|2015年}}城镇居民人均可支配收入2.1万元。',
    'growth says nothing of levels':
      '农村居民人均可支配收入{{~3.2万元，|}}增长9%，城镇居民人均可支配收入{{~2.1万元，|}}增长6%。',
    'expenditure may be more than a poor county makes':
      '地区生产总值38亿元。一般公共预算{{~收入|支出}}41亿元。',
  },
  faulty: [
    '农民人均纯收入{{!part-exceeds-whole/warning#1|86750元}}，城镇居民人均可支配收入{{^1|21181元}}。',
    '城乡居民人均可支配收入分别达到{{^1|3.3万元}}和{{!part-exceeds-whole#1|14.7万元}}。',
    '地区生产总值{{^1|81.2亿元}}，增长5%。一般公共预算收入{{!part-exceeds-whole/warning#1|86.9亿元}}。',
    '规上工业实现利税{{^1|23.4亿元}}、利润{{!part-exceeds-whole/warning#1|34.5亿元}}。',
  ],
  sound: [
    '规上工业实现利税34.5亿元、利润23.4亿元。',
    '城乡居民人均可支配收入分别达到3.6万元和1.52万元。',
    '地区生产总值81.2亿元，增长5%。一般公共预算收入8.7亿元。',
  ],
});
