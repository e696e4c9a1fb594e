import { relationCases } from './cases';

relationCases('per-unit-mismatch', {
  faulty: [
    '为{{^1|402名}}低保对象发放低保金{{^1|241.2万元}}，人均{{!per-unit-mismatch/error#1|7000元}}。',
    '18个村集体经营性收入合计598万元，村均{{!per-unit-mismatch|43.2万元}}。',
    // 亩 and 公斤 against 万亩 and 万吨.
    '粮食播种面积5.02万亩，总产量2.51万吨，平均亩产{{!per-unit-mismatch|600公斤}}。',
    '发放补贴60万元，惠及农户500户，户均{{!per-unit-mismatch|2200元}}。',
  ],
  sound: [
    '为402名低保对象发放低保金241.2万元，人均6000元。',
    '18个村集体经营性收入合计598万元，村均33.2万元。',
    '粮食播种面积5.02万亩，总产量2.51万吨，平均亩产500公斤。',
    '发放补贴60万元，惠及农户500户，户均1200元。',
  ],
  silent: {
    'no count it is averaged over': '发放补贴60万元，户均2200元。',
    'no total': '惠及农户500户，户均增收2200元。',
    'a count of other things': '新建泵站7座，发放补贴60万元，户均2200元。',
    'an average of another sentence': '发放补贴60万元。惠及农户500户。户均增收2200元。',
    'a person of another average': '全镇农户9800户，农民人均纯收入22780元。',
  },
});
