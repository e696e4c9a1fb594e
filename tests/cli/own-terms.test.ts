import { describe, expect, it } from 'vitest';
import type { Core } from '../../server/src/cli/io';
import { analyze } from '../../server/src/core/analyze';
import type { AnalysisSettings } from '../../server/src/core/analysis';
import { readTop } from '../arch/sources';
import { quietCore } from './core';
import { run, type Run } from './world';

const report = `# 柳洼镇政府工作报告

## 一、2025年工作回顾

全镇虾稻米产值达到3600万元，其中订单虾稻产值2800万元，收购稻谷2.4万石。

虾稻产值3900万元。
`;

const configuration = `{
  "year": 2026,
  "级别": "乡镇",
  "indicators": [
    { "name": "虾稻米产值", "aliases": ["虾稻产值"], "dimension": "money", "direction": "up" },
    { "名称": "订单虾稻产值", "上级指标": "虾稻米产值" }
  ],
  "单位": [{ "写法": "石", "量纲": "重量", "换算": 60 }]
}
`;

/** The real core. */
const core: Core = { ...quietCore, analyze };

function check(config: string, ...options: readonly string[]): Promise<Run> {
  const files = { '/文稿/报告.md': report, '/文稿/heshu.config.json': config };
  return run(['check', ...options, '报告.md'], { files, core });
}

describe('indicators and units of one’s own, in heshu.config.json', () => {
  it('are read with, and held against each other under all their names', async () => {
    const { status, stdout, stderr } = await check(configuration);
    expect(stderr).toBe('');
    expect(stdout).toContain('“虾稻产值 3900万元”，另一处写的是“3600万元”');
    expect(status).toBe(0);
    expect((await check('{"year": 2026, "level": "乡镇"}')).stdout).not.toContain('另一处');
  });

  it('are built once for all reports of a run', async () => {
    const seen = new Set<AnalysisSettings['vocabulary']>();
    const watching: Core = {
      ...core,
      analyze: (source, settings) => {
        seen.add(settings.vocabulary);
        return analyze(source, settings);
      },
    };
    const files = { '/文稿/a.md': report, '/文稿/b.md': report, '/文稿/heshu.config.json': configuration };
    await run(['check', 'a.md', 'b.md'], { files, core: watching });
    expect([...seen].map((each) => each?.lexicon.find('虾稻产值')?.name)).toEqual(['虾稻米产值']);
  });

  /** The place of the fault is marked by ¦, which is not part of the file. */
  it.each([
    [
      '{\n  "indicators": [\n    { "name": "虾稻米产值", ¦"colour": "红" }\n  ]\n}',
      /^没有“colour”这一项，可用：name, aliases, /,
    ],
    ['{"indicators": [\n{ ¦"aliases": ["虾稻产值"] }]}', /^缺少“name”$/],
    [
      '{"指标": [{"名称": "项目总投入", "别名": [\n ¦"固投"]}]}',
      /^“固投”已经是“固定资产投资”的名称或别名，不能再给别的指标；要补充它，请把名称写成“固定资产投资”$/,
    ],
    [
      '{"units": [{"text": "石", "dimension": "mass", "scale": ¦0}]}',
      /^“scale”的值不对，应是大于零的小数或分数/,
    ],
    ['{"units": [{"text": "石", "dimension": ¦"斤"}]}', /^“dimension”的值不对，应是以下之一：金额、/],
    ['{"units": ¦{"text": "石"}}', /^“单位”（units）应是一个列表$/],
    ['{"units": [],\n ¦"单位": []}', /^同一个设置写了两次$/],
    ['{"indicators": [{"name": "甲产值"}, {"name": ¦"甲产值"}]}', /^“甲产值”写了两次$/],
    ['{"indicators": [{"name": "甲产值", "parent": ¦"乙产值"}]}', /^没有“乙产值”这个指标$/],
    // Of several faults the first in the file is told of.
    ['{"units": [¦"石"],\n "indicators": ["甲产值"]}', /^每个单位应写成/],
  ])('with a fault stop the run in one line with its place: %s', async (marked, told) => {
    const { status, stdout, stderr } = await check(marked.replace('¦', ''), '--format', 'json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
    const place = `heshu: heshu.config.json:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}: `;
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.slice(0, place.length)).toBe(place);
    expect(stderr.slice(place.length).trimEnd()).toMatch(told);
  });

  it('are told of in English', async () => {
    const { stderr } = await check('{"indicators": [{"name": "固投"}]}', '--lang', 'en');
    expect(stderr).toBe(
      'heshu: heshu.config.json:1:26: “固投” is a name of “固定资产投资” already and cannot be another indicator’s; ' +
        'to add to that one, use its name “固定资产投资”\n',
    );
  });
});

describe('the worked example of the README', () => {
  const readmes = ['README.md', 'README.zh-CN.md'].flatMap((name) => {
    const fences = [...readTop(name).matchAll(/```(json|yaml)\n([^`]*?(?:订单虾稻产值)[^`]*)```/g)];
    return fences.map(([, kind = '', text = '']) => [name, kind, text] as const);
  });

  it('stands in both languages, for the configuration and for the front matter', () => {
    expect(readmes.map(([name, kind]) => `${name} ${kind}`)).toEqual([
      'README.md json',
      'README.md yaml',
      'README.zh-CN.md json',
      'README.zh-CN.md yaml',
    ]);
  });

  it.each(readmes)('in %s, %s, does what is said of it', async (_name, kind, text) => {
    const files: Record<string, string> =
      kind === 'json'
        ? { '/文稿/heshu.config.json': text, '/文稿/报告.md': `---\nyear: 2026\n---\n${report}` }
        : { '/文稿/报告.md': `${text}\n${report}` };
    const { stdout, stderr } = await run(['check', '报告.md'], { files, core });
    expect(stderr).toBe('');
    expect(stdout).toContain('“虾稻产值 3900万元”，另一处写的是“3600万元”');
    expect(stdout).not.toContain('unreadable-input');
  });
});

describe('in the front matter', () => {
  it('a bad entry is a finding at its place; the report is checked all the same', async () => {
    const source = `---\nyear: 2026\n指标:\n  - 名称: 虾稻米产值\n    别名: [虾稻产值]\n  - 名称: 固投\n---\n${report}`;
    const { status, stdout, stderr } = await run(['check', '报告.md'], {
      files: { '/文稿/报告.md': source },
      core,
    });
    expect(stdout).toContain(
      '报告.md:6:9 警告 [unreadable-input] 文首信息：“固投”已经是“固定资产投资”的名称或别名',
    );
    expect(stdout).toContain('“虾稻产值 3900万元”，另一处写的是“3600万元”');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('heshu figures', () => {
  const files = {
    '/文稿/报告.md':
      '# 柳洼镇政府工作报告\n\n## 一、2025年工作回顾\n\n年收入20万元以上的村达到12个，经营性收入由520万元提高到598万元，占年度任务580万元的103.1%。\n',
  };

  it('says of thresholds, starts and tasks what they are', async () => {
    const { stdout } = await run(['figures', '报告.md'], { files, core });
    expect(stdout).toContain('比较数（起点）');
    expect(stdout).toContain('目标（任务）');
    expect(stdout).toMatch(/^5:4 +20万元 +20 +万元 +门槛$/mu);
    expect(stdout).toMatch(/门槛 1 个，只限定后面的名称，不单独核对：\n {2}5:4 年收入【20万元】以上的村/);
  });

  it('says so in English', async () => {
    const { stdout } = await run(['figures', '--lang', 'en', '报告.md'], { files, core });
    expect(stdout).toContain('prior (start)');
    expect(stdout).toContain('target (task)');
    expect(stdout).toContain('Thresholds, which only narrow the name behind them and are not checked (1):');
    const bare = await run(['figures', '--lang', 'en', '甲.md'], {
      files: { '/文稿/甲.md': '走访1800户。' },
      core,
    });
    expect(bare.stdout).toContain('no indicator: no words before or behind it can name what it measures');
    expect(bare.stdout).toContain('Empty slots:\n  scope empty in 1: its words name no territory');
  });
});
