import { describe, expect, it } from 'vitest';
import type { Core } from '../../server/src/lsp/environment';
import { analyze } from '../../server/src/core/analyze';
import type { AnalysisSettings } from '../../server/src/core/analysis';
import { connect, mailbox } from './client';
import { memoryFiles } from './memoryFiles';

const folder = 'file:///reports';
const uri = `${folder}/now.md`;
const report = `---
year: 2026
level: 镇
---
# 柳洼镇政府工作报告

## 一、2025年工作回顾

全镇虾稻米产值达到3600万元。

虾稻产值3900万元。
`;
const configuration = '{"indicators": [{ "name": "虾稻米产值", "aliases": ["虾稻产值"] }]}';

async function open(config: string, core: Partial<Core> = {}, locale = 'zh-CN') {
  const { files } = memoryFiles({ [uri]: report, [`${folder}/heshu.config.json`]: config });
  const client = await connect({ files, folders: [folder], core, locale });
  const warnings = mailbox<{ message: string }>();
  client.connection.onNotification('window/showMessage', warnings.put);
  await client.open(uri, report);
  return { client, warnings };
}

describe('indicators and units of one’s own', () => {
  it('in heshu.config.json are read with in the editor', async () => {
    const { client } = await open(configuration);
    expect((await client.findings(uri)).map(({ code }) => code)).toEqual(['value-conflict']);
  });

  it('are not built again at each keystroke', async () => {
    const seen: AnalysisSettings['vocabulary'][] = [];
    const { client } = await open(configuration, {
      analyze: (source, settings, previous) => {
        seen.push(settings.vocabulary);
        return analyze(source, settings, previous);
      },
    });
    await client.findings(uri);
    await client.change(uri, 2, { text: `${report}\n继续努力。` });
    await client.findings(uri);
    expect(seen).toHaveLength(2);
    const [first, second] = seen;
    expect(first?.lexicon.find('虾稻产值')?.name).toBe('虾稻米产值');
    expect(second).toBe(first);
  });

  it('with a fault are left aside, and the user is told where and why', async () => {
    const { client, warnings } = await open('{\n  "indicators": [\n    { "name": "固投" }\n  ]\n}');
    expect(await client.findings(uri)).toEqual([]);
    expect((await warnings.next()).message).toMatch(
      /^配置文件第 3 行第 15 列有误：“固投”已经是“固定资产投资”的名称或别名.*。整个文件没有采用：.*heshu\.config\.json$/,
    );
  });

  it('are told of in English', async () => {
    const { client, warnings } = await open('{"units": [{ "text": "石" }]}', {}, 'en');
    await client.findings(uri);
    expect((await warnings.next()).message).toMatch(
      /^Line 1, column 14: the field “dimension” is missing\. The whole configuration is left aside: .*heshu\.config\.json$/,
    );
  });

  it('in the front matter with a fault are underlined there', async () => {
    const { client } = await open('{}');
    const faulty = report.replace('level: 镇', 'level: 镇\n指标:\n  - 名称: 固投');
    await client.change(uri, 2, { text: faulty });
    const [told] = await client.findings(uri);
    expect(told).toMatchObject({
      code: 'unreadable-input',
      range: { start: { line: 4, character: 8 }, end: { line: 4, character: 10 } },
    });
  });
});
