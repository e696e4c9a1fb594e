import { relationCases } from './cases';

relationCases('difference-mismatch', {
  faulty: [
    '农家乐总数由{{^1|45家}}增加{{!difference-mismatch/error#1|15家}}至{{^1|70家}}。',
    '行政村由38个减少{{!difference-mismatch|6个}}，到34个。',
  ],
  sound: ['农家乐总数由45家增加15家至60家。', '行政村由38个减少了6个，到32个。'],
  silent: {
    'nothing leads from the first': '农家乐{{~由|}}45家增加15家至70家。',
    'another thing between change and value': '农家乐由45家增加15家，{{~|民宿}}达到70家。',
  },
});
