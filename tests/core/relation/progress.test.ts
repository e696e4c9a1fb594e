import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  silent: {
    'a thing called by what it has reached': '推进5个示范点{{~，其中23个达标|和23个达标点建设}}。',
    'older ones may be freed of risk too': '{{~|新识别}}监测对象36户71人，已有58户150人消除风险。',
    'hosts are not what is built': '3个{{~交通项目|乡镇}}已建成12个。5个园区投产8个。',
    'works begun and works finished are two lists':
      '年内安居住房{{~110|开工110}}套{{~，|、}}{{~已|基本}}建成132套。',
    'projects may have begun in another year': '实施水利项目13个，{{~其中|}}15个竣工投产。',
    'each verb has its own works': '与高校合作的60个重大项目{{~|开工、}}132个建成投产。',
    'a name of its own counts something else': '实施30个重点项目，建成42个{{~|文化广场}}。',
    'other units': '9所学校{{~17所|}}建成{{~投用|教室70间}}。',
    'new ones are no part of those before': '监测对象26户71人，{{~已有|新识别}}38户95人{{~消除风险|}}。',
    'other people than those watched over':
      '监测对象26户71人，{{~|脱贫人口}}已有380户950人{{~消除风险|稳定增收}}。',
  },
  faulty: [
    '全镇{{^1|30项}}重点工程已竣工{{!part-exceeds-whole/warning#1|42项}}。',
    '总投资2.6亿元的{{^1|9所}}农村寄宿制学校{{!part-exceeds-whole/warning#1|17所}}建成投用。',
    '{{^1|34个}}交通项目中有{{!part-exceeds-whole#1|43个}}开工建设。',
    '实施水利项目{{^1|13个}}，其中{{!part-exceeds-whole#1|31个}}建成投用。',
    // Households and people each against their own.
    '纳入防返贫监测对象{{^1|26户}}71人，已有{{!part-exceeds-whole/warning#1|38户}}50人消除风险。',
    '对26户{{^1|71名}}监测对象落实帮扶措施，已有18户{{!part-exceeds-whole#1|91人}}稳定消除风险。',
    '纳入监测对象26户{{^1|71人}}，其中风险消除18户{{!part-exceeds-whole#1|91人}}。',
  ],
  sound: [
    '全镇30项重点工程已竣工12项。',
    '总投资2.6亿元的9所农村寄宿制学校7所建成投用。',
    '34个交通项目中有12个开工建设。',
    '纳入防返贫监测对象26户71人，已有18户50人消除风险。',
    '纳入防返贫监测对象26户71人，已有26户71人消除风险。',
  ],
});
