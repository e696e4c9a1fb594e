import { relationCases } from './cases';

relationCases('growth-mismatch', {
  faulty: [
    '一般公共预算收入{{^1|2865万元}}，比上年增加{{^1|185万元}}，增长{{!growth-mismatch/warning#1|9.6%}}。',
    '信访总量90件，比上年减少30件，下降{{!growth-mismatch|35%}}。',
    '接待游客25万人次，比上年增加5万人次，增长{{!growth-mismatch|0.0%}}。',
  ],
  sound: [
    '一般公共预算收入2865万元，比上年增加185万元，增长6.9%。',
    '信访总量90件，比上年减少30件，下降25%。',
    '接待游客25万人次，比上年增加5万人次，增长25.0%。',
  ],
  silent: {
    'growth at constant prices': '地区生产总值128.6亿元，比上年增加9.2亿元，增长6.1%。',
    实际增长: '农村居民人均可支配收入22865元，比上年增加1850元，实际增长6.9%。',
    'since another year': '一般公共预算收入2865万元，比2020年增加985万元，同比增长6.9%。',
    'an increase of something else': '一般公共预算收入2865万元，其中税收增加185万元，增长9.6%。',
  },
});
