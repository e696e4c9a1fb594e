import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';

/**
 * The names whose target answers for an indicator, its own first: a target for 居民收入 answers for 城镇居民人均可支配收入, one
 * for 财政收入 for 一般公共预算收入 (domain rule 13). Names the lexicon knows; families of values never merged elsewhere.
 */
export function answeringNames(entry: LexiconEntry, lexicon: Lexicon): readonly string[] {
  const family = families.find((names) => names.includes(entry.name)) ?? [];
  const joint = lexicon.entries.filter((each) => each.covers.includes(entry.name)).map(({ name }) => name);
  return [
    entry.name,
    ...family,
    ...joint,
    ...(jointly[entry.name] ?? []),
    ...(entry.parent ? [entry.parent] : []),
  ];
}

/** Any of a family answers for any other: two ways of speaking of one thing, each known by its own name elsewhere. */
const families: readonly (readonly string[])[] = [
  ['财政收入', '一般公共预算收入', '财政总收入', '税收收入'],
  ['地区生产总值', '国内生产总值'],
  ['固定资产投资', '全社会固定资产投资', '城镇固定资产投资', '城镇以上固定资产投资'],
  ['规模以上工业增加值', '工业增加值'],
  ['规模以上工业总产值', '工业总产值'],
  ['城镇登记失业率', '城镇调查失业率'],
  ['城镇新增就业', '新增就业'],
  ['城乡居民人均可支配收入', '全体居民人均可支配收入'],
];

/** Whether a target for either of two indicators answers for the other: 财政收入 and 一般公共预算收入. */
export function answerAlike(one: string, other: string): boolean {
  return families.some((names) => names.includes(one) && names.includes(other));
}

/** Other ways of speaking of one headline: 全社会固定资产投资 of 固定资产投资, incomes in town and country of 城乡居民收入. */
export function wordedAs(name: string): readonly string[] {
  if (name === '全社会固定资产投资' || name === '城镇固定资产投资') return ['固定资产投资'];
  // Registered until 2018, surveyed since (domain rule 16).
  if (name === '城镇登记失业率') return ['城镇调查失业率'];
  return jointly[name] ?? (name === residents[1] ? residents : []);
}

/** Names under which one indicator is told a year later: what 农民人均纯收入 was until 2013 is 农村居民人均可支配收入 since. Its rates may be held together. */
export function renamedAs(name: string): readonly string[] {
  return renamed.find((names) => names.includes(name))?.filter((each) => each !== name) ?? [];
}

const renamed: readonly (readonly string[])[] = [
  ['地区生产总值', '国内生产总值'],
  ['固定资产投资', '全社会固定资产投资'],
  ['农村居民人均可支配收入', '农村居民人均纯收入', '农民人均纯收入'],
  ['城乡居民人均可支配收入', '全体居民人均可支配收入'],
];

/** A target for all residents answers for those of towns and villages, never the other way round. */
const residents: readonly string[] = ['城乡居民人均可支配收入', '全体居民人均可支配收入'];
const jointly: Readonly<Record<string, readonly string[]>> = {
  城镇居民人均可支配收入: residents,
  农村居民人均可支配收入: [...residents, '农民人均纯收入'],
  农民人均纯收入: [...residents, '农村居民人均可支配收入'],
  农村居民人均纯收入: [...residents, '农村居民人均可支配收入', '农民人均纯收入'],
};

/** What a joint name is made up of: targets for both 城镇 and 农村 answer for 城乡居民. */
export const madeUpOf: Readonly<Record<string, readonly string[]>> = {
  城乡居民人均可支配收入: ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  全体居民人均可支配收入: ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
};

/** What a report calls an indicator without its name: “经济增长5%左右”. */
export const spokenNames: Readonly<Record<string, readonly string[]>> = {
  地区生产总值: ['经济增长', '经济增速', '经济总量'],
  国内生产总值: ['经济增长', '经济增速', '经济总量'],
  居民消费价格: ['物价', '消费价格'],
  粮食总产量: ['粮食产能', '粮食生产能力'],
};

/** The words that give an indicator its target wherever the plan puts them before a figure: “城镇实现新增就业8.9万人”. */
export const spokenBeforeFigures: Readonly<Record<string, readonly string[]>> = {
  粮食总产量: ['粮食产能', '粮食生产能力', '粮食综合生产能力', '粮食年产'],
  城镇新增就业: ['新增就业'],
  居民消费价格: ['物价', '价格涨幅', '价格总水平'],
  研发经费投入强度: ['研发投入', '研发经费'],
};

/**
 * The words that show a report does speak of an indicator, if by no name of it: 万元生产总值综合能耗 of 单位地区生产总值能耗,
 * “引进外资3亿美元” of 实际利用外资. Too wide to be the indicator's name; enough not to call it forgotten.
 */
export function spokenOf(name: string): readonly string[] {
  return topicWords[name] ?? [];
}

const incomes: readonly string[] = ['居民收入', '人均纯收入', '人均可支配收入', '群众收入', '农民收入'];
const topicWords: Readonly<Record<string, readonly string[]>> = {
  粮食总产量: ['粮食产', '粮食总产', '粮食生产', '粮食综合生产', '粮食年产', '粮食单产', '粮食播种', '吨粮'],
  居民消费价格: ['物价', '价格总水平', '价格水平', '消费价格', '价格指数', '零售价格'],
  实际利用外资: ['外资', '外商直接投资'],
  进出口总额: ['进出口', '出口', '外贸'],
  单位地区生产总值能耗: ['能耗', '节能', '能源消耗', '能源强度'],
  城镇新增就业: ['新增就业', '再就业', '就业岗位', '稳定就业', '转移就业'],
  城镇调查失业率: ['失业率'],
  社会消费品零售总额: ['消费品零售', '社零', '零售额'],
  规模以上工业增加值: ['工业增加值', '规模以上工业', '规上工业', '工业总产值', '规模以上企业'],
  固定资产投资: ['固定资产投资', '固投', '投资完成', '完成投资'],
  城乡居民人均可支配收入: incomes,
  城镇居民人均可支配收入: incomes,
  农村居民人均可支配收入: incomes,
};
