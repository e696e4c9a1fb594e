import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { Language } from '../../../../server/src/core/text/language';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { renderHover } from '../../../../server/src/core/output/text/hover';
import { parseMarkers } from '../../markers';

/** The lines of the hover on the marked figure of a report. */
function hoverLines(marked: string, language: Language = 'zh-CN'): readonly string[] {
  const { text, markers } = parseMarkers(marked);
  const reading = analyze(text, { ...defaultSettings, language }).figures.find(
    ({ span }) => span.start === markers[0]?.span.start,
  );
  if (!reading) throw new Error(`no figure at the marker of: ${marked}`);
  return renderHover(reading, language).split('\n\n');
}

const front = '---\nyear: 2026\nlevel: 镇\n---\n\n';
const review = `${front}## 一、2025年工作回顾\n\n`;

describe('a figure with every slot filled', () => {
  it('is said in one line, and nothing is said of slots', () => {
    expect(hoverLines(`${review}实现财政收入{{here|4720万元}}。`)).toEqual([
      '**4720万元** · 财政收入 · 全镇 · 2025 · 实绩 · 总量',
      '读作 4719.5～4721万元 之间（四舍五入或截尾）',
      '文中没有可以与它核对的数',
    ]);
  });
});

describe('the values a figure may stand for', () => {
  it.each([
    ['走访{{here|354人}}。', '读作 354人，一个不差'],
    ['走访约{{here|20人}}。', '读作 19～21人 之间'],
    ['投入{{here|5～6亿元}}。', '读作 5～6亿元 之间'],
    ['覆盖面占{{here|三分之一}}。', '读作 30～36.6667% 之间（四舍五入或截尾）'],
    ['不少于{{here|8家}}。', '不小于 8家'],
    ['控制在{{here|5%}}以内。', '不大于 5%'],
  ])('%s', (words, told) => {
    expect(hoverLines(review + words)[1]).toBe(told);
  });
});

describe('a slot that stayed empty is named, with the reason', () => {
  const consequence = '空着的格不猜；指标、时期、性质有一格空着，就不与别处的数核对';
  const noYear = '没有读出时期：报告没有写明年份（文首可写 year: 2026）';
  const noLevel = '没有读出范围：句中没有地域，报告也没有写明是哪一级政府（文首可写 level: 乡镇）';
  const noPart = '没有读出性质：不在回顾或安排部分，看不出是实绩还是目标';
  const other = (words: string): string =>
    `${words}\n\n## 一、工作回顾\n\n修路。\n\n## 二、工作安排\n\n修桥。`;

  it.each([
    [
      'indicator',
      `${review}走访{{here|1800户}}。`,
      ['没有读出指标：数字前后没有能作指标名的词', consequence],
    ],
    [
      'indicator of a rate',
      `${review}增长{{here|12%}}。`,
      ['没有读出指标：前面没有说是什么的比率或位次', consequence],
    ],
    [
      'indicator of a row',
      `${review}| 指标 | 2025年（万元） |\n| --- | --- |\n| 税收收入 | 3200 |\n| 合计 | {{here|3500}} |\n`,
      ['没有读出指标：这一行只有“合计”，没有指标名', consequence],
    ],
    ['scope, period, role', other('实现财政收入{{here|4720万元}}。'), [noLevel, noYear, noPart, consequence]],
    [
      'scope alone, which keeps it from nothing',
      '---\nyear: 2026\n---\n\n## 一、2025年工作回顾\n\n实现财政收入{{here|4720万元}}。',
      [noLevel, '文中没有可以与它核对的数'],
    ],
    [
      'period of 今年',
      `---\nlevel: 镇\n---\n\n${other('今年以来，全镇实现财政收入{{here|4720万元}}。')}`,
      ['没有读出时期：“今年”是哪一年定不下来（文首可写 date: 2026-01-08）', noPart, consequence],
    ],
    [
      'period beside a base',
      `---\nlevel: 镇\n---\n\n${other('全镇财政收入比上年增长{{here|8%}}。')}`,
      [noYear, noPart, consequence],
    ],
    [
      'period and role outside the parts',
      `${front}${other('全镇财政收入{{here|4720万元}}。')}`,
      ['没有读出时期：句中没有写时间，又不在回顾或安排部分', noPart, consequence],
    ],
  ])('%s', (_slot, marked, told) => {
    expect(hoverLines(marked).slice(2)).toEqual(told);
  });

  it('in English', () => {
    expect(hoverLines(other('今年实现财政收入{{here|4720万元}}。'), 'en').slice(2)).toEqual([
      'no scope: its words name no territory, and the report does not say which level of government speaks (front matter level: town)',
      'no period: which year “今年” is, is not decided (front matter date: 2026-01-08)',
      'no role: it stands neither in the review nor in the plan, so it may be a result or a target',
      'an empty slot is not guessed; without indicator, period or role a figure is not held against others elsewhere',
    ]);
  });
});

describe('a figure that is no value of its own says what it is', () => {
  it.each([
    [
      `${review}年收入{{here|20万元}}以上的村达到12个。`,
      '这是门槛，只限定后面的名称（如“年收入20万元以上的村”），不是哪个指标的值，不单独核对',
    ],
    [`${review}固定资产投资2.5亿元，占年度任务{{here|3亿元}}的83.3%。`, '这是任务数，实绩与它相比'],
    [`${review}规上企业由{{here|9家}}增加到12家。`, '这是起点数，现在的数与它相比'],
    [`${review}民生支出占一般公共预算支出{{here|2465.8万元}}的81.5%。`, '这是总数，别的数占它的一部分'],
  ])('%s', (marked, told) => {
    expect(hoverLines(marked)[2]).toBe(told);
  });

  it('a threshold has no slots to fill, and nothing more to say', () => {
    const lines = hoverLines(`${review}年收入{{here|20万元}}以上的村达到12个。`);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('**20万元** · 门槛');
  });

  it('in English', () => {
    expect(hoverLines(`${review}规上企业由{{here|9家}}增加到12家。`, 'en')[2]).toBe(
      'the earlier value that the present one is held against',
    );
  });
});
