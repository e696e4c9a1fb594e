import { describe, it } from 'vitest';
import { expectFindings, frontMatter, inPlan, inReport, inReview } from '../fixture';

/** A report of an invented county without front matter, delivered on a day of 2022. */
function dated(...lines: readonly string[]): string {
  return `政府工作报告\n\n——2022年1月20日在松原县第八届人民代表大会第三次会议上\n\n各位代表：\n\n${lines.join('\n\n')}\n`;
}

describe('calendar-conflict: five-year plans', () => {
  it.each([
    '2025年是{{!calendar-conflict/error|“十五五”开局之年}}，任务十分繁重。',
    '2026年，是全面落实党代会部署的重要一年，也是{{!calendar-conflict/error|“十四五”规划的收官之年}}。',
    '2026年是{{!calendar-conflict/error|“十五五”规划第二年}}。',
    '今年是{{!calendar-conflict/warning|“十四五”规划的开局之年}}。',
    '今年是决战{{!calendar-conflict/warning|“十四五”}}、谋划“十五五”的关键一年。',
    '确保{{!calendar-conflict/warning|“十三五”规划圆满收官}}。',
    '努力实现{{!calendar-conflict/warning|“十四五”良好开局}}。',
    '{{!calendar-conflict/error|“十五五”时期（2025—2029年）}}，全镇经济再上台阶。',
    '到{{!calendar-conflict/error|“十五五”末的2029年}}，全面完成任务。',
    '请连同{{!calendar-conflict/warning|第十四个五年规划}}纲要（草案）一并审议。',
  ])('in the plan: %s', (sentence) => {
    expectFindings(inPlan(sentence));
  });

  it('in the review: a plan that had not begun cannot be fulfilled', () => {
    expectFindings(
      inReview('全镇上下团结拼搏，{{!calendar-conflict/warning|“十五五”规划确定的主要目标任务全面完成}}。'),
    );
    expectFindings(inReview('圆满完成了{{!calendar-conflict/warning|“十三五”}}规划各项目标任务。'));
  });

  it('finds the year a predicate belongs to across clauses', () => {
    expectFindings(
      inReview(
        '{{^1|刚刚过去的2025年}}，既是本届政府收官之年，也是{{!calendar-conflict/error#1|“十五五”开局之年}}。',
      ),
    );
  });

  it.each([
    '2026年是“十五五”开局之年。',
    '今年是“十五五”起步之年，也是本届政府的收官之年。',
    '2026年是实施“十五五”规划、贯彻党的二十大精神的关键之年。',
    '今年是“十四五”与“十五五”承前启后之年。',
    '为“十六五”发展打下坚实基础，扎实推进“十五五”规划实施。',
    '在“十四五”圆满收官的基础上，实现“十五五”良好开局。',
    '“十五五”时期（2026—2030年），全镇经济再上台阶。',
    '落实《关于制定国民经济和社会发展第十五个五年规划的建议》。',
    '到“十五五”末，2035年远景目标取得重大进展。',
    '2026年是“十四五”收官后的第一年，是“十五五”规划开局之年。',
    '2026年是“十四五”收官与“十五五”开局的交汇之年。',
    '大力推进“十五五”规划实施。',
    '“十四五”开局以来，全镇面貌一新。',
    '加快编制“十六五”规划，谋划重大项目。',
    '完成十五个村的改造，“八五”普法全面收官。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inPlan(sentence));
  });

  it('in the plan: what has not begun cannot be fulfilled', () => {
    expectFindings(inPlan('万众一心，全面完成{{!calendar-conflict/warning|“十六五”}}规划的各项任务。'));
    expectFindings(inPlan('为全面完成“十六五”规划的各项任务打下基础。'));
  });

  it('in a heading: a plan that ended before the years looked back on', () => {
    const review = (plan: string) =>
      `${frontMatter}## 一、${plan}时期发展成就\n\n平稳。\n\n## 二、2026年工作安排\n\n抓好。\n`;
    expectFindings(review('{{!calendar-conflict/warning|“十三五”}}'));
    expectFindings(review('“十四五”'));
  });

  it('is silent for what is prepared ahead of its time', () => {
    expectFindings(inReview('2025年是推进“十五五”规划编制的关键一年。', '圆满完成“十五五”规划起草。'));
  });

  it('is silent where the report does not say its years', () => {
    expectFindings('全镇上下确保“十三五”圆满收官。\n');
  });

  it('is silent in notes, which tell history', () => {
    expectFindings(`${inPlan('认真落实“两手抓”[^1]要求。')}\n[^1]: 2015年提出，当时“十二五”规划圆满收官。\n`);
  });
});

describe('calendar-conflict: anniversaries', () => {
  it('holds the year said against the founding year', () => {
    expectFindings(inReview('2025年是{{!calendar-conflict/error|新中国成立75周年}}。'));
    expectFindings(inPlan('2026年是{{!calendar-conflict/error|中国共产党成立一百周年}}，意义重大。'));
  });

  it('holds an anniversary without a year against the years of the report', () => {
    expectFindings(inReview('圆满完成{{!calendar-conflict/warning|国庆66周年}}安保任务。'));
    expectFindings(inPlan('以优异成绩向{{!calendar-conflict/warning|建党95周年}}献礼。'));
    expectFindings(inReview('圆满完成{{!calendar-conflict/warning|建党九十年}}等安保任务。'));
  });

  it.each([
    '圆满完成国庆75周年安保任务，举办抗战胜利80周年纪念活动。',
    '举办松原小学建校50周年庆祝活动。',
    '2019年庆祝新中国成立70周年时修建的广场完成改造。',
    '学习贯彻在庆祝改革开放40周年大会上的讲话精神。',
    '组织观看海军建军60周年纪录片。',
    '建党百年时全面小康的目标如期实现，建党九十年来的经验得到总结，建国70年的成就展顺利开展。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('calendar-conflict: an anniversary of others or to come', () => {
  it('is not the state’s where another was founded', () => {
    expectFindings(inReview('自治县成立60周年大庆圆满举行。'));
    expectFindings(inReview('{{!calendar-conflict/warning|新中国成立60周年大庆}}圆满举行。'));
  });

  it('is prepared for years before', () => {
    expectFindings(inReview('以优异成绩迎接建党百年。'));
    expectFindings(inPlan('2026年筹备建党110周年活动。'));
    expectFindings(inPlan('2026年是{{!calendar-conflict/error|建党110周年}}。'));
  });
});

describe('calendar-conflict: congresses', () => {
  it.each([
    '2022年是{{!calendar-conflict/error|党的十九大召开之年}}。',
    '今年将召开{{!calendar-conflict/warning|中国共产党第十九次全国代表大会}}。',
    '以优异成绩迎接{{!calendar-conflict/warning|党的十九大}}胜利召开。',
    '深入学习贯彻{{!calendar-conflict/warning|党的二十届三中全会}}精神。',
    '2022年是全面贯彻{{!calendar-conflict/error|党的十九大精神的开局之年}}。',
    '今年是落实{{!calendar-conflict/warning|党的十八届三中全会精神、深化改革的第一年}}。',
    '要认真贯彻{{!calendar-conflict/warning|党的二十届二中全会}}和全国、全省经济工作会议精神。',
    '{{!calendar-conflict/error|2018年10月18日，习近平总书记在十九大}}报告中提出这一理念。',
    '{{!calendar-conflict/error|2021年，党的二十大}}胜利召开。',
  ])('in 2022: %s', (sentence) => {
    expectFindings(dated('一、2021年工作回顾', '各项工作平稳。', '二、2022年工作安排', sentence));
  });

  it.each([
    '深入贯彻党的十九大和十九届六中全会精神，以实际行动迎接党的二十大胜利召开。',
    '2022年是党的二十大召开之年。',
    '深入贯彻党的十九大和十九届五中、六中全会精神。',
    '落实县委九届五次全会精神，培育十二大产业。',
    '2017年10月18日，习近平总书记在十九大报告中提出这一理念。',
    '党的十八大以来，全县面貌发生深刻变化。',
  ])('is silent: %s', (sentence) => {
    expectFindings(dated('一、2021年工作回顾', '各项工作平稳。', '二、2022年工作安排', sentence));
  });

  it('in the review: a session that met after delivery', () => {
    const review = ['一、2021年工作回顾', '深入学习贯彻{{!calendar-conflict/warning|党的二十大}}精神。'];
    expectFindings(dated(...review, '二、2022年工作安排', '下半年掀起学习党的二十大精神热潮。'));
  });

  it('counts the sessions of the National People’s Congress', () => {
    expectFindings(
      '政府工作报告\n\n——{{!calendar-conflict/error|2022年3月5日在第十三届全国人民代表大会第四次会议}}上\n\n各位代表：\n\n一、2021年工作回顾\n\n各项工作平稳。\n',
    );
  });
});

describe('calendar-conflict: surveys and legal education', () => {
  it('in the review', () => {
    expectFindings(inReview('圆满完成{{!calendar-conflict/warning|第四次全国经济普查}}。'));
    expectFindings(inReview('{{!calendar-conflict/warning|“七五”普法}}深入开展。'));
  });

  it('in the plan', () => {
    expectFindings(inPlan('做好{{!calendar-conflict/warning|第三次全国农业普查}}。'));
    expectFindings(inPlan('开展全国{{!calendar-conflict/warning|第二次土地调查}}。'));
    expectFindings(inPlan('启动实施{{!calendar-conflict/warning|“八五”普法}}规划。'));
  });

  it.each([
    '做好第四次全国农业普查，深入实施“九五”普法规划。',
    '据第七次全国人口普查数据，全镇人口稳定。',
    '据第二次全国土地调查数据，全镇耕地稳定。',
    '第七次全国人口普查，全镇常住人口稳定。',
    '“八五”普法期间建成的法治广场投入使用。',
    '做好“八五”普法总结验收。',
    '荣获全国“八五”普法先进单位。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inPlan(sentence));
  });
});

describe('calendar-conflict: spans that run backwards', () => {
  it.each([
    '接受{{!calendar-conflict/error|2024-2014年}}专项资金审计。',
    '{{!calendar-conflict/error|2025年至2023年}}，累计修路十条。',
    '{{!calendar-conflict/error|12月29日至20日}}，组织集中巡查。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '2021—2025年，累计修路十条。',
    '12月29日至次年1月3日，组织巡查。',
    '11月—3月为防火期。',
    '电话2025-2010。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('holds the year of the long-range goals against itself', () => {
    expectFindings(inPlan('{{!calendar-conflict/warning|2035年远景目标是：到2030年}}，基本实现现代化。'));
    expectFindings(inPlan('2035年远景目标是：到2030年打牢基础，到2035年基本实现现代化。'));
  });
});

describe('impossible-date and weekday-mismatch', () => {
  it.each([
    '{{!impossible-date/error|2025年11月31日}}，全镇召开动员会。',
    '{{!impossible-date/error|2月30日}}前完成。',
    '{{!impossible-date/error|2025年2月29日}}举行签约。',
    '{{!impossible-date/error|13月5日}}前完成。',
    '{{!impossible-date/error|二〇二五年九月三十一日}}举行签约。',
    '{{!weekday-mismatch/error|2025年10月1日（星期二}}）举行签约。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '2024年2月29日举行签约。',
    '2月29日举行签约。',
    '2025年10月1日（星期三）举行签约。',
    '1 2 月3 1日举行签约。',
    '一周一观摩，每周日巡查。',
  ])('is silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('times that cannot be meant', () => {
  it('what is told as past and lies ahead of the report', () => {
    expectFindings(
      dated('一、2021年工作回顾', '{{!calendar-conflict/warning|2022年11月}}，省检查组来我县调研。'),
    );
    expectFindings(
      dated('一、2021年工作回顾', '{{!calendar-conflict/warning|2022年下半年}}空气综合指数下降26.5%。'),
    );
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '2021年11月，省检查组来我县调研。项目将于2022年6月完工，租期自2021年6月至2022年12月。',
      ),
    );
  });

  it('what is planned for a year gone by', () => {
    expectFindings(inPlan('{{!calendar-conflict/warning|到2016年}}将基本农田全部建成高标准农田。'));
    expectFindings(
      inPlan(
        '到2027年将基本农田全部建成高标准农田。',
        '从2021年到2024年已完成治理，到2024年底累计建成12个。',
      ),
    );
  });

  it('an event held in a year gone by', () => {
    expectFindings(inPlan('办好{{!calendar-conflict/warning|2024年}}全镇广场舞大赛。'));
    expectFindings(inPlan('办好2026年全镇广场舞大赛，宣传2024年广场舞大赛的经验。'));
    expectFindings(inPlan('成功举办2024年全镇广场舞大赛，为再办打下基础。'));
  });

  it('a plan that is over and still carried out', () => {
    expectFindings(inPlan('深入实施重金属污染防治{{!calendar-conflict/warning|“十三五”}}规划，守住净土。'));
    expectFindings(inPlan('深入实施“十五五”规划。', '完成“十三五”规划实施收尾项目审计，落实整改。'));
  });

  it('years and how many lie between them', () => {
    expectFindings(inReview('通过{{!calendar-conflict/warning|2021至2023年五年时间}}，全镇绿化荒山。'));
    expectFindings(
      inReview('县供销社{{!calendar-conflict/warning|自1993年定点帮扶以来，18年如一日}}支持发展。'),
    );
    expectFindings(
      inReview(
        '通过2021至2023年三年时间，全镇绿化荒山。',
        '2019年至2021年的两年间，村村通路。',
        '县供销社自1993年定点帮扶以来，32年如一日支持发展。',
        '2021—2025年，第五年完成治理。',
      ),
    );
  });

  it('more days than a year has', () => {
    expectFindings(inReview('空气优良{{!impossible-date/warning|天数达到463天}}。'));
    expectFindings(inReview('空气优良天数达到363天。', '五年累计优良天数达到1463天。'));
  });

  it('the day of the report, where all headings say another year', () => {
    expectFindings(
      '政府工作报告\n\n——{{!stale-year/warning|2021年}}1月20日在松原县第八届人民代表大会第三次会议上\n\n各位代表：\n\n一、2021年工作回顾\n\n各项工作平稳。\n\n二、2022年工作安排\n\n抓好各项工作。\n',
    );
  });

  it('an edition held and announced again', () => {
    expectFindings(
      inReport(['成功举办{{^1|第五届灯会节}}。'], ['办好{{!session-order/warning#1|第五届灯会节}}。']),
    );
    expectFindings(inReport(['筹办第五届灯会节。'], ['办好第五届灯会节。']));
  });
});

describe('places', () => {
  it('lead back through spaces, full-width digits and emphasis', () => {
    expectFindings(
      inReview('{{^1|２０２４ 年}}，是{{!calendar-conflict/error#1|新**中国** 成立 ７０ 周年}}。'),
    );
    expectFindings(inPlan('今年是{{!calendar-conflict/warning|“十四五”**开局**之年}}。'));
  });
});
