import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'profits may come from elsewhere': '青禾集团营业收入2亿元，利润3亿元。',
    'tax revenue is the territory’s': '青禾集团实现产值5亿元，税收收入8亿元。',
    'another firm': '青禾集团销售收入5亿元，白杨集团利税6亿元。',
    'years together are no year': '青禾集团年销售收入5亿元，累计上缴税收6亿元。',
    'another sum stands between': '销售收入5亿元的青禾集团投资20亿元，利税6亿元。',
  },
  faulty: [
    '青禾汽车销售收入{{^1|418亿元}}、增长21.6%，利税{{!part-exceeds-whole/warning#1|503亿元}}、增长46.2%。',
    '达产后预计年销售收入{{^1|18.95亿元}}，税收{{!part-exceeds-whole#1|110亿元}}。',
    '开发区工业总产值达到{{^1|150亿元}}，工业增加值达到{{!part-exceeds-whole#1|300亿元}}。',
  ],
  sound: ['青禾汽车销售收入418亿元、增长21.6%，利税103亿元、增长46.2%。'],
});
