import { describe, expect, it } from 'vitest';
import type { NewReportResult, SectionsResult } from '../../server/src/lsp/protocol';
import { connect } from './client';
import { openReport, uri } from './fixtures';

describe('heshu/sections', () => {
  it('gives the sections of the report’s level in the order of a report, with what they are made of', async () => {
    const client = await connect();
    await client.open(uri, '---\nlevel: 县\nyear: 2026\n---\n\n# 云溪县政府工作报告\n');
    const { sections } = await client.connection.sendRequest<SectionsResult>('heshu/sections', { uri });
    const groups = [...new Set(sections.map(({ group }) => group))];
    expect(groups).toEqual(['开头', '回顾', '问题', '安排', '结尾', '句子']);
    const indicators = sections.find(({ prefix }) => prefix === '核数县区指标段');
    expect(indicators).toMatchObject({ group: '回顾', title: '县区回顾部分的主要指标段' });
    expect(indicators?.structure[0]).toMatch(/^\*\*经济运行总体平稳\*\*。/);
    expect(indicators?.snippet).toContain('${1:');
    expect(sections.map(({ prefix }) => prefix)).not.toContain('核数乡镇指标段');
  });

  it('has the report’s own place and years in its gaps, no sample ones', async () => {
    const client = await connect();
    await client.open(uri, '---\nlevel: 乡镇\nyear: 2027\nplace: 𠮷塘镇\n---\n\n# 𠮷塘镇政府工作报告\n');
    const { sections } = await client.connection.sendRequest<SectionsResult>('heshu/sections', { uri });
    const snippet = (wanted: string): string =>
      sections.find(({ prefix }) => prefix === wanted)?.snippet ?? '';
    expect(snippet('核数回顾标题')).toContain('## ${1:一}、${2:2026}年工作回顾');
    expect(snippet('核数乡镇结束语')).toContain('𠮷塘镇');
    expect(snippet('核数乡镇结束语')).toContain('上级党委、政府和镇党委');
    expect(sections.map((each) => each.snippet).join('')).not.toContain('临溪');
  });

  it('gives all of them for a text whose level is not known', async () => {
    const client = await connect({ locale: 'en' });
    await client.open(uri, '# 笔记');
    const { sections } = await client.connection.sendRequest<SectionsResult>('heshu/sections', { uri });
    expect(sections.map(({ prefix }) => prefix)).toEqual(
      expect.arrayContaining(['hs-indicators-town', 'hs-indicators-province']),
    );
  });
});

describe('heshu/newReport', () => {
  it('gives a report with all its parts', async () => {
    const client = await openReport();
    const params = { level: 'town', place: '莲塘镇', year: 2027, prior: '2026年.md' };
    const { text } = await client.connection.sendRequest<NewReportResult>('heshu/newReport', params);
    expect(text).toContain('# 莲塘镇政府工作报告');
    expect(text).toContain('prior: "2026年.md"');
  });
});
