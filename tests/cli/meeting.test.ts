import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { core as real } from '../../server/src/lsp/core';
import { docxOf, p } from '../formats/docx-parts';
import { gb18030 } from '../formats/sheets';
import { run, type World } from './world';

const government =
  '# 2026年柳泉县政府工作报告\n\n## 一、2025年工作回顾\n\n地区生产总值增长6.1%，一般公共预算收入增长3.8%。城镇新增就业1840人。\n\n## 二、2026年工作安排\n\n主要预期目标是：固定资产投资增长8%。\n';
const plan = docxOf(
  [
    '关于柳泉县2025年国民经济和社会发展计划执行情况',
    '与2026年国民经济和社会发展计划草案的报告',
    '一、2025年计划执行情况',
    '地区生产总值增长6.3%，城镇新增就业1480人。',
    '二、2026年计划安排',
    '固定资产投资增长9%。',
  ]
    .map((words) => p(words))
    .join(''),
);
const budget = gb18030(
  '关于柳泉县2025年预算执行情况和2026年预算草案的报告\n\n一、2025年预算执行情况\n\n全县一般公共预算收入完成8.41亿元，增长3.6%。\n',
);

async function tables(): Promise<Uint8Array> {
  const rows = [
    ['柳泉县2026年国民经济和社会发展主要指标表', null, null],
    ['指标', '单位', '2025年完成'],
    ['城镇新增就业', '人', 1850],
  ];
  return new Uint8Array(await writeXlsxFile(rows).toBuffer());
}

const folder = {
  '/文稿/会/政府工作报告.md': government,
  '/文稿/会/计划.docx': plan,
  '/文稿/会/预算.txt': budget,
  '/文稿/会/~$计划.docx': 'PK',
  '/文稿/会/说明.md': '# 会务安排\n',
};

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly error?: string;
    readonly findings?: readonly {
      readonly check: string;
      readonly severity: string;
      readonly related: readonly { readonly path?: string }[];
    }[];
  }[];
}

/** Which figures of each file are said to stand differently, as the file of the other value. */
async function conflicts(world: World, ...argv: readonly string[]) {
  const { stdout, stderr, status } = await run(['check', '--format', 'json', ...argv], {
    core: real,
    ...world,
  });
  const { files } = JSON.parse(stdout) as Checked;
  const found = files.map(({ path, findings = [] }) => [
    path,
    findings.filter(({ check }) => check === 'companion-conflict').map(({ related }) => related[0]?.path),
  ]);
  return { found: Object.fromEntries(found) as Record<string, readonly string[]>, files, stderr, status };
}

describe('heshu check of a folder that holds the papers of a meeting', () => {
  it('holds them against each other, in Markdown, Word and plain text, in both files', async () => {
    const { found, stderr } = await conflicts({ files: folder }, '会');
    expect(found).toEqual({
      '会/政府工作报告.md': ['会/计划.docx', '会/预算.txt', '会/计划.docx', '会/计划.docx'],
      '会/计划.docx': Array(3).fill('会/政府工作报告.md'),
      '会/预算.txt': ['会/政府工作报告.md'],
    });
    expect(stderr).toBe('');
  });

  it('and tables in a workbook', async () => {
    const { found } = await conflicts({ files: { ...folder, '/文稿/会/附表.xlsx': await tables() } }, '会');
    expect(found['会/附表.xlsx']).toEqual(['会/政府工作报告.md', '会/计划.docx']);
    expect(found['会/政府工作报告.md']).toContain('会/附表.xlsx');
  });

  it('but not files that are named one by one, nor those that an option names instead', async () => {
    const { found } = await conflicts({ files: folder }, '会/政府工作报告.md', '会/计划.docx');
    expect(Object.values(found).flat()).toEqual([]);
    const option = await conflicts({ files: folder }, '--with', '会/预算.txt', '会');
    expect(option.found['会/政府工作报告.md']).toEqual(['会/预算.txt']);
  });

  it('beside those its front matter names, each once', async () => {
    const linked = { '/文稿/会/政府工作报告.md': `---\nwith: 预算.txt\n---\n${government}` };
    const { found } = await conflicts({ files: { ...folder, ...linked } }, '会');
    expect([...(found['会/政府工作报告.md'] ?? [])].sort()).toEqual(
      ['会/计划.docx', '会/计划.docx', '会/计划.docx', '会/预算.txt'].sort(),
    );
  });

  it('is silent of another place and of another year', async () => {
    const other = (from: string, to: string) => ({
      '/文稿/会/政府工作报告.md': government.replaceAll(from, to),
    });
    for (const files of [
      other('柳泉县', '枣林县'),
      {
        '/文稿/会/政府工作报告.md': government
          .replace('# 2026', '# 2024')
          .replace('一、2025', '一、2023')
          .replace('二、2026', '二、2024'),
      },
    ]) {
      const { found } = await conflicts({ files: { ...folder, ...files } }, '会');
      expect(found['会/政府工作报告.md']).toEqual([]);
    }
  });

  it('says of two versions of one paper that none is used, in one line', async () => {
    const draft = { '/文稿/会/征求意见稿.md': government.replace('6.1%', '6.2%') };
    const { found, stderr } = await conflicts({ files: { ...folder, ...draft } }, '会');
    expect(stderr).toBe(
      'heshu: 同一次会议的政府工作报告有 2 份：会/征求意见稿.md、会/政府工作报告.md；各稿互不核对，也都不与其他材料核对，请只留一份\n',
    );
    expect(Object.values(found).flat()).toEqual([]);
  });

  it('reads the rest where one cannot be read, and answers 2', async () => {
    const broken = { '/文稿/会/计划.docx': 'PK' };
    const { found, files, stderr, status } = await conflicts({ files: { ...folder, ...broken } }, '会');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(files.find(({ path }) => path === '会/计划.docx')?.error).toContain('不完整或已损坏');
    expect(found['会/预算.txt']).toEqual(['会/政府工作报告.md']);
  });

  it('leaves a Word document alone that lies beside the Markdown of its name', async () => {
    const copy = { '/文稿/会/政府工作报告.docx': plan };
    expect(Object.keys((await conflicts({ files: { ...folder, ...copy } }, '会')).found)).toHaveLength(3);
  });
});

describe('heshu compare --meeting', () => {
  const world = { files: folder, core: real };

  it('prints every figure that stands differently in two papers, with both places', async () => {
    const { status, stdout } = await run(['compare', '--meeting', '会'], world);
    expect(status).toBe(0);
    const [title, , , ...rows] = stdout.trimEnd().split('\n');
    expect(title).toBe('柳泉县2026年会议材料对照：3份材料，4处写得不一样');
    expect(rows.map((row) => row.trimEnd().split(/ {2,}/u))).toEqual([
      ['地区生产总值', '2025', '实绩增幅', '6.1%', '政府工作报告.md 第5行', '6.3%', '计划.docx 第7行'],
      ['城镇新增就业', '2025', '实绩数额', '1840人', '政府工作报告.md 第5行', '1480人', '计划.docx 第7行'],
      ['固定资产投资', '2026', '目标增幅', '8%', '政府工作报告.md 第9行', '9%', '计划.docx 第11行'],
      ['一般公共预算收入', '2025', '实绩增幅', '3.8%', '政府工作报告.md 第5行', '3.6%', '预算.txt 第5行'],
    ]);
  });

  it('says which value is an estimate', async () => {
    const estimated = { '/文稿/会/政府工作报告.md': government.replace('地区', '预计地区') };
    const { stdout } = await run(['compare', '--meeting', '会'], {
      ...world,
      files: { ...folder, ...estimated },
    });
    expect(stdout).toMatch(/6\.3% .*写法一是预计数/u);
  });

  it('is JSON, with the range in each file', async () => {
    const { stdout } = await run(['compare', '--meeting', '会', '--format', 'json'], world);
    const answer = JSON.parse(stdout) as { meetings: readonly { differences: readonly unknown[] }[] };
    expect(answer).toMatchObject({
      version: 1,
      meetings: [
        {
          place: '柳泉县',
          year: 2026,
          papers: [{ kind: 'government' }, { kind: 'plan' }, { kind: 'budget' }],
        },
      ],
      unread: [],
    });
    expect(answer.meetings[0]?.differences[3]).toEqual({
      indicator: '一般公共预算收入',
      scope: '全县',
      period: '2025',
      role: 'actual',
      measure: 'growth',
      figures: [
        {
          path: '会/政府工作报告.md',
          text: '3.8%',
          estimate: false,
          range: { start: { line: 4, character: 23 }, end: { line: 4, character: 27 } },
        },
        {
          path: '会/预算.txt',
          text: '3.6%',
          estimate: false,
          range: { start: { line: 4, character: 21 }, end: { line: 4, character: 25 } },
        },
      ],
    });
  });

  it('is written as what the output’s name ends in', async () => {
    const md = await run(['compare', '--meeting', '会', '-o', '对照.md'], world);
    expect(md.saved['/文稿/对照.md']).toContain(
      '| 固定资产投资 | 2026 | 目标增幅 | 8% | 政府工作报告.md 第9行 | 9% |',
    );
    for (const name of ['对照.docx', '对照.xlsx']) {
      const { savedBytes } = await run(['compare', '--meeting', '会', '-o', name], world);
      expect([...(savedBytes[`/文稿/${name}`] ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
    }
  });

  it.each([
    [['-o', '对照.pdf'], '-o 不能是“对照.pdf”，可以是：.md, .docx, .xlsx, .txt, .json'],
    [['-o', '会/预算.txt', '--force'], '会/预算.txt: 这是正在读的文件（报告、上年报告、台账等），不能覆盖'],
    [['-o', '旧.md'], '旧.md: 文件已存在，要覆盖请加 --force'],
    [['--format', 'xlsx'], 'xlsx 不能显示在屏幕上，请用 -o 写到文件'],
    [['另一稿.md'], '参数写多了'],
  ])('is refused with one line: %j', async (argv, line) => {
    const files = { ...folder, '/文稿/旧.md': '旧' };
    const { status, stderr, saved } = await run(['compare', '--meeting', '会', ...argv], { ...world, files });
    expect([status, stderr, saved]).toEqual([2, `heshu: ${line}\n`, {}]);
  });

  it.each([
    ['无', '--meeting 无: 没有这个文件或文件夹'],
    ['会/说明.md', '--meeting 会/说明.md: 不是文件夹'],
  ])('of %s is refused too', async (path, line) => {
    const { status, stderr } = await run(['compare', '--meeting', path], world);
    expect([status, stderr]).toEqual([2, `heshu: ${line}\n`]);
  });

  it('of a folder without two papers of one meeting says so', async () => {
    const files = { '/文稿/会/政府工作报告.md': government };
    const { status, stderr } = await run(['compare', '--meeting', '会'], { ...world, files });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^heshu: 会: 文件夹里没有同一次会议的两份以上材料.*\n$/u);
  });

  it('compares the rest where one cannot be read, and answers 2', async () => {
    const files = { ...folder, '/文稿/会/计划.docx': 'PK' };
    const { status, stdout, stderr } = await run(['compare', '--meeting', '会'], { ...world, files });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^heshu: 会\/计划\.docx: .*\n$/u);
    expect(stdout).toContain('2份材料，1处写得不一样');
  });
});
