import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '排查隐患{{^1|746处}}，整改{{!part-exceeds-whole/warning#1|752处}}。',
    '实施“百村连片”水利工程项目{{^1|38个}}、完工{{!part-exceeds-whole/warning#1|46个}}。',
    '签约引进项目{{^1|43个}}，总投资20亿元，已落地{{!part-exceeds-whole/information#1|52个}}。',
  ],
  sound: [
    '签约引进项目43个，总投资20亿元，已落地25个。',
    '排查隐患746处，整改732处。',
    '受理矛盾纠纷186件，成功化解183件。',
  ],
  silent: {
    'each stage of a year may hold what earlier years began':
      '引进项目105个，总投资320亿元，落地{{~1|}}62个；开工56个，竣工78个。',
    'a name of its own counts something else': '开诊健康{{~小屋|中心}}6个，建成{{~|健康小屋}}200个。',
    'works begun and works ended are two lists': '{{~实施|开工}}住房项目110个、完工132个。',
    'another unit': '排查隐患46处，整改{{~|资金}}52{{~处|万元}}。',
  },
});

relationCases('share-mismatch', {
  faulty: ['排查隐患{{^1|746处}}，整改{{^1|732处}}，整改率{{!share-mismatch/warning#1|88.1%}}。'],
  sound: ['排查隐患746处，整改732处，整改率98.1%。', '受理矛盾纠纷186件，成功化解183件，化解率98.4%。'],
  silent: {
    'another rate than that of the dealing': '排查隐患746处，整改732处，{{~整改|满意}}率88.1%。',
  },
});
