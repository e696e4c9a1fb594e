import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../server/src/core/check/catalog';
import { core } from '../../server/src/lsp/core';
import { run } from './world';

const report =
  '# 青梧镇政府工作报告\n\n一、2025年工作回顾\n\n𠮷家洼莲藕种植面积由3200亩扩大到4480亩，增长35%。截止目前，各村已完工。\n\n<!-- heshu-disable-next-line growth-mismatch -- 上年数修订 -->\n藕塘由3200亩扩大到4480亩，增长35%。\n';
const files = {
  '/文稿/报 告.md': report,
  '/文稿/好.md': '# 青梧镇政府工作报告\n\n修路12公里。\n',
  '/文稿/坏.md': new Uint8Array([0xff, 0xff, 0x80, 0xff]),
};

function check(format: string, ...paths: readonly string[]) {
  return run(['check', '--format', format, ...paths], { files, core });
}

describe('--format ndjson', () => {
  it('prints a line for each report, the same as the element of the JSON', async () => {
    const json = JSON.parse((await check('json', '报 告.md', '坏.md', '好.md')).stdout) as {
      files: object[];
    };
    const { stdout, status } = await check('ndjson', '报 告.md', '坏.md', '好.md');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual(json.files.map((file) => ({ version: 1, ...file })));
    expect(status).toBe(2);
  });
});

describe('--format github', () => {
  it('prints an annotation for each finding, with its place and its arithmetic', async () => {
    const { stdout } = await check('github', '报 告.md', '坏.md');
    const [first, second, third] = stdout.split('\n');
    expect(first).toBe(
      '::error file=报 告.md,line=5,col=28,endLine=5,endColumn=31,title=growth-mismatch::增幅写为“35%25”，按文中的数应为 40%25。%0A(4480亩 − 3200亩) ÷ 3200亩 = 40%25%0A按四舍五入或截尾，39.9～40.1%25 都算对%0A可能是“35%25”写错，也可能是“4480亩”或“3200亩”写错。',
    );
    expect(second).toMatch(/^::warning file=报 告\.md,line=5,col=\d+,.*title=as-of-wording::/u);
    expect(third).toMatch(/^::error file=坏\.md::/u);
  });
});

describe('--format markdown', () => {
  it('prints a section for each report, and nothing of the report becomes Markdown', async () => {
    const { stdout } = await run(['check', '--format', 'markdown', '报_告.md', '好.md'], {
      files: { '/文稿/报_告.md': report, '/文稿/好.md': files['/文稿/好.md'] },
      core,
    });
    expect(stdout).toContain('## 报\\_告.md\n\n- **5:28 错误** `growth-mismatch` 增幅写为“35%”');
    expect(stdout).toContain('\n  - (4480亩 − 3200亩) ÷ 3200亩 = 40%\n');
    expect(stdout).toContain('## 好.md\n\n没有发现问题  1 个数字');
  });
});

describe('--format sarif', () => {
  async function log(...args: readonly string[]): Promise<Log> {
    return JSON.parse((await check('sarif', ...args)).stdout) as Log;
  }

  it('is a SARIF 2.1.0 log whose results all refer to a rule and a place that exist', async () => {
    const { version, $schema, runs } = await log('报 告.md', '好.md');
    expect(version).toBe('2.1.0');
    expect($schema).toContain('sarif');
    const [first, ...others] = runs;
    expect(others).toEqual([]);
    const rules = first!.tool.driver.rules!;
    expect(rules.map(({ id }) => id)).toEqual([...checkIds]);
    expect(first!.columnKind).toBe('utf16CodeUnits');
    expect(first!.results).toHaveLength(3);
    for (const result of first!.results!)
      expectResult(
        result,
        rules.map(({ id }) => id),
      );
  });

  it('makes no link of a report’s words', async () => {
    const text = '---\nprior: "[上年](https://例.invalid/).md"\n---\n\n# 青梧镇政府工作报告\n';
    const world = { files: { '/文稿/链.md': text }, core };
    const { stdout } = await run(['check', '--format', 'sarif', '链.md'], world);
    const [result] = (JSON.parse(stdout) as Log).runs[0]!.results!;
    expect(result?.message.text).toContain('“[上年\\](https://例.invalid/).md”');
  });

  it('gives each rule its name and its page as help, as Markdown and as text', async () => {
    const [first] = (await log('好.md')).runs;
    expect(first!.tool.driver.rules!.find(({ id }) => id === 'growth-mismatch')).toMatchObject({
      shortDescription: { text: '增幅不符' },
      fullDescription: { text: '两个数对不上时。' },
      defaultConfiguration: { level: 'error' },
      help: {
        text: expect.stringContaining('# growth-mismatch'),
        markdown: expect.stringContaining('何时报'),
      },
    });
  });

  it('gives a finding its related places and a fingerprint that does not move with its line', async () => {
    const [finding] = (await log('报 告.md')).runs[0]!.results!;
    expect(finding).toMatchObject({
      ruleId: 'growth-mismatch',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E6%8A%A5%20%E5%91%8A.md' },
            region: { startLine: 5, startColumn: 28, endLine: 5, endColumn: 31 },
          },
        },
      ],
      relatedLocations: [
        { id: 0, message: { text: '用到的数字' }, physicalLocation: { region: { startLine: 5 } } },
        { id: 1, message: { text: '用到的数字' } },
      ],
    });
    const moved = await run(['check', '--format', 'sarif', '报 告.md'], {
      files: { '/文稿/报 告.md': report.replace('一、', '\n\n前言。\n\n一、') },
      core,
    });
    const [other] = (JSON.parse(moved.stdout) as Log).runs[0]!.results!;
    expect(other!.partialFingerprints).toEqual(finding!.partialFingerprints);
  });

  it('keeps what a comment silences, with the reason', async () => {
    const results = (await log('报 告.md')).runs[0]!.results!;
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      undefined,
      [{ kind: 'inSource', justification: '上年数修订' }],
    ]);
  });

  it('says in the invocation what could not be read', async () => {
    const [first] = (await log('坏.md')).runs;
    expect(first!.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });
});

function expectResult(result: Result, rules: readonly string[]): void {
  expect(rules).toContain(result.ruleId);
  expect(rules[result.ruleIndex ?? -1]).toBe(result.ruleId);
  expect(['error', 'warning', 'note', 'none']).toContain(result.level);
  expect(result.message.text).toMatch(/\p{Script=Han}{2}/u);
  for (const { physicalLocation } of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
    expect(physicalLocation?.artifactLocation?.uri).toMatch(/^[\w%./-]+$/u);
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = physicalLocation?.region ?? {};
    expect(startLine).toBeGreaterThan(0);
    expect(startColumn).toBeGreaterThan(0);
    expect(endLine * 10_000 + endColumn).toBeGreaterThanOrEqual(startLine * 10_000 + startColumn);
  }
}
