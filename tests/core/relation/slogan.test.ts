import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

/** A report with these paragraphs and this glossary. */
function withGlossary(text: readonly string[], entries: readonly string[]): string {
  return `${inReview(...text)}\n\n## 名词解释\n\n${entries.join('\n\n')}\n`;
}

describe('a slogan in the text and in the glossary', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same number in another numeral', ['落实“5个不散”要求。'], ['[1]五个不散：队伍不散等。']],
    ['两 and 双', ['实施“两聚焦”行动。'], ['[1]双聚焦：聚焦产业、聚焦民生。']],
    [
      'two programmes, both explained',
      ['推进“1+3”整治和“1+6”创建。'],
      ['[1]“1+3”整治：一个方案，三项整治。', '[2]“1+6”创建：一个主题，六项创建。'],
    ],
    [
      'another number with other words behind it',
      ['按照市委“1+9”部署、县委“1+6”安排，抓好落实。'],
      ['[1]市委“1+9”部署：一个统领，九项任务。'],
    ],
    ['a head used as it is besides', ['落实“六稳”，守住“三稳”。'], ['[1]六稳：稳就业等。']],
    ['another thing before the mark', ['新建5所城区幼儿园〔1〕。'], ['〔1〕3所城区学校：甲校、乙校、丙校。']],
    [
      'a number in other numerals before the mark',
      ['改造12个老旧小区〔1〕、7所小学〔2〕。'],
      ['〔1〕十二个老旧小区：见附表。', '〔2〕七个小学：见附表。'],
    ],
    [
      'a note number carried twice',
      ['改造5个老旧小区〔1〕。'],
      ['〔1〕3个老旧小区：见附表。', '〔1〕3所小学：见附表。'],
    ],
    ['a count that goes on before the mark', ['改造老旧小区15个〔1〕。'], ['〔1〕12个老旧小区：见附表。']],
    [
      'two numbers between words that the text has as the note has them',
      ['拉开三环五射路网骨架，对接市里四环五射规划。'],
      ['[4]三环五射：内环、中环、外环，五条放射路。'],
    ],
    ['two hotlines', ['整合“12365”热线，用好“12369”热线。'], ['[1]“12365”热线：质量投诉电话。']],
    ['an unquoted chance likeness', ['全年工业增加值一直稳中有进。'], ['[1]六稳：稳就业等。']],
    ['a head the text has without quotation marks', ['做好六个不落工作。'], ['[1]“六个不落”：不落一户等。']],
  ])('is silent, %s', (_why, text, entries) => {
    expectFindings(withGlossary(text, entries));
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a head the text never uses',
      ['落实“{{!glossary-mismatch/warning#1|五个不散}}”要求。'],
      ['[1]{{^1|四个不散}}：摘牌之后，责任不散，政策不散，帮扶不散，监管不散。'],
    ],
    [
      'a slogan of two numbers',
      ['“{{!glossary-mismatch|双带五兴起}}”模式入选案例。'],
      ['[2]“双带四兴起”模式：景区带村、能人带户。'],
    ],
    [
      'a short one',
      ['全面做好“{{!glossary-mismatch|五稳}}”工作。'],
      ['[3]“六稳”工作：稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。'],
    ],
    [
      'two numbers between words, without quotation marks or a mark',
      ['拉开{{!glossary-mismatch/information|四环五射}}路网骨架。'],
      ['[4]三环五射：内环、中环、外环，五条放射路。'],
    ],
    [
      'two digits of a run changed over',
      ['实施“{{!glossary-mismatch|1265}}”企业培育计划[4]。'],
      ['[4]“1256”企业培育计划：新增1家上市企业等。'],
    ],
    ['digits', ['工地落实“{{!glossary-mismatch|8个100%}}”要求。'], ['[5]6个100%：围挡100%。']],
    [
      'digits run together',
      ['按照“{{!glossary-mismatch|三六七九}}”工作思路。'],
      ['[6]省委“三六八九”工作思路：抓好大事。'],
    ],
    [
      'a plus sign',
      ['落实市委“{{!glossary-mismatch|1+8}}”工作部署。'],
      ['[7]市委“1+9”工作部署：全面加强党的建设。'],
    ],
    [
      'square brackets',
      ['实施“{{!glossary-mismatch|四个2000}}”行动。'],
      ['12.［五个2000］会议提出要把项目作为抓手。'],
    ],
    [
      'a name without quotation marks, by its footnote mark',
      ['形成{{!glossary-mismatch/warning#1|七大产业}}〔1〕，做强{{!glossary-mismatch|9所小学}}〔2〕。'],
      ['〔1〕{{^1|六大产业}}：见附表。', '〔2〕8个小学：见附表。'],
    ],
    [
      'a name half in quotation marks, by its footnote mark',
      ['开展“{{!glossary-mismatch|1+7”专项整治}}〔1〕。'],
      ['〔1〕1+6专项整治：见附表。'],
    ],
    [
      'full-width note numbers',
      ['按照“{{!glossary-mismatch|四三一}}”[4]总体要求。'],
      ['[４]“三三一”：县委提出的总体要求。'],
    ],
    [
      'one use of two, by its footnote mark',
      ['落实“四个不散”要求。', '再落实“{{!glossary-mismatch|三个不散}}”〔1〕要求。'],
      ['〔1〕四个不散：队伍不散等。'],
    ],
  ])('speaks of %s', (_what, text, entries) => {
    expectFindings(withGlossary(text, entries));
  });
});

describe('a slogan restated in the text', () => {
  it.each<[string, readonly string[]]>([
    ['two programmes by one measure word', ['实施“十大工程”。', '实施“六大工程”。']],
    ['two circles of so many minutes', ['打造“十分钟”生活圈。', '打造“五分钟”生活圈。']],
    ['idioms of many plans', ['坚持科技“双轮驱动”。', '形成产业“四轮驱动”。']],
    ['a verb before short slogans', ['落实“三减”。', '落实“双减”。']],
    ['what reports count anew', ['开展“三大行动”。', '深化“五大行动”。']],
    [
      'two names used again and again',
      ['打好“四大战役”。', '推进“四大战役”。', '再打“五大战役”。', '深化“五大战役”。'],
    ],
    ['plain counts', ['开展“三个一”活动。', '开展“五个一”活动。']],
    ['five-year plans', ['“十四五”规划圆满收官。', '编制“十五五”规划。']],
    ['two standards of a site', ['园区实现“五通一平”标准。', '新区实现“七通一平”标准。']],
    ['networks that grow', ['形成“三纵三横”路网。', '形成“五纵六横”路网。']],
    [
      'each explained on the spot',
      ['做到“三个聚力”，即产业、民生、治理。', '做到“四个聚力”，即产业、民生、治理、服务。'],
    ],
    ['other words behind', ['弘扬“四个坚守”精神。', '开展“五个坚守”行动。']],
    ['two things told in one breath', ['建成市级“一场两馆一中心”、县级“一场一馆一中心”。']],
    ['two runs of digits that are not one changed', ['实施“2468”工程。', '推进“8642”计划。']],
    ['two plans with other words behind', ['落实“1+5”方案。', '实施“1+9”行动。']],
    [
      'a congress that the review looks back on',
      ['落实市第六次党代会部署。', '落实市第七次党代会和市第七次党代会精神。'],
    ],
    [
      'two documents of one number',
      ['落实青政发〔2023〕4号文件。', '落实石政发〔2021〕4号文件、石政发〔2021〕4号文件。'],
    ],
  ])('is silent, %s', (_why, text) => {
    expectFindings(inReview(...text));
  });

  it.each<[string, readonly string[]]>([
    [
      'a short slogan between the same words',
      ['兜牢基层“{{^1|三保}}”底线。', '守住基层“{{!value-conflict/information#1|四保}}”底线。'],
    ],
    [
      'a short slogan of one owner',
      ['唱好石青“{{^1|双城记}}”。', '续写石青“{{!value-conflict#1|三城记}}”。'],
    ],
    [
      'a slogan that says itself',
      ['清理“{{^1|河湖四乱}}”。', '整治“{{!value-conflict#1|河湖五乱}}”，建设沟渠。'],
    ],
    [
      'one of several numbers differs',
      [
        '规划了“{{^1|一心、两环、七射、八联}}”路网。',
        '基本形成“{{!value-conflict/warning#1|一心、两环、七射、九联}}”的路网。',
      ],
    ],
    [
      'two neighbours of a run have changed places',
      ['遵循“{{^1|2737}}”思路。', '围绕“{{!value-conflict/warning#1|2773}}”规范布局。'],
    ],
    [
      'two neighbouring numbers have changed places',
      ['拉开“{{^1|一江三湖两岛}}”框架。', '推进“{{!value-conflict/warning#1|一江两湖三岛}}”建设。'],
    ],
    [
      'two numbers with many words',
      ['建好“{{^1|4+2邻里之家}}”。', '用好“{{!value-conflict/warning#1|4+3邻里之家}}”，服务居民。'],
    ],
    [
      'three words',
      ['推进“{{^1|四河同治}}”。', '深化“{{!value-conflict/information#1|五河同治}}”，改善水质。'],
    ],
    [
      'a plan by its digits',
      ['落实“{{^1|1+5}}”方案。', '推进“{{!value-conflict/information#1|1+9}}”方案落地。'],
    ],
    [
      'a name with nothing around it, once with another number',
      ['打好“{{^1|四大战役}}”。', '深化“{{!value-conflict/information#1|五大战役}}”，提速增效。'],
    ],
    [
      'two numbers, once with another',
      ['谋划“{{^1|三带两区}}”。', '推进“三带两区”。', '完善“{{!value-conflict/information#1|三带四区}}”。'],
    ],
    [
      'a usual frame by the words behind it',
      ['落实“{{^1|双减}}”政策。', '巩固“{{!value-conflict/information#1|三减}}”政策，规范培训。'],
    ],
    [
      'a congress stands once with another number',
      [
        '市第九次党代会描绘了蓝图。',
        '落实{{^1|市第九次党代会}}部署。\n\n## 二、2026年工作安排\n\n贯彻{{!value-conflict/warning|市第八次党代会}}部署。',
      ],
    ],
    [
      'a document stands once with another year',
      [
        '落实青政发〔2023〕4号文件。',
        '用好青政发〔2023〕4号文件。\n\n## 二、2026年工作安排\n\n抢抓{{!value-conflict/warning|青政发〔2022〕4号}}机遇。',
      ],
    ],
    [
      'the odd one stands first',
      ['开展“{{!value-conflict|五个坚守}}”活动。', '深化“四个坚守”活动。', '“四个坚守”活动走深走实。'],
    ],
  ])('speaks where %s', (_what, text) => {
    expectFindings(inReview(...text));
  });
});
