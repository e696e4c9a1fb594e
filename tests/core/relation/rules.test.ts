import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { ruleNames } from '../../../server/src/core/relation/relate';
import { inReview } from '../fixture';

const folder = resolve(import.meta.dirname, '../../../server/src/core/relation');

describe('the rules that recognise relations', () => {
  it('have one name each, that of the file they stand in', () => {
    expect(new Set(ruleNames).size).toBe(ruleNames.length);
    expect(ruleNames.filter((name) => !existsSync(resolve(folder, `${name}.ts`)))).toEqual([]);
  });

  it('leave their name on what they recognise', () => {
    expect(rulesIn('开发保洁岗位47个和护林岗位31个，共计78个。')).toContain('sum');
    expect(rulesIn('柳荫镇卫生厕所普及率由88.4%提高到93.1%。')).toContain('direction');
  });

  it('leave nothing where no relation is stated', () => {
    expect(rulesIn('开发保洁岗位47个。')).toEqual([]);
  });

  it('are named across the report and inside a table too', () => {
    const table =
      '| 指标 | 2024年 | 2025年 | 增长（%） |\n| --- | --- | --- | --- |\n| 财政收入（万元） | 4000 | 4400 | 10.0 |';
    expect(rulesIn(table)).toContain('table');
    expect(rulesIn(inReview('全镇固定资产投资3.6亿元。', '固定资产投资36040万元。'))).toContain('same');
  });
});

function rulesIn(text: string): readonly string[] {
  return analyze(text).ledger.verdicts.map(({ relation }) => relation.rule);
}
