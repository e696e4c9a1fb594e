import { relationCases } from './cases';

relationCases('rank-change-mismatch', {
  faulty: [
    '综合考核由全县{{^1|第8位}}升至{{^1|第3位}}，前移{{!rank-change-mismatch/warning#1|4位}}。',
    '营商环境评价排名从第6名前移至第4名，进位{{!rank-change-mismatch|3名}}。',
    '农业考核由第3位降至第5位，下降{{!rank-change-mismatch|3位}}。',
  ],
  sound: [
    '综合考核由全县第8位升至第3位，前移5位。',
    '营商环境评价排名从第6名前移至第4名，进位2名。',
    '农业考核由第3位降至第5位，下降2位。',
  ],
  silent: {
    'where it began is not said': '综合考核{{~由全县第8位|}}升至第3位，前移4位。',
    'the move is another one’s': '综合考核由全县第8位升至第3位，{{~|其中工业}}前移2位。',
    'no move is said': '综合考核由全县第8位升至第3位{{~，前移4位|}}。',
  },
});
