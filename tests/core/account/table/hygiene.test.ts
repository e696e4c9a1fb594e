import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { ColumnId } from '../../../../server/src/core/account/table/table';
import { inReport } from '../../fixture';

/** What the rows print, the empty cells left out: “固定资产投资〔全镇〕 growth=8%”. */
function rows(review: readonly string[], plan: readonly string[] = []): readonly string[] {
  const { columns, rows: all } = analyze(inReport(review, plan)).table;
  const shown = columns.map(({ id }) => id).filter((id) => id !== 'unit' && id !== 'check');
  return all.map(({ indicator, scope, cells }) => {
    const printed = (id: ColumnId): string => {
      const { text, state } = cells[id];
      return text === '' ? '' : `${id}=${state === 'implied' ? '~' : ''}${text}`;
    };
    return [
      scope === '全镇' ? indicator : `${indicator}〔${scope}〕`,
      ...shown.map(printed).filter(Boolean),
    ].join(' ');
  });
}

const goals = '全年主要预期目标是：';

describe('the order of rows', () => {
  it('is that of the target sentence, then of the results', () => {
    const review = ['粮食总产量2.5万吨，增长3%。财政收入5200万元，增长8%。固定资产投资增长9%。'];
    expect(rows(review, [`${goals}固定资产投资增长10%，财政收入增长6%。`])).toEqual([
      '固定资产投资 growth=9% plannedGrowth=10%',
      '财政收入 result=5200万元 growth=8% plannedGrowth=6%',
      '粮食总产量 result=2.5万吨 growth=3%',
    ]);
  });

  it('has a row for every target of that sentence', () => {
    expect(
      rows(
        ['财政收入5200万元。'],
        [`${goals}财政收入增长6%，固定资产投资增长10%，农村居民人均可支配收入增长7%。`],
      ),
    ).toEqual([
      '财政收入 result=5200万元 plannedGrowth=6%',
      '固定资产投资 plannedGrowth=10%',
      '农村居民人均可支配收入 plannedGrowth=7%',
    ]);
  });
});

describe('names', () => {
  it('keep the words that make them', () => {
    const review = ['实现再就业140人。', '脱贫人口家庭人均纯收入13200元，增长9%。', '上市企业达到3家。'];
    const plan = ['实现再就业150人，脱贫人口家庭人均纯收入增长10%，上市企业达到4家。'];
    expect(rows(review, plan)).toEqual([
      '再就业 result=140人 nextTarget=150人',
      '脱贫人口家庭人均纯收入 result=13200元 growth=9% plannedGrowth=10%',
      '上市企业 result=3家 nextTarget=4家',
    ]);
  });

  it('tell what was added from what there is', () => {
    expect(
      rows(['新增规上工业企业6家，高新技术企业达到18家。'], ['新增规上工业企业5家，培育高新技术企业24家。']),
    ).toEqual(['新增规上工业企业 result=6家 nextTarget=5家', '高新技术企业 result=18家 nextTarget=24家']);
    expect(rows(['新增规上工业企业6家。'], ['规上工业企业达到25家。'])).toEqual([]);
  });

  it('have the verb of what is done to the thing', () => {
    expect(rows(['改造危桥12座。'], ['改造危桥9座。'])).toEqual(['改造危桥 result=12座 nextTarget=9座']);
  });
});

describe('values', () => {
  it('keep the words that bound them', () => {
    const review = ['财政收入突破1.2亿元，增长8%左右，城镇登记失业率控制在3.5%以内。'];
    expect(rows(review, [`${goals}财政收入增长6%以上，城镇登记失业率4%以内。`])).toEqual([
      '财政收入 result=突破1.2亿元 growth=8%左右 plannedGrowth=6%以上',
      '城镇登记失业率 result=3.5%以内 nextTarget=4%以内',
    ]);
  });

  it('mark a growth over another year than the one before', () => {
    expect(rows(['接待游客61万人次，较2019年增长17.2%。'])).toEqual([
      '接待游客 result=61万人次 growth=17.2%（较2019年）',
    ]);
    expect(rows(['接待游客61万人次，比2024年增长17.2%。'])).toEqual([
      '接待游客 result=61万人次 growth=17.2%',
    ]);
  });

  it('stand beside their rank and what they are above', () => {
    expect(rows(['固定资产投资增长9%、居全县第2位，高于全县1.5个百分点。'])).toEqual([
      '固定资产投资 growth=9% standing=居全县第2位，高于全县1.5个百分点',
    ]);
    expect(rows(['固定资产投资增长9%，开工项目12个。'])).toEqual(['固定资产投资 growth=9%']);
  });

  it('are those of one level: a part of the town has its own row', () => {
    const review = ['财政收入5200万元，增长8%。', '开发区营业收入增长12%，税收收入增长7%，财政收入增长30%。'];
    const shown = rows(review, [`${goals}财政收入增长6%。`]);
    expect(shown[0]).toBe('财政收入 result=5200万元 growth=8% plannedGrowth=6%');
    expect(shown).toContain('财政收入〔开发区〕 growth=30%');
  });
});

describe('the growth of the plan', () => {
  it('is reckoned from two amounts of a year', () => {
    expect(rows(['粮食总产量2.5万吨。'], ['粮食总产量2.6万吨。'])).toEqual([
      '粮食总产量 result=2.5万吨 nextTarget=2.6万吨 plannedGrowth=~4.0%',
    ]);
  });

  it.each([
    ['of a floor', '粮食总产量2.5万吨。', '粮食总产量2.4万吨以上。'],
    ['of a rate', '城镇登记失业率3.2%。', '城镇登记失业率4.5%。'],
    ['of what is begun anew each year', '城镇新增就业240人。', '城镇新增就业220人。'],
    ['of what doubles: it is counted otherwise', '固定资产投资1.2亿元。', '固定资产投资3.1亿元。'],
    ['over a total of five years', '五年累计完成固定资产投资12亿元。', '固定资产投资3.1亿元。'],
  ])('is not reckoned %s', (_, review, plan) => {
    expect(rows([review], [plan]).join()).not.toContain('~');
  });
});

describe('a target in words', () => {
  it.each([
    ['居民收入增长与经济增长同步', '城乡居民收入', '与经济增长同步'],
    ['财政收入增速高于全县平均水平', '财政收入', '高于全县平均水平'],
    ['粮食总产量完成县下达任务', '粮食总产量', '完成县下达任务'],
    ['城镇调查失业率保持在合理区间', '城镇调查失业率', '保持在合理区间'],
  ])('stands in the cell of the target: %s', (words, name, text) => {
    const shown = rows(['固定资产投资增长8%。'], [`${goals}固定资产投资增长9%，${words}。`]);
    expect(shown.at(-1)).toContain(`nextTarget=${text}`);
    expect(name.slice(-2)).toBe(shown.at(-1)?.split(' ')[0]?.slice(-2));
  });

  it('is none where the clause has a figure', () => {
    expect(rows(['财政收入5200万元。'], [`${goals}财政收入增长6%。`]).join()).not.toContain('nextTarget');
  });

  it('may hold the indicator against others by points', () => {
    const plan = `${goals}固定资产投资增长9%，农村居民人均可支配收入增速高于全县0.5个百分点。`;
    expect(rows(['农村居民人均可支配收入1.8万元。'], [plan])).toContain(
      '农村居民人均可支配收入 result=1.8万元 nextTarget=高于全县0.5个百分点',
    );
  });
});

describe('a joint target', () => {
  const review = ['城镇居民人均可支配收入3.6万元，农村居民人均可支配收入1.9万元。'];

  it('answers its parts, and then needs no row of its own', () => {
    expect(rows(review, [`${goals}固定资产投资增长9%，城乡居民收入增长6%。`])).toEqual([
      '固定资产投资 plannedGrowth=9%',
      '城镇居民人均可支配收入 result=3.6万元 plannedGrowth=6%',
      '农村居民人均可支配收入 result=1.9万元 plannedGrowth=6%',
    ]);
  });

  it('answers no part that has its own', () => {
    expect(rows(review, [`${goals}城镇居民人均可支配收入增长5%，农村居民人均可支配收入增长7%。`])).toEqual([
      '城镇居民人均可支配收入 result=3.6万元 plannedGrowth=5%',
      '农村居民人均可支配收入 result=1.9万元 plannedGrowth=7%',
    ]);
  });
});

describe('no row', () => {
  it.each([
    ['is a slogan', '深入实施“新四个一”工程、三大行动。', '以“新四个一”工程为重点，推进三大行动。'],
    ['counts other things', '在6个村设立服务站8个。', '完成9个村的改造。'],
    ['is the size of one project', '30万吨颜料项目开工。', '30万吨颜料项目投产。'],
    ['has a part of a word for its name', '建成小（二）型水库5座。', '加固小（二）型水库4座。'],
  ])('%s', (_, review, plan) => {
    expect(rows([review], [plan])).toEqual([]);
  });

  it('is missing where a thing of the same kind is planned again', () => {
    expect(rows(['新建泵站5座。'], ['新建泵站4座。'])).toEqual(['新建泵站 result=5座 nextTarget=4座']);
  });
});
