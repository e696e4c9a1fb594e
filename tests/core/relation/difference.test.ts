import { relationCases } from './cases';

relationCases('difference-mismatch', {
  faulty: [
    '规模以上工业企业由{{^1|9家}}增加到{{^1|12家}}，净增{{!difference-mismatch/error#1|4家}}。',
    '优良天数318天，比上年的312天增加{{!difference-mismatch|8天}}。',
    // 新增 is gross: less than the difference cannot be, more can (domain rule 7).
    // Below nought the size is told.
    '财政收支差额由-12万元变为-37万元，扩大{{!difference-mismatch/error|35万元}}。',
    '养老床位由120张增加到160张，新增{{!difference-mismatch|30张}}。',
    '信访总量由120件下降到90件，减少{{!difference-mismatch|40件}}。',
    // What is new may stand before the two levels; fewer than the difference cannot be.
    '新入驻企业{{!difference-mismatch/error#1|6家}}，入驻企业总数由{{^1|11家}}增加到{{^1|20家}}。',
    // An increase is no more than what it led to, whatever stands behind the verb.
    '累计投资{{^1|17.2亿元}}改善交通，比上个五年增加投资{{!difference-mismatch/error#1|32.9亿元}}。',
  ],
  sound: [
    '财政收支差额由-12万元变为-37万元，扩大25万元。',
    '财政收支差额由-37万元收窄到-12万元，收窄25万元。',
    '财政收支差额由-37万元变为-12万元，减少25万元。',
    '村办企业利润由-0.3亿元转为0.6亿元，增加0.9亿元。',
    '规模以上工业企业由9家增加到12家，净增3家。',
    '优良天数318天，比上年的312天增加6天。',
    '信访总量由120件下降到90件，减少30件。',
    '新入驻企业9家，入驻企业总数由11家增加到20家。',
    '累计投资17.2亿元改善交通，比上个五年增加投资12.9亿元。',
    '财政收入由4860万元增加到5248.8万元，增收388.8万元。',
    '村集体收入由2.1亿元增加到2.4亿元，增加0.4亿元。',
  ],
  silent: {
    'what is named behind an addition': '培育领军企业30户，年内净增80户{{~|规上企业}}。',
    'the earlier value is not printed': '优良天数318天，比上年{{~的312天|}}增加8天。',
    'what came, what went and what is left': '开办店铺{{~80|90}}家，关闭30家，净增60家。',
    'a loss that became a gain': '养殖场由亏损3万元转为{{~产值|盈利}}6万元，增加9万元。',
    'an average for each year is no difference': '村集体收入由300万元增加到600万元，{{~|年均}}增加60万元。',
    'enterprises also leave: base and new ones may exceed the end':
      '规模以上工业企业由9家增加到12家，{{~净增|新增规模以上工业企业}}4家。',
    'new ones before the levels may replace old ones':
      '新入驻企业{{~6|12}}家，入驻企业总数由11家增加到20家。',
    'new ones of another name': '新入驻{{~企业|商户}}6家，{{~入驻|入园}}企业总数由11家增加到20家。',
    'new beds may replace old ones': '养老床位由120张增加到160张，新增{{~3|6}}0张。',
    'another unit': '规模以上工业企业由9家增加到12家，{{~净增|新增产值}}4{{~家|亿元}}。',
  },
});

relationCases('point-change-mismatch', {
  faulty: [
    '卫生厕所普及率由{{^1|91.2%}}提高到{{^1|94.7%}}，提高{{!point-change-mismatch/error#1|4.5个百分点}}。',
    '城镇化率由61.5%提高到63.2%，提高{{!point-change-mismatch|2.7个百分点}}。',
    '失业率由5.6%下降到4.3%，下降{{!point-change-mismatch|2.3个百分点}}。',
    '规上工业增加值增长7.5%，比全县6.9%的增速高{{!point-change-mismatch|1.6个百分点}}。',
  ],
  sound: [
    '卫生厕所普及率由91.2%提高到94.7%，提高3.5个百分点。',
    '失业率由5.6%下降到4.3%，下降1.3个百分点。',
    '规上工业增加值增长7.5%，比全县6.9%的增速高0.6个百分点。',
    // Two rates rounded to tenths may lie 3.6 apart.
    '卫生厕所普及率由91.2%提高到94.7%，提高3.6个百分点。',
  ],
  silent: {
    'the other rate is not printed': '规上工业增加值增长7.5%，{{~比全县6.9%的增速高|高于全县}}1.6个百分点。',
    'an average is no difference': '城镇化率由58.0%提高到63.0%，{{~|年均}}提高1个百分点。',
  },
});
