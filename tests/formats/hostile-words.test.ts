import { describe, expect, it } from 'vitest';
import { produce } from '../../server/src/documents/artifact';
import type { Artifact } from '../../server/src/core/output/export/artifact';
import { partsOf, read } from './exported';

/** What a stranger writes into a report goes into a file as words: no tag, no link, no field, no formula. */
const report = `# &lt;script&gt;alert(1)&lt;/script&gt;青梧镇政府工作报告

## 一、2025年工作回顾

\\<img src=x onerror=alert(1)>财政收入4860万元，其中税收收入5860万元。[产值](command:heshu.renameFigure)达到4480万元。

| 指标 | 单位 | 2024年 | 2025年 | 增长% |
|---|---|---|---|---|
| \\<img/src="x"onerror="alert(1)">收入 | 万元 | 5000 | 5248 | 9 |
| =HYPERLINK("x","y")收入 | 万元 | 5000 | 5248 | 9 |
`;

const analysis = read(report);

function made(artifact: Artifact): Promise<string | Uint8Array> {
  const formats = () => import('../../server/src/formats/index');
  const lineOf = ({ start }: { readonly start: number }): number => report.slice(0, start).split('\n').length;
  return produce(artifact, { analysis, lineOf, language: 'zh-CN', formats });
}

describe('as a page', () => {
  it.each<readonly [Artifact]>([
    [{ kind: 'report', to: 'html', comments: true }],
    [{ kind: 'sheet', to: 'html' }],
  ])('%j', async (artifact) => {
    const page = String(await made(artifact));
    expect(page).not.toMatch(/<(?:script|img|a (?!href="#c\d+"))|\son\w+=(?=["'])/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;img');
  });
});

describe('as a document or a workbook', () => {
  it.each<readonly [Artifact]>([
    [{ kind: 'report', to: 'docx', comments: true }],
    [{ kind: 'sheet', to: 'docx' }],
    [{ kind: 'sheet', to: 'xlsx' }],
    [{ kind: 'table', to: 'xlsx' }],
  ])('%j', async (artifact) => {
    const parts = partsOf((await made(artifact)) as Uint8Array);
    for (const [name, part] of Object.entries(parts)) {
      expect(part, name).not.toMatch(/<(?:script|img|f)\b|<(?:w:)?hyperlink/u);
      expect(part, name).not.toMatch(/TargetMode="External"/u);
      for (const [, code] of part.matchAll(/<w:instrText[^>]*>([^<]*)</gu))
        expect(['PAGE', 'NUMPAGES']).toContain(code?.trim());
    }
    if (artifact.kind !== 'table') expect(Object.values(parts).join('')).toContain('&lt;img');
  });
});
