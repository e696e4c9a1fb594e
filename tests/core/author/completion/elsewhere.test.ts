import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { type Companions, noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { completionsAt } from '../../../../server/src/core/author/completion/completion';
import { fileOf, rows } from '../../documents/figures-file/with-file';
import { inPlan, inReport, inReview } from '../../fixture';
import { parseMarkers } from '../../markers';

/** The computed figures offered at `{{|}}` of a report that is read with others: label, then what it was computed from. */
function offered(marked: string, beside: Partial<Companions>): readonly (readonly [string, string | null])[] {
  const { text, markers } = parseMarkers(marked);
  const settings = { ...defaultSettings, companions: { ...noCompanions, ...beside } };
  const analysis = analyze(text, settings);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  const again = (source: string) => analyze(source, settings, analysis);
  const offers = completionsAt(analysis, at, { again, files: [], language: 'zh-CN' });
  return offers.filter(({ kind }) => kind === 'computed').map(({ label, detail }) => [label, detail]);
}

const prior = {
  path: '2025.md',
  source: inReport(
    [
      '全镇财政收入4860万元。固定资产投资3.1亿元。地区生产总值12.5亿元。预计引进资金1.2亿元。高新技术企业10家。',
    ],
    ['全年主要预期目标是：财政收入5200万元，固定资产投资3.2亿元。'],
  )
    .replaceAll('2026', 'X')
    .replaceAll('2025', '2024')
    .replaceAll('X', '2025'),
};

const data = fileOf(
  rows(
    '财政收入,,2025年,万元,5248.8,8.0,5200,,,',
    '一般公共预算支出,,2025年,万元,3240,,,,,',
    '固定资产投资,,2025年,亿元,3.52,-1.5,,,,',
    '税收收入,,2024年,万元,4000,,,,,',
    '进出口总额,,2025年,万元,610,7.0,,,,内部',
  ),
).file;

describe('last year’s report has the base', () => {
  it.each([
    ['财政收入5248.8万元，完成年初目标的{{|}}。', '100.9%', '5248.8万元 ÷ 5200万元 ≈ 100.9% · 上年报告'],
    [
      '（𠮷祥😀）财政收入5248.8万元，增长{{|}}',
      '8.0%',
      '(5248.8万元 − 4860万元) ÷ 4860万元 = 8.0% · 上年报告',
    ],
    ['财政收入4374万元，比上年下降{{|}}。', '10.0%', '(4860万元 − 4374万元) ÷ 4860万元 = 10.0% · 上年报告'],
  ])('%s', (sentence, label, detail) => {
    expect(offered(inReview(sentence), { prior })).toEqual(bothForms(label, detail));
  });

  it('of a task that others set it does not know', () => {
    expect(offered(inReview('财政收入5248.8万元，完成县下达任务的{{|}}。'), { prior })).toEqual([]);
    expect(offered(inReview('财政收入5248.8万元，完成调整预算的{{|}}。'), { prior })).toEqual([]);
  });

  it.each([
    ['growth at constant prices', '地区生产总值13.9亿元，增长{{|}}。'],
    ['another basis', '财政收入5248.8万元，同口径增长{{|}}。'],
    ['a rise that is a fall', '财政收入4374万元，增长{{|}}。'],
    ['levels that are revised', '固定资产投资3.52亿元，增长{{|}}。'],
    ['a part of a year', '1—6月，财政收入2600万元，增长{{|}}。'],
    ['another territory', '东坝村财政收入40万元，增长{{|}}。'],
    ['another year', '财政收入5248.8万元，比2020年增长{{|}}。'],
    ['a count, which another year may stand behind', '高新技术企业12家，增长{{|}}。'],
    ['an indicator it never names', '税收收入4304万元，增长{{|}}。'],
  ])('nothing for %s', (_name, sentence) => {
    expect(offered(inReview(sentence), { prior })).toEqual([]);
  });
});

describe('the figures file has the base, or the rate itself', () => {
  it.each([
    ['财政收入5248.8万元，完成年初目标的{{|}}。', '100.9%', '5248.8万元 ÷ 5200万元 ≈ 100.9% · 台账 G2'],
    ['财政收入5248.8万元，增长{{|}}。', '8.0%', '台账 · F2'],
    ['固定资产投资3.52亿元，下降{{|}}。', '1.5%', '台账 · F4'],
    ['税收收入4320万元，增长{{|}}。', '8.0%', '(4320万元 − 4000万元) ÷ 4000万元 = 8.0% · 台账 E5'],
    ['民生支出2430万元，占一般公共预算支出的{{|}}。', '75.0%', '2430万元 ÷ 3240万元 = 75.0% · 台账 E3'],
  ])('%s', (sentence, label, detail) => {
    expect(offered(inReview(sentence), { data })).toEqual(bothForms(label, detail));
  });

  it.each([
    ['what fell does not rise', '固定资产投资3.52亿元，增长{{|}}。'],
    ['what may not be printed stays inside', '进出口总额610万元，增长{{|}}。'],
    ['a part is no larger than its whole', '民生支出4000万元，占一般公共预算支出的{{|}}。'],
    ['a task that others set', '财政收入5248.8万元，完成县下达任务的{{|}}。'],
  ])('%s', (_name, sentence) => {
    expect(offered(inReview(sentence), { data })).toEqual([]);
  });

  it('a target’s growth is reckoned over this report’s result first', () => {
    const marked = inPlan('财政收入5668.7万元，增长{{|}}。');
    expect(offered(marked, { data })).toEqual(
      bothForms('8.0%', '(5668.7万元 − 5248.8万元) ÷ 5248.8万元 ≈ 8.0% · 台账 E2'),
    );
  });
});

/** What is reckoned to a whole number is offered as 8.0% and as 8%; what the file prints, as it prints it. */
function bothForms(label: string, detail: string): readonly (readonly [string, string])[] {
  const reckoned = detail.includes('÷') && label.endsWith('.0%');
  const short = label.replace('.0', '');
  return [[label, detail], ...(reckoned ? [[short, detail.replace(label, short)] as const] : [])];
}
