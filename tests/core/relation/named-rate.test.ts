import { relationCases } from './cases';

relationCases('share-mismatch', {
  faulty: [
    '合同资金{{^1|12.5亿元}}，已到位资金{{^1|4.5亿元}}，到位率{{!share-mismatch/warning#1|46%}}。',
    '居民医保应参保24500人，实际参保23800人，参保率{{!share-mismatch|99.1%}}。',
    '拨付资金738万元，资金支出率达到{{!share-mismatch|89.4%}}，安排总额750万元。',
    '新签约项目8个，协议投资额5.8亿元，当年开工5个，开工率{{!share-mismatch|72.5%}}。',
    '排查隐患620处，整改602处，整改率{{!share-mismatch|91.7%}}。',
  ],
  sound: [
    '合同资金12.5亿元，已到位资金4.5亿元，到位率36%。',
    '居民医保应参保24500人，实际参保23800人，参保率97.1%。',
    '拨付资金738万元，资金支出率达到98.4%，安排总额750万元。',
    '新签约项目8个，协议投资额5.8亿元，当年开工5个，开工率62.5%。',
  ],
  silent: {
    'the rate of something else': '排查隐患620处，整改602处，群众满意率92%。',
    'what there was to do is not said': '到位资金4.5亿元，到位率46%。',
    'two that may be all there was': '合同资金12.5亿元，协议投资20亿元，已到位资金4.5亿元，到位率30%。',
    'a rate that is compared': '排查隐患620处，整改602处，整改率提高3%。',
    'money without a word for all of it': '争取资金900万元，拨付资金738万元，资金支出率91%。',
  },
});
