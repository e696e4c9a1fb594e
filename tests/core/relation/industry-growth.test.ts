import { relationCases } from './cases';

relationCases('growth-mismatch', {
  silent: {
    'one industry is not told':
      '地区生产总值增长6.1%。第一产业增加值增长4%，第二产业增加值增长5%{{~，第三产业增加值增长5.4%|}}。',
    'the fastest may still be rounded to it':
      '地区生产总值增长{{~6.1|5.4}}%。一、二、三产业增加值分别增长4.2%、5%、5.4%。',
  },
  faulty: [
    '地区生产总值增长{{!growth-mismatch/warning#1|6.1%}}。一、二、三产业增加值分别增长4.2%、5%、{{^1|5.4%}}。',
    '地区生产总值增长{{^1|3.1%}}。第一产业增加值增长{{!growth-mismatch#1|4.2%}}，第二产业增加值增长5.0%，第三产业增加值增长5.4%。',
  ],
  sound: ['地区生产总值增长5.1%。一、二、三产业增加值分别增长4.2%、5%、5.4%。'],
});
