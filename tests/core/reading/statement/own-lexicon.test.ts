import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { standard } from '../../../../server/src/core/reading/statement/lexicon';
import { standardVocabulary } from '../../../../server/src/core/reading/vocabulary/vocabulary';
import { termsOf } from '../vocabulary/terms';

/** The lexicon with indicators written in YAML, which must be in order. */
function lexiconWith(yaml: string) {
  const { vocabulary, problems } = termsOf(yaml);
  expect(problems).toEqual([]);
  return vocabulary.lexicon;
}

describe('an indicator of the user’s own', () => {
  it('needs nothing but a name, and concludes nothing it was not told', () => {
    expect(lexiconWith('indicators: [{ name: 虾稻米产值 }]').find('虾稻米产值')).toMatchObject({
      aliases: [],
      dimension: 'unknown',
      direction: 'none',
      kind: 'flow',
      parent: null,
      headline: false,
      constantPrices: false,
      usedUntil: null,
      usedFrom: null,
    });
  });

  it('says everything a record of the lexicon can say, in Chinese too', () => {
    const chinese = `指标:
  - 名称: 虾稻米产值
    别名: 虾稻产值
    旧名: [{名称: 稻田养虾产值, 用到: 2018}]
    量纲: 金额
    其他量纲: [外币]
    方向: 越高越好
    类型: 时期数
    领域: 农业农村
    不变价: 是
    会修订: 是
    主要指标: 是
    主要指标级别: [乡镇, 县]
    净额: 否
    泛称: 否
    涵盖: [粮食总产量]
    用到: 2030年
`;
    const english = `indicators:
  - name: 虾稻米产值
    aliases: [虾稻产值]
    datedAliases: [{name: 稻田养虾产值, until: 2018}]
    dimension: money
    otherDimensions: [foreign-money]
    direction: up
    kind: flow
    topic: 农业农村
    constantPrices: true
    revised: true
    headline: true
    headlineAt: [town, county]
    netAmount: false
    generic: false
    covers: [粮食总产量]
    usedUntil: 2030
`;
    const entry = lexiconWith(chinese.replace('指标', 'indicators')).find('稻田养虾产值');
    expect(entry).toEqual(lexiconWith(english).find('虾稻产值'));
    expect(entry).toMatchObject({ headlineAt: ['town', 'county'], usedUntil: 2030, constantPrices: true });
  });

  it('joins the standard ones, which stay as they were', () => {
    const lexicon = lexiconWith('indicators: [{ name: 虾稻米产值, aliases: [虾稻产值] }]');
    expect(lexicon.find('全镇虾稻产值')?.name).toBe('虾稻米产值');
    expect(lexicon.find('固投')?.name).toBe('固定资产投资');
    expect(lexicon.longestSuffix('今年全镇虾稻产值')).toMatchObject({ start: 4 });
    expect(lexicon.longestSuffix('实现固定资产投资')?.entry.name).toBe('固定资产投资');
    expect(lexicon.entries).toHaveLength(standard.entries.length + 1);
    expect(standard.find('虾稻产值')).toBeNull();
  });

  it('is found before a shorter standard name that ends it, and after a longer one', () => {
    const lexicon = lexiconWith('indicators: [{ name: 虾稻固定资产投资 }, { name: 产总值 }]');
    expect(lexicon.longestSuffix('完成虾稻固定资产投资')?.entry.name).toBe('虾稻固定资产投资');
    expect(lexicon.longestSuffix('实现地区生产总值')?.entry.name).toBe('地区生产总值');
  });

  it('is measured as what it is a part of', () => {
    const lexicon = lexiconWith(
      'indicators: [{ name: 虾稻米产值, dimension: money }, { name: 订单虾稻产值, parent: 虾稻米产值 }]',
    );
    expect(lexicon.find('订单虾稻产值')).toMatchObject({ parent: '虾稻米产值', dimension: 'money' });
    expect(lexiconWith('indicators: [{ name: 园区投资, parent: 固投 }]').find('园区投资')).toMatchObject({
      parent: '固定资产投资',
      dimension: 'money',
    });
  });

  it('with the name of a standard one adds to that one, all other names included', () => {
    const lexicon = lexiconWith('indicators: [{ name: 粮食总产量, aliases: [全年打粮], headline: false }]');
    expect(lexicon.find('全年打粮')).toMatchObject({
      name: '粮食总产量',
      headline: false,
      dimension: 'mass',
    });
    const aliases = standard.find('粮食总产量')?.aliases ?? [];
    expect(aliases.length).toBeGreaterThan(0);
    for (const alias of aliases) expect(lexicon.find(alias)).toBe(lexicon.find('粮食总产量'));
    expect(lexicon.entries).toHaveLength(standard.entries.length);
  });

  it('none at all leave the lexicon as it is, the very same', () => {
    expect(termsOf('indicators: []').vocabulary).toBe(standardVocabulary);
    expect(termsOf('units:').vocabulary).toBe(standardVocabulary);
  });
});

describe('an entry with a fault is told of in its place, and left out', () => {
  const known = /^没有“colour”这一项，可用：name, aliases, /;
  it.each([
    ['indicators: 虾稻米产值', '虾稻米产值: “指标”（indicators）应是一个列表'],
    ['indicators: [虾稻米产值]', '虾稻米产值: 每个指标应写成 { 名称: 虾稻米产值 } 这样的一组'],
    ['indicators: [{}]', '{}: 缺少“name”'],
    ['indicators: [{ 别名: [甲产值] }]', '别名: [甲产值]: 缺少“名称”'],
    ['indicators: [{ name: }]', 'name:: 缺少“name”'],
    ['indicators: [{ name: 甲产值, 名称: 乙产值 }]', '名称: “名称”这一项写了两次'],
    ['indicators: [{ name: 米 }]', /^米: “name”的值不对，应是一个名称，两个字以上/],
    ['indicators: [{ name: 12345 }]', /^12345: “name”的值不对/],
    ['indicators: [{ name: "收入，支出" }]', /^"收入，支出": “name”的值不对/],
    ['indicators: [{ name: 甲产值, dimension: 元 }]', /^元: “dimension”的值不对，应是以下之一：金额、外币/],
    ['indicators: [{ name: 甲产值, usedUntil: 202 }]', /^202: “usedUntil”的值不对/],
    [
      'indicators: [{ name: 甲产值, headlineAt: [村] }]',
      /^\[村\]: “headlineAt”的值不对，应是列表，每项是 乡镇/,
    ],
    ['indicators: [{ name: 甲产值, headline: 也许 }]', /^也许: “headline”的值不对，应是是 或 否/],
    ['indicators: [{ name: 甲产值 }, { name: 甲产值 }]', '甲产值: “甲产值”写了两次'],
    ['indicators: [{ name: 甲产值, aliases: [乙产值, 乙 产值] }]', '乙 产值: “乙 产值”写了两次'],
    [
      'indicators: [{ name: 甲产值 }, { name: 乙产值, aliases: [甲产值] }]',
      /^甲产值: “甲产值”已经是“甲产值”的名称或别名/,
    ],
    ['indicators: [{ name: 甲产值, parent: 丙产值 }]', '丙产值: 没有“丙产值”这个指标'],
    ['indicators: [{ name: 甲产值, covers: [粮食总产量, 丙产值] }]', '丙产值: 没有“丙产值”这个指标'],
    [
      'indicators: [{ name: 甲产值, parent: 乙产值 }, { name: 乙产值, parent: 甲产值 }]',
      '甲产值: “乙产值”成了自己的上级指标',
    ],
    ['indicators: [{ name: 甲产值, parent: 甲产值 }]', '甲产值: “甲产值”成了自己的上级指标'],
    [
      'indicators: [{ name: 甲面积, dimension: area, parent: 固投 }]',
      /^固投: “甲面积”不是可以加进“固定资产投资”的分项/,
    ],
    [
      'indicators: [{ name: 人均甲产值, dimension: money, parent: 固投 }]',
      /^固投: “人均甲产值”不是可以加进“固定资产投资”的分项/,
    ],
    [
      'indicators: [{ name: 甲产值, dimension: money, closedRatio: true }]',
      'closedRatio: 量纲是“比率”时才能写“closedRatio”',
    ],
  ])('%s', (yaml, told) => {
    const { problems } = termsOf(yaml);
    expect(problems).toHaveLength(1);
    if (typeof told === 'string') expect(problems[0]).toBe(told);
    else expect(problems[0]).toMatch(told);
  });

  it('an unknown field is answered with those there are, in the language it is written in', () => {
    expect(
      termsOf('indicators: [{ name: 甲产值, colour: 红 }]').problems[0]?.replace('colour: ', ''),
    ).toMatch(known);
    expect(termsOf('indicators: [{ 名称: 甲产值, 颜色: 红 }]').problems[0]).toContain(
      '可用：名称, 别名, 旧名, ',
    );
  });

  it('the others count', () => {
    const { vocabulary, problems } = termsOf('indicators: [{ name: 甲产值, colour: 红 }, { name: 乙产值 }]');
    expect(problems).toHaveLength(1);
    expect(vocabulary.lexicon.find('甲产值')).toBeNull();
    expect(vocabulary.lexicon.find('乙产值')?.name).toBe('乙产值');
  });
});

describe('names that must never merge stay apart (domain rule 18)', () => {
  it.each([
    ['项目总投入', '固投', '固定资产投资'],
    ['镇级税源', '税收', '税收收入'],
    ['常住户数', '全镇常住人口', '常住人口'],
    ['地方财力', '地方一般预算收入', '一般公共预算收入'],
  ])('%s cannot take the name %s', (name, alias, owner) => {
    expect(termsOf(`indicators: [{ name: ${name}, aliases: [${alias}] }]`).problems).toEqual([
      `${alias}: “${alias}”已经是“${owner}”的名称或别名，不能再给别的指标；要补充它，请把名称写成“${owner}”`,
    ]);
  });

  it('an alias of a standard indicator is no indicator of its own', () => {
    expect(termsOf('indicators: [{ name: 固投 }]').problems[0]).toMatch(/^固投: .*“固定资产投资”/);
  });

  it('saying again what a standard indicator is called does no harm', () => {
    expect(termsOf('indicators: [{ name: 固定资产投资, aliases: [固投] }]').problems).toEqual([]);
  });
});

const report = `# 柳洼镇政府工作报告

## 一、2025年工作回顾

全镇虾稻米产值达到3600万元。

虾稻产值3900万元。
`;
const terms = '指标:\n  - 名称: 虾稻米产值\n    别名: [虾稻产值]\n';

describe('an analysis reads with the lexicon it is given', () => {
  const conflicts = (source: string, vocabulary = standardVocabulary) =>
    analyze(source, { ...defaultSettings, year: 2026, vocabulary }).findings.filter(
      ({ check }) => check === 'value-conflict',
    );

  it('two names of one indicator are held against each other', () => {
    expect(conflicts(report)).toEqual([]);
    const { vocabulary } = termsOf(terms.replace('指标', 'indicators'));
    expect(conflicts(report, vocabulary)).toHaveLength(1);
  });

  it('from the front matter as well', () => {
    expect(conflicts(`---\n${terms}---\n${report}`)).toHaveLength(1);
  });

  it('the front matter adds to what the caller gives, and may not take its names', () => {
    const { vocabulary } = termsOf(terms.replace('指标', 'indicators'));
    const source = `---\n指标:\n  - {名称: 稻虾收入, 别名: [虾稻产值]}\n---\n${report}`;
    const { findings } = analyze(source, { ...defaultSettings, year: 2026, vocabulary });
    const [told] = findings.filter(({ check }) => check === 'unreadable-input');
    expect(source.slice(told?.span.start, told?.span.end)).toBe('虾稻产值');
    expect(told).toMatchObject({
      tier: 'input',
      severity: 'warning',
      derivation: [{ text: '这一条没有采用，其余照常' }],
    });
    expect(told?.message).toMatch(/^文首信息：“虾稻产值”已经是“虾稻米产值”的名称或别名.*。$/);
  });

  it('says what is wrong in English', () => {
    const source = `---\nindicators: [{ name: 固投 }]\n---\n${report}`;
    const { findings } = analyze(source, { ...defaultSettings, language: 'en' });
    expect(findings[0]?.message).toMatch(/^Front matter: “固投” is a name of “固定资产投资” already/);
  });

  it('“单位” with a text is who reports, and no list of units', () => {
    const { findings } = analyze(`---\nyear: 2026\n单位: 柳洼镇人民政府\n---\n${report}`);
    expect(findings.filter(({ check }) => check === 'unreadable-input')).toEqual([]);
  });
});

describe('what nobody touched is not built again', () => {
  it('the next version of a report reads with the very vocabulary of the one before', () => {
    const source = `---\n${terms}---\n${report}`;
    const first = analyze(source);
    const next = analyze(`${source}\n收购稻谷。`, defaultSettings, first);
    const vocabularies = ({ memory }: typeof first) => [...memory.vocabularies.values()].flat();
    expect(vocabularies(first)).toHaveLength(1);
    expect(vocabularies(next)[0]).toBe(vocabularies(first)[0]);
    const changed = analyze(source.replace('[虾稻产值]', '[虾稻收入]'), defaultSettings, next);
    expect(vocabularies(changed)[0]).not.toBe(vocabularies(first)[0]);
    expect(vocabularies(changed)[0]?.vocabulary.lexicon.find('虾稻产值')).toBeNull();
  });
});
