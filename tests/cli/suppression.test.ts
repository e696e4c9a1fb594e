import { expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { run } from './world';

const report =
  '# 青梧镇政府工作报告\n\n一、2025年工作回顾\n\n<!-- heshu-disable-next-line growth-mismatch -- 上年数按新口径修订 -->\n莲藕种植面积由3200亩扩大到4480亩，增长35%。\n';
const world = { files: { '/文稿/报告.md': report }, core };

it('what a comment silences is not reported, and counts for nothing in the status', async () => {
  const { status, stdout } = await run(['check', '报告.md'], world);
  expect(stdout).toBe('报告.md 没有发现问题  3 个数字：3 已核 · 0 无可核关系 · 0 未识别\n');
  expect(status).toBe(0);
});

it('--verbose says what was left out and why, and how many', async () => {
  const { stdout } = await run(['check', '--verbose', '报告.md'], world);
  expect(stdout.split('\n').slice(1, 4)).toEqual([
    '报告.md:6:24 已忽略 [growth-mismatch] 增幅写为“35%”，按文中的数应为 40%。',
    '    理由：上年数按新口径修订',
    '报告.md 按文中的忽略标记，1 条没有报出',
  ]);
});

it('the JSON has the findings that speak, and no others', async () => {
  const { stdout } = await run(['check', '--format', 'json', '报告.md'], world);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, files: [{ path: '报告.md', findings: [] }] });
});
