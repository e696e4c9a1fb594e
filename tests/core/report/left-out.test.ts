import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { prosesOf, sourceOf } from './outline-of';

function words(source: string): string[] {
  return parse(source).blocks.flatMap((block) => prosesOf(block).map((prose) => prose.text));
}

function marks(source: string): string[] {
  return parse(source).blocks.flatMap((block) =>
    prosesOf(block).flatMap((prose) =>
      prose.marks.map(({ at, text, source: { start, end } }) => {
        const printed = source.slice(block.span.start + start, block.span.start + end);
        return `${prose.text.slice(0, at)}|${text === printed ? text : `${text} of ${printed}`}`;
      }),
    ),
  );
}

describe('words that are struck out', () => {
  it.each([
    ['新建厂房~~27~~26座', '新建厂房26座'],
    ['税收~~640~~650万元，增长~~7%~~**8%**', '税收650万元，增长8%'],
    ['新建~~（27座）~~26座', '新建26座'],
    ['新建<del>27</del>26座，拆除<S>3</S><ins>4</ins>座', '新建26座，拆除4座'],
    ['新建{~~27~>26~~}座，拆除{--3--}{++4++}座{>>请核<<}', '新建26座，拆除4座'],
    ['新建{==26==}座', '新建26座'],
    ['厂房~~27座~~（26座）。', '厂房26座。'],
    ['厂房<del>27座</del>（26座）。', '厂房26座。'],
    ['厂房26座~~、桥3座~~（县道2座）', '厂房26座（县道2座）'],
    ['监测户~27~26户', '监测户26户'],
    ['厂房26座%%请核：27座%%，桥3座', '厂房26座，桥3座'],
    [`厂房26座%%${'请核：27座。'.repeat(120)}%%，桥3座`, '厂房26座，桥3座'],
    ['%%\n旧稿：厂房27座。\n\n桥2座。\n%%\n\n厂房26座。', '厂房26座。'],
    ['~~税收640万元，\n增长7%。~~税收650万元。桥~~2~~3座', '税收650万元。桥3座'],
    ['~~税收640万元。\n增长7%。~~\n税收650万元。', '税收650万元。'],
  ])('%s is read as %s', (source, expected) => {
    expect(words(source)).toEqual([expected]);
  });

  it('are none where a comment is never closed', () => {
    expect(words('%%\n厂房27座。\n\n桥2座。')).toEqual(['%%', '厂房27座。', '桥2座。']);
  });

  it('are struck out in cells and items too', () => {
    expect(words('| 指标 | 值 |\n| --- | --- |\n| 厂房 | ~~27~~26 |')).toEqual(['指标', '值', '厂房', '26']);
    expect(words('- 厂房~~27~~26座')).toEqual(['厂房26座']);
  });

  it('leave one stop of the two around them', () => {
    expect(words('税收680万元，~~增长7%~~，旅客460人')).toEqual(['税收680万元，旅客460人']);
    expect(words('税收680万元，<del>增长7%</del>。')).toEqual(['税收680万元。']);
    expect(words('税收680万元。~~增长7%~~，旅客460人')).toEqual(['税收680万元。旅客460人']);
    expect(words('税收~~670~~680万元，，旅客460人')).toEqual(['税收680万元，，旅客460人']);
  });

  it('have figures behind them that stand where they stand', () => {
    expect(sourceOf(parse('新建厂房~~27~~26座'), '26座')).toBe('26座');
    expect(sourceOf(parse('产值{~~8~>9~~}亿元'), '9亿元')).toBe('9~~}亿元');
  });

  it('are no ranges, tags without a partner or escapes', () => {
    expect(words('增长15~30%')).toEqual(['增长15~30%']);
    expect(words('5月~6月，7月~8月')).toEqual(['5月~6月，7月~8月']);
    expect(words('增长15%~30%，15%%、30%%')).toEqual(['增长15%~30%，15%%、30%%']);
    expect(words('新建<del>27座')).toEqual(['新建27座']);
    expect(words('代号\\~~27~~号')).toEqual(['代号~~27~~号']);
  });
});

describe('breaks inside a figure', () => {
  it.each([
    ['增长25<br>%，桥3<br>座。', '增长25%，桥3座。'],
    ['旅客46<br>00人，桥3座<br>路2条', '旅客4600人，桥3座\n路2条'],
    ['2024<br>2025', '2024\n2025'],
  ])('part nothing: %j', (source, expected) => {
    expect(words(source)).toEqual([expected]);
  });
});

describe('signs that nobody sees', () => {
  it.each([
    ['户籍人口4\u200b700人', '户籍人口4700人'],
    ['税收6\u200c80万元，增\u00ad长1\u20607%', '税收680万元，增长17%'],
    ['户籍4\ufe0f70人，祁\u034f门\u{e0100}镇', '户籍470人，祁门镇'],
    ['公路1\ufeff5公\u200d里，\u202a桥2座\u202c', '公路15公里，桥2座'],
  ])('are not read: %j', (source, expected) => {
    expect(words(source)).toEqual([expected]);
  });

  it('leave places as they are', () => {
    const source = '户籍人口4\u200b700人，增\u00ad长17%。';
    expect(sourceOf(parse(source), '4700人')).toBe('4\u200b700人');
    expect(sourceOf(parse(source), '增长')).toBe('增\u00ad长');
    expect(sourceOf(parse(source), '17%')).toBe('17%');
  });

  it('keep the joiners of emoji', () => {
    expect(words('一家👨\u200d👩户')).toEqual(['一家👨\u200d👩户']);
    expect(words('奖牌❤\ufe0f，1\ufe0f\u20e3修路')).toEqual(['奖牌❤\ufe0f，1\ufe0f\u20e3修路']);
  });
});

describe('marks of emphasis that Markdown does not see', () => {
  it.each([
    ['税收==680==万元，增长==17%==', '税收680万元，增长17%'],
    ['桥__2__座', '桥2座'],
    ['**技改投资（含设备）**完成2亿元', '技改投资（含设备）完成2亿元'],
  ])('%s is read as %s', (source, expected) => {
    expect(words(source)).toEqual([expected]);
  });

  it('are no gaps to be filled in and no equations', () => {
    expect(words('完成____万元，____亩')).toEqual(['完成____万元，____亩']);
    expect(words('完成__万元，__亩')).toEqual(['完成__万元，__亩']);
    expect(words('a == b')).toEqual(['a == b']);
  });
});

describe('marks of notes', () => {
  it.each([
    ['社会用电量[2]8.4亿度', '社会用电量8.4亿度', '社会用电量|[2]'],
    ['社会用电量〔12〕8.4亿度', '社会用电量8.4亿度', '社会用电量|〔12〕'],
    ['社会用电量［３］达到8.4亿度', '社会用电量达到8.4亿度', '社会用电量|［３］'],
    ['旅客460①人', '旅客460人', '旅客460|①'],
    ['旅客460<sup>①</sup>人', '旅客460人', '旅客460|①'],
    ['旅客460^3^人', '旅客460人', '旅客460|³ of ^3^'],
    ['旅客460[²]人', '旅客460人', '旅客460|[²]'],
    ['旅客460[1,2]人', '旅客460人', '旅客460|[1,2]'],
    ['旅客460<sup>1,2</sup>人', '旅客460人', '旅客460|¹,² of <sup>1,2</sup>'],
    ['旅客<sup>注1</sup>460人', '旅客460人', '旅客|[注1] of <sup>注1</sup>'],
    ['旅客（注1）460人', '旅客460人', '旅客|（注1）'],
    ['旅客460^①^人', '旅客460人', '旅客460|^①^'],
    ['旅客¹460人', '旅客460人', '旅客|¹'],
    ['增长17<sup>2</sup>%', '增长17%', '增长17|² of <sup>2</sup>'],
    ['实施“三进”（21）行动', '实施“三进”行动', '实施“三进”|（21）'],
    ['旅客460[^a]人', '旅客460人', '旅客460|[^a]'],
    ['技改投资*12亿元', '技改投资12亿元', '技改投资|*'],
    ['技改投资⑴12亿元', '技改投资12亿元', '技改投资|⑴'],
    ['技改投资❷12亿元', '技改投资12亿元', '技改投资|❷'],
    ['技改投资12亿元⁽¹⁾', '技改投资12亿元', '技改投资12亿元|⁽¹⁾'],
    ['技改投资(1)12亿元', '技改投资12亿元', '技改投资|(1)'],
    ['技改投资（注1）12亿元', '技改投资12亿元', '技改投资|（注1）'],
    ['技改投资12亿元[注2]', '技改投资12亿元', '技改投资12亿元|[注2]'],
    ['技改投资†12亿元', '技改投资12亿元', '技改投资|†'],
  ])('%s is read without', (source, expected, mark) => {
    expect(words(source)).toEqual([expected]);
    expect(marks(source)).toEqual([mark]);
  });

  it('are none of a cell', () => {
    const table = '| 指标 | 值 |\n| --- | --- |\n| 旅客[1] | 460① |\n| 税收 | 680* |';
    expect(words(table)).toEqual(['指标', '值', '旅客', '460', '税收', '680']);
  });

  it.each([
    '[3]三进：进厂、进村、进校。',
    '办好三件事：①修路；②架桥；③植树。',
    '注：[2]按现价计算。',
    '按云府发〔2024〕15号、云府办〔24〕6号文件',
    '场地8*8米，每m²种2株',
    '空气35μg/m³以下',
    '产值3.4×10⁴万元，投资10⁸元',
    '旅客（注意）460人',
    '旅客（460）人',
    '办好三件事：⑴修路；⑵架桥；（3）5户改厕。',
    '桥梁（12）座，堤坝（注重加固）3处',
  ])('are not %s', (source) => {
    expect(words(source)).toEqual([source]);
    expect(marks(source)).toEqual([]);
  });
});

describe('what is raised or lowered', () => {
  it('is the character there is for it', () => {
    expect(words('园区12km<sup>2</sup>，35μg/m<sup>3</sup>，CO<sub>2</sub>')).toEqual([
      '园区12km²，35μg/m³，CO₂',
    ]);
    expect(sourceOf(parse('园区12km<sup>2</sup>。'), '12km²')).toBe('12km<sup>2</sup>');
    expect(words('园区12km^2^，PM<sub>2.5</sub>')).toEqual(['园区12km²，PM2.5']);
    expect(words('x<sup>n</sup>')).toEqual(['xn']);
  });
});
