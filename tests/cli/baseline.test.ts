import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { run, type Run } from './world';

const wrong = '莲藕种植面积由3200亩扩大到4480亩，增长35%。';
const report = `# 青梧镇政府工作报告\n\n一、2025年工作回顾\n\n${wrong}\n`;

/** What was written for a report; the baseline of the others. */
async function baselineOf(text: string): Promise<string> {
  const { saved, status, stderr } = await run(['check', '--write-baseline', '核数/基线.json', '报告.md'], {
    files: { '/文稿/报告.md': text, '/文稿/核数/x': '' },
    core,
  });
  expect(status).toBe(0);
  expect(stderr).toBe('heshu: 基线已写入 核数/基线.json：1 条\n');
  return saved['/文稿/核数/基线.json']!;
}

function against(baseline: string, text: string, ...options: readonly string[]): Promise<Run> {
  return run(['check', '--baseline', '核数/基线.json', ...options, '报告.md'], {
    files: { '/文稿/报告.md': text, '/文稿/核数/基线.json': baseline },
    core,
  });
}

describe('a baseline', () => {
  it('names what a finding is known by, and no line', async () => {
    expect(JSON.parse(await baselineOf(report))).toEqual({
      version: 1,
      findings: [
        {
          path: '../报告.md',
          check: 'growth-mismatch',
          text: '35%',
          before: '亩扩大到4480亩，增长',
          with: ['4480亩', '3200亩'],
        },
      ],
    });
  });

  it('marks what it knows, and that does not fail the run', async () => {
    const { stdout, status } = await against(await baselineOf(report), report);
    expect(status).toBe(0);
    expect(stdout).toContain('[growth-mismatch] 增幅写为“35%”，按文中的数应为 40%。 （基线中已有）\n');
    expect(stdout).toContain('报告.md 1 条基线中已有，不计入退出码\n报告.md 1 个错误');
  });

  it.each([
    ['lines are put before it', report.replace('一、', '前言。\n\n\n一、')],
    ['the paragraph goes on', report.replace('35%。', '35%。今后继续扩大。')],
    [
      'a sentence stands before it',
      report.replace(wrong, `去年雨水充足，塘口整治到位，各村积极性高。${wrong}`),
    ],
    ['emphasis is added', report.replace('4480亩', '**4480亩**')],
  ])('knows it again when %s', async (_, text) => {
    expect((await against(await baselineOf(report), text)).status).toBe(0);
  });

  it.each([
    ['another rate is written', report.replace('35%', '36%')],
    ['another level is written', report.replace('4480', '4481')],
    ['the same mistake is made once more', `${report}\n${wrong}\n`],
  ])('counts a finding as new when %s', async (_, text) => {
    expect((await against(await baselineOf(report), text)).status).toBe(1);
  });

  it('tells which entries are found no longer', async () => {
    const { stdout, status } = await against(await baselineOf(report), report.replace('35%', '40%'));
    expect(stdout).toContain('报告.md 基线里的一条已不再出现：[growth-mismatch] “35%”\n');
    expect(status).toBe(0);
  });

  it('adds one optional field to each finding of the JSON, and the stale entries to the file', async () => {
    const plain = await run(['check', '--format', 'json', '报告.md'], {
      files: { '/文稿/报告.md': report },
      core,
    });
    const [file] = (JSON.parse(plain.stdout) as { files: { findings: object[] }[] }).files;
    const { stdout } = await against(await baselineOf(report), report, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        { ...file, findings: file!.findings.map((each) => ({ ...each, baseline: 'known' })), stale: [] },
      ],
    });
  });

  it('gives SARIF the state of each result, stale ones as absent', async () => {
    const baseline = await baselineOf(report);
    const states = async (text: string) => {
      const { stdout } = await against(baseline, text, '--format', 'sarif');
      return (JSON.parse(stdout) as Log).runs[0]!.results!.map(({ baselineState }) => baselineState);
    };
    expect(await states(report)).toEqual(['unchanged']);
    expect(await states(report.replace('35%', '36%'))).toEqual(['new', 'absent']);
  });

  it('keeps what it says of other reports when it is written again', async () => {
    const before = await baselineOf(report);
    const { saved } = await run(['check', '--write-baseline', '核数/基线.json', '另.md'], {
      files: { '/文稿/另.md': report, '/文稿/核数/基线.json': before },
      core,
    });
    const { findings } = JSON.parse(saved['/文稿/核数/基线.json']!) as { findings: { path: string }[] };
    expect(findings.map(({ path }) => path)).toEqual(['../另.md', '../报告.md']);
  });

  it.each([
    ['missing', {}],
    ['no JSON', { '/文稿/基线.json': '核数' }],
    ['another JSON', { '/文稿/基线.json': '{"version":2}' }],
    ['half a baseline', { '/文稿/基线.json': '{"version":1,"findings":[{"path":"报告.md"}]}' }],
  ])('that is %s is refused in one line', async (_, files) => {
    const world = { files: { '/文稿/报告.md': report, ...files }, core };
    const { status, stdout, stderr } = await run(['check', '--baseline', '基线.json', '报告.md'], world);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^heshu: .*基线\.json: .*\n$/u);
  });

  it('is not written over a file that is none, nor where a report could not be read', async () => {
    const own = await run(['check', '--write-baseline', '报告.md', '报告.md'], {
      files: { '/文稿/报告.md': report },
      core,
    });
    expect(own).toMatchObject({ status: 2, saved: {} });
    const missing = await run(['check', '--write-baseline', '基线.json', '报告.md', '无.md'], {
      files: { '/文稿/报告.md': report },
      core,
    });
    expect(missing).toMatchObject({ status: 2, saved: {} });
  });
});
