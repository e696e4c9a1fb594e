import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { looksLikeReport } from '../../server/src/core/report/resembles';
import type { Core } from '../../server/src/cli/io';
import { readCompanionFile } from '../../server/src/documents/companion-files';
import type { Files } from '../../server/src/files';
import { FormatsMissing } from '../../server/src/formats/port';
import { run, type World } from './world';

const core: Core = { analyze, looksLikeReport };

const body = `# 东河镇政府工作报告

## 一、2025年工作回顾

全镇财政收入4562.3万元。全年修路12公里。
`;

function report(head: string): string {
  return `---\n年份: 2026\n级别: 乡镇\n机关: 东河镇人民政府\n${head}---\n\n${body}`;
}

const csv = '指标,地区,单位,2025年\n财政收入,东河镇,万元,4526.3\n粮食总产量,东河镇,万吨,2.51\n';

function world(files: NonNullable<World['files']>): World {
  return { files: { '/文稿/报告.md': report('台账: 台账.csv\n'), ...files }, core };
}

interface Checked {
  readonly files: readonly [
    { readonly findings: readonly { check: string; severity: string; message: string; related: unknown }[] },
  ];
}

async function check(files: NonNullable<World['files']>): Promise<Checked['files'][0]['findings']> {
  const { stdout } = await run(['check', '--format', 'json', '报告.md'], world(files));
  return (JSON.parse(stdout) as Checked).files[0].findings;
}

describe('heshu check with a figures file', () => {
  it('points at the cell, with the path and the place in it', async () => {
    const [finding] = await check({ '/文稿/台账.csv': csv });
    expect([finding?.check, finding?.severity]).toEqual(['figures-file-conflict', 'error']);
    expect(finding?.related).toEqual([
      {
        message: '台账 D2：4526.3万元',
        path: '台账.csv',
        range: { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } },
      },
    ]);
  });

  it('reads a workbook, whose places are rows and columns', async () => {
    const bytes = await writeXlsxFile([
      ['东河镇2025年主要指标', null, null],
      ['指标', '单位', '2025年'],
      ['财政收入', '万元', 4526.3],
    ]).toBuffer();
    const { stdout } = await run(
      ['check', '--format', 'json', '--data', '账.xlsx', '报告.md'],
      world({ '/文稿/账.xlsx': new Uint8Array(bytes) }),
    );
    const [finding] = (JSON.parse(stdout) as Checked).files[0].findings;
    expect(finding?.related).toMatchObject([
      {
        message: '台账 C3：4526.3万元',
        path: '账.xlsx',
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 3 } },
      },
    ]);
  });

  it('lists every cell that was not understood with --verbose', async () => {
    const text = `${csv}税收收入,东河镇,万元,八成\n`;
    const { stdout } = await run(['check', '--verbose', '报告.md'], world({ '/文稿/台账.csv': text }));
    expect(stdout).toContain('台账.csv:4:13 未读懂 D4“八成”不是一个数，或与单位不合');
  });
});

describe('a figures file that cannot be read is said where it is named, and the report is checked', () => {
  const reasons: readonly (readonly [string, NonNullable<World['files']>, string])[] = [
    ['missing', {}, '没有这个文件'],
    ['a folder', { '/文稿/台账.csv/别的.txt': '' }, '这是文件夹'],
    ['a picture', { '/文稿/台账.csv': Uint8Array.from([0x89, 0x50, 0, 0, 1]) }, '不是能认出的文本'],
    ['an old workbook', { '/文稿/台账.csv': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) }, '旧版 .xls'],
    ['a damaged one', { '/文稿/台账.csv': Uint8Array.from([0x50, 0x4b, 3, 4]) }, '已损坏'],
  ];

  it.each(reasons)('%s', async (_kind, files, reason) => {
    const [finding, ...more] = await check(files);
    expect([finding?.check, more]).toEqual(['unreadable-input', []]);
    expect(finding?.message).toContain(reason);
  });

  it('an installation without the part that reads it says so', async () => {
    const files: Files = {
      read: () => Promise.resolve(new Uint8Array()),
      stat: () => Promise.resolve({ kind: 'file', modified: 0, size: 1 }),
      real: (uri) => Promise.resolve(uri),
      list: () => Promise.resolve([]),
      watch: () => null,
      watchFile: () => null,
    };
    const wanted = { key: 'data', name: '台账.csv', uri: 'file:///台账.csv', path: '台账.csv' } as const;
    const missing = () => Promise.reject(new FormatsMissing());
    expect(await readCompanionFile(files, wanted, missing)).toEqual({ kind: 'fault', fault: 'noFormats' });
  });

  it('one named by an option ends the run before anything is printed', async () => {
    const { status, stdout, stderr } = await run(['check', '--data', '没有.csv', '报告.md'], world({}));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('没有.csv');
  });
});

describe('heshu figures --unmentioned', () => {
  it('lists what the figures file has and the report never mentions', async () => {
    const { stdout, status } = await run(
      ['figures', '--unmentioned', '报告.md'],
      world({ '/文稿/台账.csv': csv }),
    );
    expect(status).toBe(0);
    expect(stdout).toBe(
      '报告.md 台账 台账.csv 有 1 个数字报告没有提到（共 2 个）：\n  粮食总产量 东河镇 2025 实绩 数额 2.51万吨 （D3）\n',
    );
  });

  it('as JSON, with the place of each cell', async () => {
    const { stdout } = await run(
      ['figures', '--unmentioned', '--format', 'json', '报告.md'],
      world({ '/文稿/台账.csv': csv }),
    );
    const { files } = JSON.parse(stdout) as { files: unknown[] };
    expect(files[0]).toMatchObject({
      path: '报告.md',
      data: '台账.csv',
      unmentioned: [
        {
          indicator: '粮食总产量',
          period: '2025',
          text: '2.51万吨',
          cell: 'D3',
          range: { start: { line: 2 } },
        },
      ],
    });
  });

  it('says when there is no figures file, or nothing left', async () => {
    const none = await run(['figures', '--unmentioned', '报告.md'], {
      files: { '/文稿/报告.md': report('') },
      core,
    });
    expect(none.stdout).toContain('没有台账');
    const all = csv.split('\n').slice(0, 2).join('\n');
    const { stdout } = await run(['figures', '--unmentioned', '报告.md'], world({ '/文稿/台账.csv': all }));
    expect(stdout).toContain('报告都提到了');
  });
});
