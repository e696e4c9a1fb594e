import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('a name before its figure', () => {
  it.each([
    // Times, openers and verbs are no part of it.
    '1—10月，实现招商引资到位资金{{招商引资到位资金|2.2亿元}}。',
    '全年预计完成财政收入{{财政收入|5300万元}}。',
    '累计发放慰问金{{慰问金|241.2万元}}。',
    // Verbs inside a name of the lexicon stay.
    '社会消费品零售总额{{社会消费品零售总额|8.2亿元}}。',
    '城镇新增就业{{城镇新增就业|236人}}。',
    // Modal verbs before and after it are none of it, but 能 may be its beginning.
    '今年能源消费总量{{能源消费总量|320万吨}}。',
    '全镇粮食总产量争取达到{{粮食总产量|2.5万吨}}。',
    '财政收入要达到{{财政收入|5300万元}}。',
    // Nor is how it comes about, between it and its figure.
    '城镇调查失业率全年控制在{{城镇调查失业率 level|5.5%}}以内。',
    '城镇调查失业率平均为{{城镇调查失业率 level|5.2%}}。',
    '一般公共预算收入实现增速{{一般公共预算收入 growth|11.5%}}。',
    '县级预算内投资拟安排{{县级预算内投资 level|1.2亿元}}。',
    '污水集中处理率保持{{污水集中处理率|96%}}。',
    '水产业营收有望突破{{水产业营收|3.2亿元}}。',
    '水土保持面积{{水土保持面积|3.2万亩}}。',
    '财政收入连续三年突破{{财政收入|5000万元}}。',
    // A mark that was passed has no name of its own, nor has how it was passed.
    '粮食产量首次跃上{{粮食产量 level|32亿斤}}新台阶，税收收入历史性跨越{{税收收入 level|12亿元}}大关、增长{{税收收入 growth|8%}}。',
    '税收收入再跨十亿台阶、突破{{税收收入 level|12亿元}}。',
    '新台阶建设完成{{新台阶建设|3处}}。',
    // Nor is a part of the year.
    '税收收入一季度下降{{税收收入 growth 2025-01..2025-03|7%}}、全年增长{{税收收入 growth|4.2%}}。',
    // 按 only says by which rate.
    '税收收入按增长{{税收收入 growth|5%}}安排。',
    // A verb before 率 is part of the name.
    '城乡生活垃圾清运率{{城乡生活垃圾清运率|97%}}。',
    '惠农补贴足额发放率{{惠农补贴足额发放率|100%}}。',
    // A word of quantity that stands there already is not said twice.
    '市场主体总量{{市场主体总量|3860户}}。',
    // 占比 is no 占 that something is compared with.
    '特色作物占比提高{{特色作物占比 difference|2个百分点}}。',
    // Where a thing stands among others is no part of its name.
    '满意度全县{{满意度 rank|第二}}，粮食产量排全县{{粮食产量 rank|第三}}。',
    // Who did it belongs to the name where the two make one; where it is one of many, it acts.
    '全镇城镇累计新增就业{{城镇新增就业|236人}}。',
    '规模以上工业企业实现利润总额{{规模以上工业企业利润总额|2.4亿元}}。',
    '临江机场完成旅客吞吐量{{旅客吞吐量 @临江机场|36万人次}}。',
    // A class before a known name makes three of it.
    '全县5A级景区{{5A级景区 key=5A级景区 @全县|2个}}，3A级景区{{3A级景区 key=3A级景区|7个}}，A级景区{{A级景区 key=A级景区|13个}}。',
    // The territory is a slot of its own.
    '全县规模以上工业增加值{{规模以上工业增加值 @全县|32亿元}}。',
    '开发区税收收入{{税收收入 @开发区|3.2亿元}}。',
    // 我县 and 县域 are 全县.
    '我县规模以上工业增加值{{规模以上工业增加值 @全县|32亿元}}。',
    '县域生产总值{{生产总值 @全县|145.2亿元}}。',
    // An indicator before a name is another subject and nobody who acts.
    '全部财政收入和一般公共预算收入分别完成{{@全镇|16.6亿元}}和{{@全镇|7.3亿元}}。',
    // So many people are the task itself; so large a project is a class of projects.
    '完成{{困难群众脱贫 level|1000人}}以上困难群众脱贫任务，{{threshold|1亿元}}以上项目开工。',
    // Short forms keep their printed name and have the lexicon's key.
    '规上工业增加值{{规上工业增加值 key=规模以上工业增加值|32亿元}}。',
    '固投完成{{固投 key=固定资产投资|3.52亿元}}。',
    // What narrows a known name from in front makes another indicator of it.
    '高新区税收收入{{高新区税收收入 key=高新区税收收入|1.2亿元}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('a name after its figure', () => {
  it.each([
    '建成{{高标准农田 level|1.5万亩}}高标准农田。',
    '整改{{危房|33户}}危房，新建{{村级文化广场|4处}}村级文化广场。',
    '开发{{公益性岗位|146个}}公益性岗位和{{辅助性岗位|208个}}辅助性岗位。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('新增, 净增 and 累计 make other quantities of one name', () => {
  it.each([
    '新增路灯{{路灯 key=新增路灯 +added|120盏}}。',
    '净增规模以上工业企业{{+net|2家}}。',
    '累计流转土地{{+cumulative|5200亩}}。',
    // The verb of the first holds for what 、 adds to it, unless that has one of its own.
    '新增甲类企业{{甲类企业 key=新增甲类企业|18家}}、乙类企业{{乙类企业 key=新增乙类企业|12家}}。',
    '新建泵站{{泵站 key=新建泵站|2座}}、改造水闸{{水闸 key=水闸|5座}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('no name', () => {
  it.each([
    '总体看，{{?|12}}项工作都有进展。'.replace('12}}项', '12项}}'),
    '扣除留抵退税增长{{? growth +comparable|12%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('brackets between a name and its figure', () => {
  it.each([
    '粮食产量（原粮）{{粮食产量 key=粮食总产量|4.1万吨}}，财政收入（同口径）增长{{财政收入 growth +comparable|6%}}。',
    '财政收入{{财政收入|3.2亿元}}，增长（可比口径）{{财政收入 growth|6%}}，常住人口（年末）{{常住人口|2.6万人}}。',
    '税收收入（地方）{{税收收入（地方）|1.9亿元}}，税收收入{{税收收入|2.3亿元}}。',
    // These make another quantity, which is no restatement of the one without them.
    '财政收入{{财政收入|3.2亿元}}，税收收入（地方）{{税收收入（地方）|1.9亿元}}，油茶（干籽）{{油茶（干籽）|210吨}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});
