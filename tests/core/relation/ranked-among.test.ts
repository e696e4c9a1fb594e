import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'a movement is no rank': '全年考核在全市15个乡镇中{{~位列第|前移}}16位。',
    'a rank among others than those counted':
      '{{~|建成}}{{~综合考核在|}}全市12个试点{{~中位列|之一，综合考核列全省}}第38位。',
    'no group is counted': '线上零售额在全省{{~62个|}}山区县中排名第七十五。',
  },
  faulty: [
    '港口吞吐量位居全省6个同类港口{{!part-exceeds-whole|第八}}。',
    '全年线上零售额达1.42亿元，在全省{{^1|62个}}山区县中排名{{!part-exceeds-whole/error#1|第七十五}}。',
    '综合考核在全市{{^1|15个}}乡镇中位列{{!part-exceeds-whole#1|第16位}}。',
  ],
  sound: ['综合考核在全市15个乡镇中位列第3位。', '综合考核在全市15个乡镇中排名第15。'],
});
