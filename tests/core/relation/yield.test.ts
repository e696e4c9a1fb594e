import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'profits may come from elsewhere': '青禾集团营业收入2.1亿元，利{{~税|润}}3.4亿元。',
    'tax revenue is the territory’s': '青禾集团实现产值5.2亿元，税收{{~|收入}}8.4亿元。',
    'another firm': '青禾集团销售收入5.2亿元，{{~|白杨集团}}利税6.4亿元。',
    'years together are no year': '青禾集团年销售收入5.2亿元，{{~|累计}}上缴税收6.4亿元。',
    'another sum stands between': '销售收入5.2亿元的青禾集团{{~|投资20亿元}}，利税6.4亿元。',
  },
  faulty: [
    '青禾汽车销售收入{{^1|418亿元}}、增长21.6%，利税{{!part-exceeds-whole/warning#1|503亿元}}、增长46.2%。',
    '达产后预计年销售收入{{^1|18.95亿元}}，税收{{!part-exceeds-whole#1|110亿元}}。',
    '开发区工业总产值达到{{^1|150亿元}}，工业增加值达到{{!part-exceeds-whole#1|300亿元}}。',
  ],
  sound: ['青禾汽车销售收入418亿元、增长21.6%，利税103亿元、增长46.2%。'],
});
