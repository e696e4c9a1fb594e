import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '综合考核排名全市{{!part-exceeds-whole/error#1|第49}}、全省{{^1|第7}}。',
    '主营业务收入增长6.5%，位居全省{{^1|第一位}}，全市{{!part-exceeds-whole/error#1|第八位}}。',
  ],
  sound: ['综合考核排名全市第7、全省第49。', '主营业务收入增长7.2%，位居全省第六位，全市第一位。'],
  silent: {
    'two things are ranked': '综合考核居全省第五，{{~|增速}}居全市第八。',
    'one territory': '{{~|总量和}}增速{{~居全省第二，|分别}}位居全市第八{{~|、第二}}。',
    'a district or a region': '综合考核居全{{~市|区}}第八、全{{~省|市}}第二。',
  },
});
