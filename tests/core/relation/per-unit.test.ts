import { relationCases } from './cases';

relationCases('per-unit-mismatch', {
  faulty: [
    '建成安置房1200套、14.4万平方米，平均每套{{!per-unit-mismatch|102平方米}}。',
    '发放小额信贷160户768万元，户均贷款{{!per-unit-mismatch|5.8万元}}。',
    '新建高标准农田1500亩，亩均投资{{!per-unit-mismatch|2400元}}，总投资330万元。',
    '为{{^1|402名}}低保对象发放低保金{{^1|241.2万元}}，人均{{!per-unit-mismatch/error#1|7000元}}。',
    '18个村集体经营性收入合计598万元，村均{{!per-unit-mismatch|43.2万元}}。',
    // 亩 and 公斤 against 万亩 and 万吨.
    '粮食播种面积5.02万亩，总产量2.51万吨，平均亩产{{!per-unit-mismatch|600公斤}}。',
    '发放补贴60万元，惠及农户500户，户均{{!per-unit-mismatch|2200元}}。',
    // The count stands before a ；, the total after the average.
    '全镇养殖水面1.8万亩；水产业产值2.16亿元，亩均产值{{!per-unit-mismatch|1.5万元}}。',
    '接待游客42万人次，增长9.1%；旅游收入1.26亿元，游客人均消费{{!per-unit-mismatch|330元}}。',
    '油菜种植面积1.25万亩，平均亩产{{!per-unit-mismatch|186公斤}}，总产量0.21万吨。',
  ],
  sound: [
    '为402名低保对象发放低保金241.2万元，人均6000元。',
    '18个村集体经营性收入合计598万元，村均33.2万元。',
    '粮食播种面积5.02万亩，总产量2.51万吨，平均亩产500公斤。',
    '发放补贴60万元，惠及农户500户，户均1200元。',
    '全镇养殖水面1.8万亩；水产业产值2.16亿元，亩均产值1.2万元。',
    '接待游客42万人次，增长9.1%；旅游收入1.26亿元，游客人均消费300元。',
    '油菜种植面积1.25万亩，平均亩产168公斤，总产量0.21万吨。',
    // Of two totals the one that fits was meant.
    '投入资金80万元，发放补贴60万元，惠及农户500户，户均1600元。',
  ],
  silent: {
    'measures are no average of people': '纳入监测对象120户480人，户均{{~5人|落实措施3.2项}}。',
    'people are averaged to whole ones': '划分网格92个，配备网格员267名，平均每个网格{{~5名|3名}}。',
    'what is averaged is called otherwise': '发放{{~贷款|补助}}768万元，惠及160户，户均贷款5.8万元。',
    'two standards are of two areas': '禁牧3.2万亩，兑付补助19.2万元，每亩{{~|7元和}}2.5元。',
    'two areas before the semicolon': '水稻1.2万亩{{~|、莲藕0.6万亩}}；种植业产值2.16亿元，亩均产值5万元。',
    'what follows the average is another amount':
      '种植辣椒2000亩，平均亩产600公斤，{{~总产量|加工销售}}1500吨。',
    'people of another sort before the semicolon':
      '{{~接待游客|帮扶困难群众}}320{{~万|}}人{{~次|}}；旅游收入1.26亿元，游客人均消费300元。',
    'no count it is averaged over': '发放补贴60万元，{{~惠及农户500户，|}}户均2200元。',
    'no total': '{{~发放补贴60万元，|}}惠及农户500户，户均{{~|增收}}2200元。',
    'a count of other things': '{{~惠及农户500户|新建泵站7座}}，发放补贴60万元，户均2200元。',
    'an average of another sentence': '发放补贴60万元{{~，|。}}惠及农户500户{{~，|。}}户均{{~|增收}}2200元。',
    'a person of another average':
      '{{~发放补贴5000万元，惠及|全镇}}农户9800户，{{~户均|农民人均纯收入}}22780元。',
  },
});
