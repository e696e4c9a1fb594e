import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: ['新增市场主体{{!part-exceeds-whole/error#1|253户}}，总数达到{{^1|212户}}。'],
  sound: ['新增市场主体253户，总数达到2120户。', '新增高标准农田3500亩，累计达到2.85万亩。'],
  silent: {
    'what was added is not all there is': '新增市场主体253户，总数达到2120户，增长5%。',
    'another unit': '新增市场主体253户，带动就业达到212人。',
    'another thing': '新增停车位253个，充电桩达到212个。',
  },
});
