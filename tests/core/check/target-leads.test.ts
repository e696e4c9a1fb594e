import { describe, expect, it } from 'vitest';
import { expectFindings, inReport } from '../fixture';

const county = (review: string, plan: string, extra = ''): string =>
  `---\nyear: 2026\nlevel: 县\n${extra}---\n\n## 一、2025年工作回顾\n\n${review}\n\n## 二、2026年工作安排\n\n${plan}\n`;

describe('target-below-result', () => {
  it('speaks of a full-year target below the result, as a lead', () => {
    const { findings } = expectFindings(
      inReport(
        ['固定资产投资{{^1|3.52亿元}}，增长8%。'],
        ['全年主要预期目标是：固定资产投资{{!target-below-result/information#1|3.2亿元}}。'],
      ),
    );
    expect(findings[0]?.message).toContain('请确认');
  });

  it.each<[string, string, string]>([
    ['a floor', '粮食总产量2.51万吨。', '粮食总产量2.4万吨以上。'],
    ['a rate', '固定资产投资增长9%。', '固定资产投资增长8%。'],
    ['what ought to fall', '全年“三公”经费40万元。', '“三公”经费36万元。'],
    ['a yearly count of tasks', '城镇新增就业263人。', '城镇新增就业240人。'],
    ['招商', '招商引资到位资金2.8亿元。', '招商引资到位资金2.5亿元。'],
    ['ten months', '1—10月，固定资产投资3.52亿元。', '固定资产投资3.2亿元。'],
    ['rounding that reaches it', '固定资产投资3.52亿元。', '固定资产投资3.5亿元。'],
  ])('is silent for %s', (_why, review, plan) => {
    expectFindings(inReport([review], [`全年主要预期目标是：${plan}`]), { disabled: ['target-missing'] });
  });
});

describe('target-unquantified', () => {
  it('is a hint at the words', () => {
    expectFindings(
      inReport(
        ['财政收入5248.8万元，固定资产投资3.52亿元。'],
        ['全年主要预期目标是：财政收入5560万元，{{!target-unquantified/hint|固定资产投资较快增长}}。'],
      ),
    );
  });

  it.each(['与经济增长同步', '增速高于全县平均', '完成上级下达任务', '稳中有升'])(
    'is silent for 固定资产投资%s',
    (words) => {
      expectFindings(
        inReport(
          ['财政收入5248.8万元，固定资产投资3.52亿元。'],
          [`全年主要预期目标是：财政收入5560万元，固定资产投资${words}。`],
        ),
      );
    },
  );
});

describe('required-indicator-missing', () => {
  const review =
    '地区生产总值增长5.6%，一般公共预算收入12.4亿元，规模以上工业增加值增长6.5%，社零总额68.3亿元。';
  const plan =
    '全年主要预期目标是：地区生产总值增长5.5%，一般公共预算收入13亿元，规模以上工业增加值增长6%，社零总额72亿元。';

  it('names what is usual at the level and written nowhere, once and quietly', () => {
    const { findings } = expectFindings(
      county(review, plan).replace(
        '## 一、2025年工作回顾',
        '{{!required-indicator-missing/information|## 一、2025年工作回顾}}',
      ),
    );
    expect(findings[0]?.message).toContain('固定资产投资');
  });

  it.each(['突出抓好固投项目，群众收入提高', '全年完成投资31亿元，农民收入提高'])(
    'takes “%s” for a word of it',
    (words) => {
      expectFindings(county(`${review}${words}。`, plan));
    },
  );

  it('asks for no indicator before its time', () => {
    const nation = (year: number) =>
      `---\nyear: ${year}\nlevel: 国家\n---\n\n## 一、${year - 1}年工作回顾\n\n国内生产总值增长7.6%，居民消费价格上涨2%，粮食总产量1.2万亿斤，固定资产投资增长15%，社会消费品零售总额增长9%，进出口总额增长6%，实际利用外资增长3%，一般公共预算收入增长8%，城乡居民收入增长7%，城镇新增就业1300万人，能耗下降3%，规模以上工业增加值增长6%。\n\n## 二、${year}年工作安排\n\n完成各项指标任务。`;
    const silent = expectFindings(nation(2016), { disabled: ['target-missing'] });
    expect(silent.findings).toEqual([]);
    expectFindings(
      nation(2026).replace(
        '## 一、2025年工作回顾',
        '{{!required-indicator-missing/information|## 一、2025年工作回顾}}',
      ),
      {
        disabled: ['target-missing'],
      },
    );
  });

  it('speaks louder of what is asked for, and only of that', () => {
    const asked = '必备指标: [粮食总产量]\n';
    expectFindings(
      county(review, plan, asked).replace(
        '## 一、2025年工作回顾',
        '{{!required-indicator-missing/warning|## 一、2025年工作回顾}}',
      ),
    );
    expectFindings(county(`${review}粮食产量24.6万吨。`, `${plan}粮食产量24.6万吨。`, asked));
  });

  it('is silent for a township and for a piece of a report', () => {
    expectFindings(inReport(['财政收入5248.8万元。'], ['全年主要预期目标是：财政收入5560万元。']));
    expectFindings(county('道路12公里。', '道路15公里。'));
  });
});
