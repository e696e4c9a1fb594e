import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '谋划亿元以上项目{{^1|20个}}，5亿元以上项目{{!part-exceeds-whole/warning#1|30个}}。',
    '培育5000万元以上企业{{^1|12家}}，亿元以上企业{{!part-exceeds-whole/warning#1|15家}}。',
    '纳税超千万元企业{{^1|27家}}，数量增长50%；超亿元企业{{!part-exceeds-whole#1|34家}}。',
    '产值超10亿元企业{{^1|9家}}、超50亿元企业{{!part-exceeds-whole#1|12家}}。',
    // The noun is said once.
    '收入超60亿元园区{{^1|4个}}、超90亿元{{!part-exceeds-whole#1|7个}}。',
  ],
  sound: [
    '收入超60亿元园区4个、超90亿元3个。',
    '产值超亿元企业112家、超10亿元企业9家、超50亿元企业2家。',
    '谋划亿元以上项目20个，5亿元以上项目10个，10亿元以上项目5个。',
  ],
  silent: {
    'they may be bands':
      '{{~年|}}收入20万元以上的{{~企业|村}}{{~|有}}9{{~家|个}}，50万元以上的{{~企业|村}}{{~|有}}12{{~家|个}}。',
    'other things are counted': '谋划亿元以上项目20个，{{~|开工}}5亿元以上项目30个。',
    'another measure': '纳税超千万元企业27家，{{~|产值}}超亿元企业34家。',
    'from high to low': '谋划{{~|10}}亿元以上项目5个，{{~10|}}亿元以上项目20个。',
  },
});
