import { relationCases } from './cases';

relationCases('average-growth-mismatch', {
  faulty: [
    '2025年，社零总额完成38.4亿元，比2020年增长{{^1|76.2%}}，年均增长{{!average-growth-mismatch/information#1|18%}}。',
    '2025年，服装业完成产值25.6亿元，比2020年增长{{^1|57.9%}}，年均增长{{!average-growth-mismatch/information#1|6.9%}}。',
  ],
  sound: [
    '2025年，社零总额完成38.4亿元，比2020年增长76.2%，年均增长12%。',
    // Two rates of one series are at the same prices.
    '2025年，地区生产总值完成62.7亿元，比2020年增长27.8%，年均增长5%。',
  ],
  silent: {
    'the year compared with is not said':
      '2025年，社零总额完成38.4亿元，{{~比2020年|}}增长76.2%，年均增长18%。',
    'one of the two is comparable':
      '2025年，社零总额完成38.4亿元，比2020年增长76.2%，{{~|可比价}}年均增长18%。',
    'another indicator': '2025年，社零总额完成38.4亿元，比2020年增长76.2%，{{~|财政收入}}年均增长18%。',
    'one year is no average':
      '2025年，社零总额完成38.4亿元，比202{{~0|4}}年增长{{~76.2|8.5}}%，年均增长18%。',
  },
});
