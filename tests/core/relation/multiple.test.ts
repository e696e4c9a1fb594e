import { relationCases } from './cases';

relationCases('multiple-mismatch', {
  faulty: [
    '村集体收入达到{{^1|598万元}}，是2020年{{^1|186万元}}的{{!multiple-mismatch/warning#1|2.2倍}}。',
    '村集体收入由186万元增加到598万元，增长{{!multiple-mismatch|3.2倍}}。',
    '游客由12万人次增加到20万人次，翻了{{!multiple-mismatch|一番}}。',
    '2020年粮食加工产值1.20亿元。2025年粮食加工产值3.60亿元，是2020年的{{!multiple-mismatch/warning|4倍}}。',
  ],
  sound: [
    '村集体收入达到598万元，是2020年186万元的3.2倍。',
    '村集体收入由186万元增加到598万元，增长2.2倍。',
    '游客由12万人次增加到24万人次，翻了一番。',
    // A doubling is reached at 0.95 and held until the next one (domain rule 5).
    '游客由12万人次增加到23万人次，翻了一番。',
    '游客由12万人次增加到47万人次，翻了一番。',
  ],
  silent: {
    'what has become a multiple is named':
      '村集体收入由2020年的186万元增加到598万元，{{~|旅游收入}}跃升到2020年的5.5倍。',
    'GDP is never multiplied': '{{~村集体收入|地区生产总值}}由6.2亿元增加到13.6亿元，增长1.8倍。',
    'the base is not printed': '村集体收入达到598万元，是2020年{{~186万元|}}的5倍。',
    增加一倍: '养老床位由{{~120|80}}张增加到160张，增加一倍。',
  },
});
