import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../server/src/config/parse';
import { readSettings, withConfig } from '../../../server/src/lsp/settings';
import { expectFindings, inReview } from '../fixture';

const on = { enabled: ['indicator-name'] };

describe('indicator-name', () => {
  const former = '全镇{{!indicator-name/hint|公共财政预算收入}}完成4720万元，增长5%。';

  it('is a hint at a name that is no longer used', () => {
    expectFindings(inReview(former), on);
  });

  it('is a hint, once, at each further name of an indicator', () => {
    expectFindings(
      inReview(
        '全镇{{^1|固定资产投资}}完成2.5亿元，增长6%。一季度{{!indicator-name/hint#1|固投}}完成0.5亿元，二季度固投完成0.6亿元。',
      ),
      on,
    );
  });

  it('is off unless it is switched on, and off wins over on', () => {
    const plain = former.replace(/\{\{[^|]*\|([^}]*)\}\}/gu, '$1');
    expectFindings(inReview(plain));
    expectFindings(inReview(plain), { enabled: ['indicator-name'], disabled: ['indicator-name'] });
  });

  it('is switched on by the configuration of a folder', () => {
    expect(parseConfig('{"checks": {"indicator-name": true, "sum-mismatch": true}}')).toEqual({
      kind: 'config',
      config: { disabled: [], enabled: ['indicator-name'] },
    });
  });

  it('is switched on by the settings of an editor, and stays on beside a configuration', () => {
    const settings = readSettings({ checks: { 'indicator-name': true, 'sum-mismatch': false } }, 'zh-CN');
    expect(settings.analysis).toMatchObject({ disabled: ['sum-mismatch'], ...on });
    expect(withConfig(settings, { disabled: ['as-of-wording'] }).analysis).toMatchObject(on);
    expect(withConfig(readSettings({}, 'zh-CN'), on).analysis).toMatchObject(on);
  });

  it('offers the better name, and never renames unseen', () => {
    const { findings } = expectFindings(inReview(former), on);
    expect(findings[0]?.fixes.map(({ edits }) => edits[0]?.newText)).toEqual(['一般公共预算收入']);
    expect(findings[0]?.fixes[0]?.altersNumber).toBe(true);
  });

  it.each([
    ['short forms of one name', '规上工业总产值完成5亿元，增长6%。1—6月规模以上工业总产值完成2.4亿元。'],
    ['indicators that only look alike', '财政总收入完成9200万元。一般公共预算收入完成4720万元。'],
    ['a name of its own time', '2012年一般预算收入完成2200万元。'],
  ])('is silent, %s', (_why, sentence) => {
    expectFindings(inReview(sentence), { ...on, disabled: ['stale-year'] });
  });
});
