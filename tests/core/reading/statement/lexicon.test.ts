import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../server/src/core/reading/statement/lexicon-fold';
import source from '../../../../server/src/core/reading/statement/lexicon.json';
import {
  createLexicon,
  isMeasuredIn,
  namesOf,
  standard,
  standardRecords,
  topics,
} from '../../../../server/src/core/reading/statement/lexicon';

const dimensions = [
  ...['money', 'foreign-money', 'area', 'length', 'mass', 'volume', 'energy', 'power', 'time', 'count'],
  ...['rate', 'point', 'multiple', 'doubling', 'rank', 'none', 'unknown'],
];
const levels = ['town', 'county', 'city', 'province', 'nation'];
const flags = ['constantPrices', 'revised', 'headline', 'closedRatio', 'netAmount', 'generic'];
const optional = [
  'datedAliases',
  'otherDimensions',
  'headlineAt',
  'covers',
  'usedUntil',
  'usedFrom',
  ...flags,
];
const required = ['name', 'aliases', 'dimension', 'direction', 'kind', 'topic', 'parent'];

/** What is wrong with one record of lexicon.json; nothing, it is to be hoped. */
function faultsOf(record: Readonly<Record<string, unknown>>): string[] {
  const faults = required.filter((key) => !(key in record)).map((key) => `${key} is missing`);
  for (const key of Object.keys(record))
    if (![...required, ...optional].includes(key)) faults.push(`${key} is unknown`);
  const oneOf = (key: string, values: readonly unknown[]): void => {
    if (key in record && !values.includes(record[key])) faults.push(`${key}: ${String(record[key])}`);
  };
  const listOf = (key: string, values: readonly unknown[]): void => {
    const list = (record[key] ?? []) as readonly unknown[];
    if (!Array.isArray(list) || !list.every((each) => values.includes(each)))
      faults.push(`${key} holds another value`);
  };
  oneOf('dimension', dimensions);
  oneOf('direction', ['up', 'down', 'none']);
  oneOf('kind', ['flow', 'stock']);
  oneOf('topic', topics);
  for (const flag of flags) oneOf(flag, [true]);
  listOf('otherDimensions', dimensions);
  listOf('headlineAt', levels);
  return faults;
}

function nameOf(name: string): string | undefined {
  return standard.find(name)?.name;
}

describe('lexicon.json', () => {
  it('holds at least 250 indicators, each of the right shape', () => {
    expect(source.indicators.length).toBeGreaterThanOrEqual(250);
    const faults = source.indicators.flatMap((each) =>
      faultsOf(each).map((fault) => `${each.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('the shape check itself objects to a wrong record', () => {
    expect(faultsOf({ name: '某指标', aliases: [], dimension: 'yuan', kind: 'flow', colour: 1 })).toEqual([
      'direction is missing',
      'topic is missing',
      'parent is missing',
      'colour is unknown',
      'dimension: yuan',
    ]);
  });

  it('gives every name and alias to one indicator only', () => {
    const owners = new Map<string, string[]>();
    for (const record of standardRecords) {
      for (const name of namesOf({ datedAliases: [], ...record })) {
        const key = foldName(name).text;
        owners.set(key, [...(owners.get(key) ?? []), record.name]);
      }
    }
    expect([...owners].filter(([, claimants]) => claimants.length > 1)).toEqual([]);
  });

  it('has whole names only: not empty, no comma, at least two characters', () => {
    const odd = standard.entries
      .flatMap(namesOf)
      .filter((name) => foldName(name).text.length < 2 || /[，,；。|]/.test(name));
    expect(odd).toEqual([]);
  });

  it('names only parents that exist, without circles, measured alike', () => {
    for (const entry of standard.entries) {
      const seen = new Set<string>();
      for (let at: string | null = entry.name; at !== null; at = standard.find(at)?.parent ?? null) {
        expect(seen.has(at), `${entry.name} is part of itself`).toBe(false);
        seen.add(at);
        expect(nameOf(at)).toBe(at);
      }
      const parent = entry.parent === null ? null : standard.find(entry.parent);
      if (parent) expect(isMeasuredIn(parent, entry.dimension), `${entry.name} in ${parent.name}`).toBe(true);
    }
  });

  it('never calls a rate, an average or an index an additive part', () => {
    const parts = standard.entries.filter((entry) => entry.parent !== null);
    expect(parts.filter((entry) => ['rate', 'none', 'multiple'].includes(entry.dimension))).toEqual([]);
    expect(parts.filter((entry) => entry.name.includes('人均'))).toEqual([]);
  });

  it('covers only indicators that exist, and dates only past years', () => {
    for (const entry of standard.entries) {
      for (const name of entry.covers) expect(nameOf(name)).toBe(name);
      const years = [
        entry.usedUntil,
        entry.usedFrom,
        ...entry.datedAliases.map((alias) => alias.until),
      ].filter((year) => year !== null);
      for (const year of years) expect(year).toBeGreaterThan(1990);
      expect(entry.headlineAt.length === 0 || entry.headline || entry.headlineAt.includes('town')).toBe(true);
    }
  });

  it('calls only ratios closed', () => {
    expect(standard.entries.filter((entry) => entry.closedRatio && entry.dimension !== 'rate')).toEqual([]);
    for (const open of ['高等教育毛入学率', '城乡居民医疗保险参保率', '产销率', '资金到位率', '投资完成率'])
      expect(standard.find(open)?.closedRatio, open).toBe(false);
    for (const closed of [
      '森林覆盖率',
      '常住人口城镇化率',
      '空气质量优良率',
      '办结率',
      '满意率',
      '民生支出占比',
    ])
      expect(standard.find(closed)?.closedRatio, closed).toBe(true);
  });
});

/** Domain rule 18: the members of a family are never one indicator. */
const families: readonly (readonly string[])[] = [
  ['财政总收入', '一般公共预算收入', '税收收入'],
  ['规上工业增加值', '工业增加值', '工业总产值', '规上工业营业收入', '规上工业总产值'],
  ['固定资产投资', '项目投资', '完成投资', '总投资', '工业投资', '全社会固定资产投资'],
  ['社会消费品零售总额', '限上社会消费品零售额'],
  ['进出口总额', '出口总额', '进口总额'],
  ['实际利用外资', '引进省外资金', '引进市外资金'],
  [
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
    '居民人均可支配收入',
    '城乡居民人均可支配收入',
    '农民人均纯收入',
  ],
  ['城镇登记失业率', '城镇调查失业率', '失业率'],
  ['常住人口', '户籍人口'],
  ['常住人口城镇化率', '户籍人口城镇化率', '城镇化率'],
  ['新增就业', '累计新增就业', '城镇新增就业'],
  ['新增市场主体', '累计登记市场主体', '净增市场主体', '市场主体'],
  ['新增规上工业企业', '净增规上工业企业', '规上工业企业'],
  ['万元GDP能耗', '规上工业单位增加值能耗', '单位工业增加值能耗'],
  ['国内生产总值', '地区生产总值', '人均GDP'],
  ['村集体经济收入', '村集体经营性收入'],
];

function pairsOf(family: readonly string[]): readonly (readonly [string, string])[] {
  return family.flatMap((a, at) => family.slice(at + 1).map((b) => [a, b] as const));
}

describe('names that must never merge (domain rule 18)', () => {
  it.each(families.flatMap(pairsOf))('%s is not %s', (a, b) => {
    const first = standard.find(a);
    const second = standard.find(b);
    expect(first, a).not.toBeNull();
    expect(second, b).not.toBeNull();
    expect(first?.name).not.toBe(second?.name);
  });
});

describe('find', () => {
  it.each([
    ['公共财政预算收入', '一般公共预算收入'],
    ['地方一般预算收入', '一般公共预算收入'],
    ['全部财政收入', '财政总收入'],
    ['全口径财政收入', '财政总收入'],
    ['生产总值', '地区生产总值'],
    ['GDP', '地区生产总值'],
    ['ＧＤＰ', '地区生产总值'],
    ['gdp', '地区生产总值'],
    ['县域生产总值', '地区生产总值'],
    ['全区生产总值', '地区生产总值'],
    ['国内生产总值', '国内生产总值'],
    ['固投', '固定资产投资'],
    ['社消零总额', '社会消费品零售总额'],
    ['规上工业增加值', '规模以上工业增加值'],
    [' 规模以上 工业增加值', '规模以上工业增加值'],
    ['“规”上工业增加值', '规模以上工业增加值'],
    ['规模工业总产值', '规模以上工业总产值'],
    ['限上社零', '限额以上社会消费品零售额'],
    ['“三公”经费', '三公经费'],
    ['细颗粒物（PM₂.₅）平均浓度', '细颗粒物平均浓度'],
    ['居民人均可支配收入', '全体居民人均可支配收入'],
    ['全体居民人均可支配收入', '全体居民人均可支配收入'],
    ['城乡居民收入', '城乡居民人均可支配收入'],
  ])('%s is %s', (written, name) => {
    expect(nameOf(written)).toBe(name);
  });

  it.each(['', '  ', '甲乙丙', '全镇', '非规模以上工业增加值', '规则上工业增加值'])(
    '“%s” is no indicator',
    (name) => {
      expect(standard.find(name)).toBeNull();
    },
  );
});

describe('longestSuffix', () => {
  it.each([
    ['今年全县规模以上工业增加值', '规模以上工业增加值', 4],
    ['今年全县规上工业增加值', '规模以上工业增加值', 4],
    ['实现招商引资到位资金', '招商引资到位资金', 2],
    ['其中工业固定资产投资', '工业固定资产投资', 2],
    ['压减“三公”经费', '三公经费', 2],
    ['全省 城镇 居民人均可支配收入', '城镇居民人均可支配收入', 3],
    ['全社会固定资产投资', '全社会固定资产投资', 0],
    ['甲、乙两项税收', '税收收入', 5],
    ['压减规 上“工业”增加值', '规模以上工业增加值', 2],
    ['全县ＧＤＰ', '地区生产总值', 2],
    // What stands behind 规 makes another word of it: only 工业增加值 is named.
    ['正规则上工业增加值', '工业增加值', 4],
  ])('%s ends with %s', (text, name, start) => {
    const match = standard.longestSuffix(text);
    expect(match?.entry.name).toBe(name);
    expect(match?.start).toBe(start);
  });

  it.each(['', '固定资产投资完成', '建设道路'])('“%s” ends with none', (text) => {
    expect(standard.longestSuffix(text)).toBeNull();
  });

  it('reads only the end of a long text', () => {
    const text = `${'各项工作扎实推进，'.repeat(20_000)}粮食总产量`;
    expect(standard.longestSuffix(text)).toMatchObject({
      entry: { name: '粮食总产量' },
      start: text.length - 5,
    });
  });
});

describe('foldName', () => {
  it('knows where each sign came from, a sign that is several too', () => {
    expect(foldName('“规 上”㎡')).toEqual({ text: '规模以上M2', sources: [1, 1, 1, 3, 5, 5] });
    expect(foldName('“规则上')).toEqual({ text: '规则上', sources: [1, 2, 3] });
  });

  it('leaves a folded name as it is', () => {
    const folded = standard.entries.flatMap(namesOf).map((name) => foldName(name).text);
    expect(folded.map((name) => foldName(name).text)).toEqual(folded);
  });
});

describe('createLexicon', () => {
  const own = {
    name: '稻虾米销售额',
    aliases: ['虾稻米销售额'],
    dimension: 'money',
    direction: 'up',
    kind: 'flow',
  } as const;

  it('adds an indicator of the user’s own to the standard ones', () => {
    const lexicon = createLexicon([...standardRecords, { ...own, topic: '农业农村', parent: null }]);
    expect(lexicon.find('虾稻米销售额')?.name).toBe('稻虾米销售额');
    expect(lexicon.find('固投')?.name).toBe('固定资产投资');
    expect(standard.find('虾稻米销售额')).toBeNull();
  });

  it('lets a later record overrule an earlier one', () => {
    const lexicon = createLexicon([
      ...standardRecords,
      { ...own, aliases: ['固投'], topic: '农业农村', parent: null },
    ]);
    expect(lexicon.find('固投')?.name).toBe('稻虾米销售额');
  });

  it('finds nothing when it holds nothing', () => {
    expect(createLexicon([]).find('固投')).toBeNull();
    expect(createLexicon([]).longestSuffix('固投')).toBeNull();
  });

  it('says every flag of an entry', () => {
    expect(standard.find('粮食总产量')).toMatchObject({
      headline: true,
      constantPrices: false,
      covers: [],
      usedUntil: null,
      usedFrom: null,
    });
    expect(standard.find('农民人均纯收入')?.usedUntil).toBe(2013);
  });
});

describe('isMeasuredIn', () => {
  it('knows the dimensions an indicator is printed in', () => {
    const trade = standard.find('进出口总额')!;
    expect([
      isMeasuredIn(trade, 'money'),
      isMeasuredIn(trade, 'foreign-money'),
      isMeasuredIn(trade, 'area'),
    ]).toEqual([true, true, false]);
  });
});
