import { relationCases } from './cases';

relationCases('sum-mismatch', {
  silent: {
    'only the centre is told': '财政赤字10500亿元，其中中央财政赤字8500亿元。',
    'bonds for other ends': '财政赤字10500亿元，其中中央财政赤字8500亿元，发行特别国债3000亿元。',
  },
  faulty: [
    '安排财政赤字{{!sum-mismatch/warning#1|10500亿元}}，其中中央财政赤字{{^1|8500亿元}}，继续代发地方债{{^1|3000亿元}}。',
  ],
  sound: ['财政赤字8000亿元，其中中央财政赤字5500亿元，代发地方债2500亿元。'],
});
