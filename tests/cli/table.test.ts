import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../server/src/core/text/width';
import { Decimal } from '../../server/src/core/number/decimal';
import { rowOf, tableCore } from './core';
import { run, type World } from './world';

const interval = { low: new Decimal('3.15'), high: new Decimal('3.28'), lowOpen: false, highOpen: true };

const rows = [
  rowOf('固定资产投资', {
    unit: { text: '亿元', state: 'stated' },
    result: { text: '2.5', state: 'stated', span: { start: 2, end: 7 }, why: '截至10月底' },
    target: { text: '3.15～3.28', state: 'implied', interval, derivation: ['2.5亿元 ÷ 77.7%'] },
    plannedGrowth: { why: '实绩只到10月' },
  }),
  rowOf(
    '工业固定资产投资',
    {
      unit: { text: '万元', state: 'stated' },
      result: { text: '8194', state: 'stated', why: '截至10月底' },
      completion: { text: '68.3%|70%', state: 'contradicted' },
    },
    '固定资产投资',
  ),
];

const world: World = {
  files: { '/文稿/报告.md': '完成2.5亿元', '/文稿/旧表.md': '旧' },
  core: tableCore(rows),
};

describe('heshu table', () => {
  it('aligns Chinese by display width, indents parts and numbers each note once', async () => {
    const { status, stdout } = await run(['table', '报告.md'], world);
    const [header, rule, first, second, ...rest] = stdout.split('\n');
    expect(header).toMatch(/^指标 +单位 +2020年实绩 +2020年任务 +完成率 +计划增幅$/);
    expect(displayWidth(first ?? '')).toBe(displayWidth(rule ?? ''));
    expect(first).toMatch(/^固定资产投资 +亿元 +2\.5\[1\] +〔3\.15～3\.28〕\[2\] +—\[3\]$/);
    expect(second).toMatch(/^ {2}其中 工业固定资产投资 +万元 +8194\[1\] +!68\.3%\|70%$/);
    expect(rest).toEqual([
      '',
      '[1] 截至10月底',
      '[2] 2.5亿元 ÷ 77.7%',
      '[3] 实绩只到10月',
      '〔〕内为推算值，文中未写',
      '“!”为前后不一',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('shows the scope only where scopes differ', async () => {
    const core = tableCore([rowOf('税收', {}), rowOf('税收', {}, null, '开发区')]);
    expect((await run(['table', '报告.md'], { ...world, core })).stdout).toMatch(/^指标 +范围\n/);
  });

  it('is a GFM table in Markdown, its signs escaped and its reasons footnotes', async () => {
    const { stdout } = await run(['table', '--format', 'markdown', '报告.md'], world);
    expect(stdout.split('\n')).toEqual([
      '| 指标 | 单位 | 2020年实绩 | 2020年任务 | 完成率 | 计划增幅 |',
      '| :-- | :-- | --: | --: | --: | --: |',
      '| 固定资产投资 | 亿元 | 2.5[^1] | *3.15～3.28*[^2] |  | —[^3] |',
      '| 其中 工业固定资产投资 | 万元 | 8194[^1] |  | **68.3%\\|70%** |  |',
      '',
      '[^1]: 截至10月底',
      '[^2]: 2.5亿元 ÷ 77.7%',
      '[^3]: 实绩只到10月',
      '',
    ]);
  });

  it('is stable JSON, every column there and what a cell lacks left out', async () => {
    const { stdout } = await run(['table', '--format', 'json', '报告.md'], world);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ version: 1, path: '报告.md' });
    expect(answer.columns[0]).toEqual({ id: 'unit', title: '单位' });
    expect(answer.columns).toHaveLength(10);
    const [first, second] = answer.rows;
    expect(first).not.toHaveProperty('parent');
    expect(second.parent).toBe('固定资产投资');
    expect(first.cells.result).toEqual({
      text: '2.5',
      state: 'stated',
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 7 } },
      why: '截至10月底',
    });
    expect(first.cells.target).toEqual({
      text: '3.15～3.28',
      state: 'implied',
      interval: { low: '3.15', high: '3.28', lowOpen: false, highOpen: true },
      derivation: ['2.5亿元 ÷ 77.7%'],
    });
    expect(first.cells.growth).toEqual({ text: '', state: 'empty' });
  });

  it('says so where it is empty', async () => {
    const { status, stdout } = await run(['table', '报告.md'], { ...world, core: tableCore([]) });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '没有读出带指标的数字，表是空的。\n' });
  });
});

describe('heshu table -o', () => {
  it('writes the file and prints nothing', async () => {
    const { status, stdout, saved } = await run(['table', '-o', '表.md', '报告.md'], {
      ...world,
      terminal: true,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(saved['/文稿/表.md']).toMatch(/^指标/);
    expect(saved['/文稿/表.md']).not.toContain('\u001B');
  });

  it('leaves a file that exists alone, unless told to replace it', async () => {
    const { status, stderr, saved } = await run(['table', '-o', '旧表.md', '报告.md'], world);
    expect({ status, stderr, saved }).toEqual({
      status: 2,
      stderr: 'heshu: 旧表.md: 文件已存在，要覆盖请加 --force\n',
      saved: {},
    });
    const forced = await run(['table', '-o', '旧表.md', '--force', '报告.md'], world);
    expect(forced.saved).toHaveProperty('/文稿/旧表.md');
  });

  it('never writes over the report itself', async () => {
    const { status, stderr, saved } = await run(['table', '-o', './报告.md', '--force', '报告.md'], world);
    expect({ status, stderr, saved }).toEqual({
      status: 2,
      stderr: 'heshu: ./报告.md: 这是正在读的文件（报告、上年报告、台账等），不能覆盖\n',
      saved: {},
    });
  });

  it('says in one line why a file cannot be written, or the report not be read', async () => {
    const locked = await run(['table', '-o', '锁.md', '--force', '报告.md'], {
      ...world,
      denied: ['/文稿/锁.md'],
    });
    expect(locked).toMatchObject({ status: 2, stdout: '', stderr: 'heshu: 锁.md: 没有读写权限\n' });
    const missing = await run(['table', '-o', '表.md', '无.md'], world);
    expect(missing).toMatchObject({ status: 2, stderr: 'heshu: 无.md: 没有这个文件或文件夹\n', saved: {} });
    const folder = await run(['table', '.'], world);
    expect(folder).toMatchObject({ status: 2, stdout: '', stderr: 'heshu: .: 这是文件夹，不是文件\n' });
  });
});
