import { describe, expect, it } from 'vitest';
import type { Core } from '../../server/src/cli/io';
import { analysisOf, quietCore, readingOf } from './core';
import { run, type World } from './world';

const source = '第一行\n实现财政收入4720万元，发放资料50000份。';

const core: Core = {
  ...quietCore,
  analyze: (text) =>
    analysisOf(text, {
      figures: [
        readingOf(text.indexOf('4720'), '4720万元'),
        readingOf(text.indexOf('50000'), '50000份', {
          indicator: null,
          scope: null,
          period: null,
          role: null,
        }),
      ],
      coverage: { figures: 2, checked: 1, unrelated: 0, unread: 1 },
    }),
};

const world: World = { files: { '/文稿/报告.md': source }, core };

describe('heshu figures', () => {
  it('lists every figure in aligned columns, then what was left unread and why', async () => {
    const { status, stdout } = await run(['figures', '报告.md'], world);
    expect(stdout.split('\n')).toEqual([
      '报告.md  2 个数字：1 已核 · 0 无可核关系 · 1 未识别',
      '位置  原文       数值  单位  指标      范围  时期              性质  量别',
      '----  --------  -----  ----  --------  ----  ----------------  ----  ----',
      '2:7   4720万元   4720  万元  财政收入  全镇  2020-01..2020-10  实绩  数额',
      '2:18  50000份   50000  份                                            数额',
      '',
      '未识别 1 个：',
      '  2:18 入4720万元，发放资料【50000份】。  没有读出指标：数字前后没有能作指标名的词',
      '',
      '空着的格：',
      '  范围空着 1 个：句中没有地域，报告也没有写明是哪一级政府（文首可写 level: 乡镇）  2:18',
      '  时期空着 1 个：报告没有写明年份（文首可写 year: 2026）  2:18',
      '  性质空着 1 个：不在回顾或安排部分，看不出是实绩还是目标  2:18',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('prints the stable JSON, an empty slot being null', async () => {
    const { stdout } = await run(['figures', '--format', 'json', '报告.md'], world);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ version: 1, files: [{ path: '报告.md' }] });
    expect(answer.files[0].figures[0]).toEqual({
      text: '4720万元',
      value: '4720',
      unit: '万元',
      interval: { low: '4719.5', high: '4721', lowOpen: false, highOpen: true },
      bound: 'exact',
      indicator: '财政收入',
      scope: '全镇',
      period: '2020-01..2020-10',
      role: 'actual',
      measure: 'level',
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 12 } },
    });
    expect(answer.files[0].figures[1]).toMatchObject({
      indicator: null,
      scope: null,
      period: null,
      role: null,
    });
  });

  it('answers a report without figures, and one that cannot be read', async () => {
    const files = { '/文稿/空.md': '', '/文稿/表.xlsx': 'PK' };
    const { status, stdout, stderr } = await run(['figures', '空.md', '表.xlsx'], { files });
    expect(stdout).toBe('空.md 没有可核对的内容\n');
    expect(stderr).toMatch(/^heshu: 表\.xlsx: .*\n$/);
    expect(status).toBe(2);
  });
});
