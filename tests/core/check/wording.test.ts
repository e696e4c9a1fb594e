import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { defaultSettings } from '../../../server/src/core/analysis';
import { expectFindings, inPlan, inReview } from '../fixture';

describe('approximator-conflict', () => {
  it.each([
    '发放宣传资料{{!approximator-conflict/warning|近5万余份}}。',
    '化解矛盾{{!approximator-conflict/warning|近200多起}}。',
    '服务群众{{!approximator-conflict/warning|不足3000人左右}}。',
    '服务群众{{!approximator-conflict/warning|至少3000人以下}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '约500余人参加。',
    '约3000人左右参加。',
    '近3000人左右参加。',
    '失业率控制在5%左右。',
    // The second word is the goal's own.
    '居民消费价格上涨1.9%，低于3%左右的控制目标。',
    '财政收入增长8.2%，超过8%以上的预期目标。',
    '发放资料5万余份。',
    '压减地下水超采720万立方米以上。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('redundant-bound', () => {
  it.each([
    '服务群众{{!redundant-bound/warning|超过3000人以上}}。',
    '每村{{!redundant-bound/warning|至少5户以上}}达标。',
    '误差{{!redundant-bound/warning|不超过10%以内}}。',
    '产业资金占衔接资金的62%，{{!redundant-bound/warning|高于不低于55%}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '服务群众超过3000人。',
    '服务群众3000人以上。',
    '突破300余户。',
    '控制在4.5%以内。',
    // 不低于 is the demand’s own.
    '产业资金占衔接资金的62%，高于不低于55%的要求。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('decrease-by-multiple and negative-decrease', () => {
  it.each([
    '事故起数{{!decrease-by-multiple/warning|下降2倍}}。',
    '用水量比上年{{!decrease-by-multiple/warning|减少了约1.5倍}}。',
    '事故起数同比{{!negative-decrease/warning|下降-3%}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '事故起数下降到上年的0.5倍。',
    '收入倍差由2.5倍缩小到2.3倍。',
    '工业增长-3%。',
    '用水量下降3%。',
    '减少2个环节。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('percent-for-points', () => {
  it('both ends in the sentence: the difference fits, the growth does not', () => {
    expectFindings(inReview('污水治理率由46%提高到58%，提高{{!percent-for-points/warning|12%}}。'));
    expectFindings(inReview('污水治理率由46%提高到58%，提高12个百分点。'));
  });

  it('is silent where the rate itself grew by that much', () => {
    expectFindings(inReview('利用率由50%提高到60%，提高20%。'));
  });

  it('only asks where one value stands alone', () => {
    expectFindings(inReview('全镇森林覆盖率35%，提高{{!percent-for-points/information|2%}}。'));
    expectFindings(inReview('全镇森林覆盖率达到35%以上，提高{{!percent-for-points/information|2%}}。'));
  });
});

describe('range-reversed', () => {
  it.each([
    '培育龙头企业{{!range-reversed/warning|4—3家}}。',
    '城镇化率提高{{!range-reversed/warning|2～1个百分点}}。',
    '投资增长{{!range-reversed/warning|9%—7%}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each(['培育龙头企业3—4家。', '户均补助5000元—1万元。', '登记失业率由4.8%降至4.2%。', '投资增长7%—9%。'])(
    'is silent: %s',
    (sentence) => {
      expectFindings(inReview(sentence));
    },
  );
});

describe('range-unit-dropped', () => {
  it.each([
    '每户增收{{!range-unit-dropped/information|13～17万元}}。',
    '利润率达到{{!range-unit-dropped/information|15—30%}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each(['每户增收13万元～17万元。', '亩产400—450公斤。', '提高1—2个百分点。', '增收9亿～16亿元。'])(
    'is silent: %s',
    (sentence) => {
      expectFindings(inReview(sentence));
    },
  );
});

describe('mixed-numeral', () => {
  it.each([
    '服务群众{{!mixed-numeral/information|4千}}多人。',
    '新增1万{{!mixed-numeral/information|6千}}多户。',
    '产值突破{{!mixed-numeral/information|3千}}亿元。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '装机8千瓦。',
    '变电站1千伏安。',
    '宽4千米。',
    '服务5百姓。',
    '开展2025百日攻坚。',
    '服务四千多人。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('as-of-wording', () => {
  it.each([
    '{{!as-of-wording/warning|截止目前}}，各村已完工。',
    '{{!as-of-wording/warning|截止到2025年}}底，各村已完工。',
    '{{!as-of-wording/warning|截至到10月}}底，各村已完工。',
    '{{!as-of-wording/warning|截止“十四五”末}}，各村已完工。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each(['截至目前，各村已完工。', '报名1月30日截止。', '报名截止6月30日。', '截止日期另行通知。'])(
    'is silent: %s',
    (sentence) => {
      expectFindings(inReview(sentence));
    },
  );
});

describe('ratio-over-hundred', () => {
  it.each([
    '抽检合格率{{!ratio-over-hundred/warning|103%}}。',
    '全镇森林覆盖率达到{{!ratio-over-hundred/warning|135.2%}}。',
    // By the end of the name, carried, dealt out or said anew.
    '生活垃圾清运率{{!ratio-over-hundred/warning|120%}}。',
    '完成签约310户，签约率达到{{!ratio-over-hundred|196%}}。',
    '3个考核断面水质优良比例{{!ratio-over-hundred|109.1%}}，村民安全感达{{!ratio-over-hundred|118.2%}}。',
    '优良天数比例稳定在{{!ratio-over-hundred|106%}}以上，主要河流优良水质比例{{!ratio-over-hundred|104%}}。',
    '农产品加工产值占农业总产值比重超{{!ratio-over-hundred|145%}}。',
    '群众满意度、知晓率分别达到98%、{{!ratio-over-hundred|120%}}。',
    // Things and people of which it is a share.
    '便民药柜在{{!ratio-over-hundred/warning|130%}}的村卫生室设立。',
    '{{!ratio-over-hundred|109%}}乡镇通三级公路。',
    '确权到户1.5万亩，占全镇林地面积的{{!ratio-over-hundred/warning|160%}}。',
    '骨粉产量占全国的比重超过{{!ratio-over-hundred|600%}}。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '抽检合格率100%。',
    '高中毛入学率103%。',
    '城市家庭千兆光网覆盖率达160%。',
    '救助人均收入在低保标准120%以内家庭35户。',
    '投资完成率达到127.9%。',
    '资金到位率120%。',
    '产销率101%。',
    // Shares by their end, yet of something that may be exceeded.
    '移动电话普及率达到120%。',
    '医保覆盖率103%。',
    '农信社拨备覆盖率180%。',
    '保障房开工率104%。',
    '九年义务教育巩固率101.2%。',
    '刑事案件破案率112%。',
    // Plans, standards, growth and money are no wholes.
    '完成投资6.6亿元，占规划总投资的165.5%。',
    '贷款余额占生产总值的120%。',
    '贷款余额占地区生产总值比重达130%。',
    '完成投资占年度计划比重达108%。',
    '安置职工6.5万人，占年内确保安置5.3万人的122.6%。',
    '人均收入达到全镇平均水平120%的村有12个。',
    '按照低保标准120%的家庭给予补助。',
    '产值增长120%的企业有5家。',
    '100%的行政村通公交。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('every wording check', () => {
  it('can be switched off', () => {
    expectFindings(inReview('发放宣传资料近5万余份，截止目前已完成。'), {
      disabled: ['approximator-conflict', 'as-of-wording'],
    });
  });

  it('is never more than a warning and names its rule in both languages', () => {
    const report = inPlan('近5万余份，超过3000人以上，下降2倍，下降-3%，13～17万元，4千人，截止目前。');
    for (const language of ['zh-CN', 'en'] as const) {
      const { findings } = analyze(report, { ...defaultSettings, language });
      const worded = findings.filter((each) => each.tier === 'wording');
      expect(worded.map((each) => each.check).sort()).toEqual([
        'approximator-conflict',
        'as-of-wording',
        'decrease-by-multiple',
        'mixed-numeral',
        'negative-decrease',
        'range-unit-dropped',
        'redundant-bound',
      ]);
      for (const { severity, message, check } of worded) {
        expect(['warning', 'information']).toContain(severity);
        if (check !== 'negative-decrease') expect(message).toMatch(/GB\/T|细则/);
      }
    }
  });
});

describe('gap-left', () => {
  it.each([
    '财政收入{{!gap-left/information|××万元}}，增长××%。',
    '会议于{{!gap-left/information|×月×日}}召开。',
    '（𠮷祥）争取资金{{!gap-left/information|XX万元}}。',
    '改造户厕{{!gap-left/information|xx座}}。',
    '| 指标 | 单位 | 2025年 |\n| --- | --- | ---: |\n| 财政收入 | 万元 | {{!gap-left/information|××}} |',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('speaks once a paragraph and says how many there are', () => {
    const { findings } = analyze(inReview('实施项目××个，总投资××亿元。', '修路××公里。'));
    expect(findings.map(({ message }) => message)).toEqual([
      '“××个”等2处还空着，请补上，或删去有关的句子。',
      '“××公里”还空着，请补上，或删去这一句。',
    ]);
  });

  it.each(['实施“数据要素×”三年行动。', '用地按3×4亩划分。', 'XX园区一期投用。', 'XXL号服装出口。'])(
    'is silent: %s',
    (sentence) => {
      expectFindings(inReview(sentence));
    },
  );
});
