import { relationCases } from './cases';

relationCases('average-growth-mismatch', {
  faulty: [
    '2025年，社零总额完成44.9亿元，比2020年增长{{^1|84.5%}}，年均增长{{!average-growth-mismatch/warning#1|18%}}。',
    '2025年，服装业完成产值25.6亿元，比2020年增长{{^1|57.9%}}，年均增长{{!average-growth-mismatch/warning#1|6.9%}}。',
  ],
  sound: [
    '2025年，社零总额完成44.9亿元，比2020年增长84.5%，年均增长13%。',
    // Two rates of one series are at the same prices.
    '2025年，地区生产总值完成59.4亿元，比2020年增长21.9%，年均增长4%。',
  ],
  silent: {
    'the year compared with is not said':
      '2025年，社零总额完成44.9亿元，{{~比2020年|}}增长84.5%，年均增长18%。',
    'one of the two is comparable':
      '2025年，社零总额完成44.9亿元，比2020年增长84.5%，{{~|可比价}}年均增长18%。',
    'another indicator': '2025年，社零总额完成44.9亿元，比2020年增长84.5%，{{~|财政收入}}年均增长18%。',
    'one year is no average': '2025年，社零总额完成44.9亿元，比202{{~0|4}}年增长8{{~4|}}.5%，年均增长18%。',
  },
});
