import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { partsOf } from '../formats/exported';
import { run, type World } from './world';

const secret = '此数待核不要外传';
const hidden = '绝密目录';

/** A report with everything in it that is nobody else's business. */
const report = `---
year: 2026
level: 镇
prior: ../${hidden}/上年报告.md
data: ../${hidden}/台账.csv
备注: ${secret}
---

# 柳溪镇政府工作报告

<!-- ${secret} -->

一、2025年工作回顾

<!-- heshu-disable-next-line sum-mismatch -- ${secret} -->

开发保洁岗位62个、护林岗位38个，合计110个。<!-- ${secret} -->财政收入4720万元，增长8.0%，完成目标4700万元的100.4%。

二、2026年工作安排

财政收入5000万元。
`;

const world: World = {
  core,
  files: {
    '/文稿/报告.md': report,
    '/文稿/新稿.md': report.replace('4720', '4730'),
    [`/${hidden}/台账.csv`]: '指标,时期,单位,数值,责任单位\n财政收入,2025年,万元,4725,财政所\n',
    [`/${hidden}/上年报告.md`]:
      '# 柳溪镇政府工作报告\n\n一、2024年工作回顾\n\n财政收入4370万元。\n\n二、2025年工作安排\n\n财政收入4800万元。\n',
  },
};

/** Everything that can leave, as it is asked for on the command line. */
const leaving: readonly (readonly [name: string, ...argv: string[]])[] = [
  ['出.docx', 'export', 'report', '--to', 'docx', '报告.md'],
  ['审.docx', 'export', 'report', '--to', 'docx', '--comments', '报告.md'],
  ['出.html', 'export', 'report', '--to', 'html', '报告.md'],
  ['审.html', 'export', 'report', '--to', 'html', '--comments', '报告.md'],
  ['单.docx', 'export', 'sheet', '--to', 'docx', '报告.md'],
  ['单.xlsx', 'export', 'sheet', '--to', 'xlsx', '--by', '责任单位', '报告.md'],
  ['单.html', 'export', 'sheet', '--to', 'html', '报告.md'],
  ['表.docx', 'table', '--format', 'docx', '报告.md'],
  ['表.xlsx', 'table', '--format', 'xlsx', '报告.md'],
  ['表.csv', 'table', '--format', 'csv', '报告.md'],
  ['表.md', 'table', '--format', 'markdown', '报告.md'],
  ['改.docx', 'compare', '--format', 'docx', '报告.md', '新稿.md'],
  ['改.xlsx', 'compare', '--format', 'xlsx', '报告.md', '新稿.md'],
  ['改.txt', 'compare', '--format', 'text', '报告.md', '新稿.md'],
];

describe('what leaves tells of nothing but the report', () => {
  it.each(leaving)('%s', async (name, ...argv) => {
    const { status, stderr, savedBytes } = await run([...argv, '-o', name], world);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const bytes = savedBytes[`/文稿/${name}`] ?? new Uint8Array();
    const isOffice = name.endsWith('x');
    const parts = isOffice ? partsOf(bytes) : { [name]: new TextDecoder().decode(bytes) };
    const all = Object.values(parts).join('\n');
    expect(/4720|4,720/.test(all)).toBe(true);
    // Where the arithmetic stands it names the figures file, which one has to look into; nothing says where that lies.
    const names = /^审|^表\.md/.test(name) ? /$^/ : /\.csv\b|上年报告\.md/;
    const secrets = [secret, hidden, /heshu-disable|文稿\/|file:/, names];
    expect(secrets.flatMap((each) => all.match(each) ?? []).map(String)).toEqual([]);
    // Properties: who made it, when, with what, on which computer.
    expect(Object.keys(parts).filter((part) => /docProps|custom|printer|people/i.test(part))).toEqual([]);
    const properties =
      /<dc:|<cp:|lastModifiedBy|<Application>|w:rsid|fileSharing|absPath|generator|\b20\d\d-\d\d-\d\dT\d\d/;
    expect(properties.exec(all)?.[0]).toBe(undefined);
    const authors = [...all.matchAll(/(?:w:author|<author[^>]*)(?:="|>)([^"<]*)/g)].map(
      ([, author]) => author,
    );
    expect(authors.filter((author) => author !== '核数')).toEqual([]);
    if (!name.startsWith('审'))
      expect(Object.keys(parts).filter((part) => part.includes('comments'))).toEqual([]);
  });

  it('a Word document brought in leaves its author, its comments and its deleted words behind', async () => {
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const body = `<w:p><w:r><w:t>财政收入4720万元。</w:t></w:r><w:del w:author="${hidden}"><w:r><w:delText>${secret}</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const part = (text: string): Uint8Array => new TextEncoder().encode(text);
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const packageRels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const docx = zipSync({
      '[Content_Types].xml': part(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
      '_rels/.rels': part(
        `<Relationships ${packageRels}><Relationship Id="a" Type="${rels}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': part(
        `<Relationships ${packageRels}><Relationship Id="c" Type="${rels}/comments" Target="comments.xml"/></Relationships>`,
      ),
      'word/document.xml': part(`<w:document ${ns}><w:body>${body}</w:body></w:document>`),
      'word/comments.xml': part(
        `<w:comments ${ns}><w:comment w:id="0" w:author="${hidden}"><w:p><w:r><w:t>${secret}</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
      'docProps/core.xml': part(`<cp:coreProperties><dc:creator>${hidden}</dc:creator></cp:coreProperties>`),
    });
    const { saved } = await run(['import', '来.docx', '-o', '来.md'], { files: { '/文稿/来.docx': docx } });
    expect(saved['/文稿/来.md']).toBe('财政收入4720万元。\n');
  });
});
