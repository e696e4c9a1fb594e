import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'what is finished may be fewer than what is begun': '新建34所学校，{{~三年|年内}}建成20所。',
    'other works': '新建34所学校，三年建成{{~|幼儿园}}20所。',
  },
  faulty: ['新建{{!part-exceeds-whole/warning#1|94所}}山区学校，三年建成{{^1|70所}}。'],
  sound: ['新建34所山区学校，三年建成70所。'],
});
