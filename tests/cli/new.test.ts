import { expect, it } from 'vitest';
import { run } from './world';

it('writes a report with every standard part, for the year at hand or from autumn on the next', async () => {
  const { status, stderr, saved } = await run(['new', '--level', 'town', '-o', '报告.md']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(saved['/文稿/报告.md']).toContain('# ××镇政府工作报告');
  expect(saved['/文稿/报告.md']).toContain('## 二、2026年工作安排');
  const autumn = await run(['new', '--level', 'county', '-o', '报告.md'], {
    today: { year: 2026, month: 11 },
  });
  expect(autumn.saved['/文稿/报告.md']).toContain('## 二、2027年工作安排');
});

it('is of one year unless another kind is asked for, and of a five-year plan only where one begins', async () => {
  const made = async (...options: readonly string[]) =>
    run(['new', '--level', 'county', '--place', '云溪县', ...options, '-o', '报告.md']);
  const turn = await made('--kind', 'five-year', '--year', '2026');
  expect(turn.saved['/文稿/报告.md']).toContain('## 一、“十四五”时期和2025年工作回顾');
  expect(turn.saved['/文稿/报告.md']).toContain('## 二、“十五五”时期主要目标任务');
  const term = await made('--kind', 'term', '--year', '2027');
  expect(term.saved['/文稿/报告.md']).toContain('## 二、今后五年目标任务');
  expect((await made('--year', '2027')).saved['/文稿/报告.md']).toContain('## 一、2026年工作回顾');
  const none = await made('--kind', 'five-year', '--year', '2027');
  expect(none).toMatchObject({ status: 2, saved: {} });
  expect(none.stderr).toMatch(/^heshu: --kind five-year：2027年不是五年规划的开局之年.*\n$/u);
});

it('is begun with the figures file, and names the files beside it as seen from the report', async () => {
  const files = ['--prior', '往年/2025.md', '--data', '台账.csv'];
  const { saved, stderr } = await run(
    ['new', '--level', 'town', '--place', '莲塘镇', ...files, '-o', '今年/2026.md'],
    { files: { '/文稿/台账.csv': '指标,时期,单位,数值\n财政收入,2025年,万元,5248.8\n' } },
  );
  expect(stderr).toBe('');
  expect(saved['/文稿/今年/2026.md']).toContain('prior: "../往年/2025.md"\ndata: "../台账.csv"');
  expect(saved['/文稿/今年/2026.md']).toContain('2025年，财政收入5248.8万元。');
});

it('is not begun with a figures file that cannot be read', async () => {
  const none = await run(['new', '--level', 'town', '--data', '无.csv', '-o', '报告.md']);
  expect(none).toMatchObject({ status: 2, saved: {} });
  expect(none.stderr).toMatch(/^heshu: --data 无\.csv: .+\n$/u);
});

it('replaces a file only when told to', async () => {
  const world = { files: { '/文稿/报告.md': '# 旧稿' } };
  const kept = await run(['new', '--level', 'town', '-o', '报告.md'], world);
  expect(kept).toMatchObject({
    status: 2,
    saved: {},
    stderr: 'heshu: 报告.md: 文件已存在，要覆盖请加 --force\n',
  });
  expect((await run(['new', '--level', 'town', '-o', '报告.md', '--force'], world)).status).toBe(0);
});

it('says in one line what is missing or cannot be', async () => {
  const none = await run(['new', '-o', '报告.md']);
  expect(none).toMatchObject({ status: 2, saved: {} });
  expect(none.stderr.trim().split('\n')).toHaveLength(1);
  const other = await run(['new', '--level', 'nation', '-o', '报告.md']);
  expect(other.stderr).toBe('heshu: --level 不能是“nation”，可以是：town, county, city, province\n');
});
