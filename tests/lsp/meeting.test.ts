import { describe, expect, it } from 'vitest';
import type { FileResult, MeetingResult } from '../../server/src/lsp/protocol';
import { docxOf, p } from '../formats/docx-parts';
import { connect, type ClientOptions } from './client';
import { memoryFiles } from './memoryFiles';

const folder = 'file:///会';
const uri = encodeURI(`${folder}/政府工作报告.md`);
const at = (name: string): string => encodeURI(`${folder}/${name}`);

const government =
  '# 2026年柳泉县政府工作报告\n\n## 一、2025年工作回顾\n\n地区生产总值增长6.1%，一般公共预算收入增长3.8%。\n';
const budget =
  '# 关于柳泉县2025年预算执行情况和2026年预算草案的报告\n\n## 一、2025年预算执行情况\n\n一般公共预算收入增长3.6%。\n';
const plan = docxOf(
  [
    '关于柳泉县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
    '一、2025年计划执行情况',
    '地区生产总值增长6.3%。',
  ]
    .map((words) => p(words))
    .join(''),
);
const papers = { [at('预算报告.md')]: budget, [at('计划报告.docx')]: plan };

type Answer = MeetingResult | FileResult | { readonly problem: string } | null;

async function ask(
  stored: Readonly<Record<string, string | Uint8Array>>,
  {
    text = government,
    to,
    options = {},
    ...more
  }: ClientOptions & { text?: string; to?: string; options?: object } = {},
): Promise<Answer> {
  const { files } = memoryFiles({ [uri]: '', ...stored });
  const wishes = { commands: true, wordTexts: 'heshu-word:/', ...options };
  const client = await connect({ files, folders: [encodeURI(folder)], options: wishes, ...more });
  await client.open(uri, text);
  return client.connection.sendRequest('heshu/meeting', { uri, ...(to === undefined ? {} : { to }) });
}

function pageOf(answer: Answer): MeetingResult {
  if (!answer || !('text' in answer)) expect.fail(JSON.stringify(answer));
  return answer;
}

describe('heshu/meeting', () => {
  it('is the page of what the papers in the folder of a report state differently, as it stands in the editor', async () => {
    const { text, papers: count, differences } = pageOf(await ask(papers));
    expect([count, differences]).toEqual([3, 2]);
    const lines = text.split('\n').map((line) => line.trimEnd().split(/ {2,}/u));
    expect(lines[0]).toEqual(['柳泉县2026年会议材料对照：3份材料，2处写得不一样']);
    expect(lines.slice(4, 6)).toEqual([
      ['地区生产总值', '2025', '实绩增幅', '6.1%', '政府工作报告.md 第5行', '6.3%', '计划报告.docx 第5行'],
      ['一般公共预算收入', '2025', '实绩增幅', '3.8%', '政府工作报告.md 第5行', '3.6%', '预算报告.md 第5行'],
    ]);
    expect(text).toContain('读了 3 份材料：\n  政府工作报告  政府工作报告.md\n  计划报告  计划报告.docx\n');
  });

  it('has links from each place to the figure, into the text of a Word document', async () => {
    const { text, links } = pageOf(await ask(papers));
    const lines = text.split('\n');
    const words = links.map(({ range: { start, end } }) =>
      lines[start.line]?.slice(start.character, end.character),
    );
    expect(words).toEqual([
      '政府工作报告.md 第5行',
      '计划报告.docx 第5行',
      '政府工作报告.md 第5行',
      '预算报告.md 第5行',
    ]);
    expect(links.map((link) => link.position)).toEqual([
      { line: 4, character: 8 },
      { line: 4, character: 8 },
      { line: 4, character: 23 },
      { line: 4, character: 10 },
    ]);
    expect(links[1]?.uri).toMatch(/^heshu-word:\/.*docx\.md\?file/u);
    expect(links[3]?.uri).toBe(at('预算报告.md'));
  });

  it('says which files were not read, a line each', async () => {
    const { text } = pageOf(await ask({ ...papers, [at('统计公报.docx')]: 'PK', [at('~$报告.docx')]: 'PK' }));
    expect(text).toMatch(/没有读的 1 份：\n {2}统计公报\.docx: .*损坏.*\n$/u);
  });

  it('reads nothing in a folder that is not trusted, and says so', async () => {
    const answer = await ask(papers, { options: { trust: { trusted: false, chosen: [] } } });
    expect(answer).toHaveProperty('problem');
    const lines = (answer as { problem: string }).problem.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('没有设为受信任');
  });

  it('says of versions of the report that none is held against the other papers', async () => {
    const answer = await ask({ ...papers, [at('送审稿.md')]: government.replace('6.1', '6.2') });
    expect(answer).toHaveProperty('problem');
    expect((answer as { problem: string }).problem).toContain('政府工作报告有 2 份');
  });

  it('says where there is no other paper, and is a file where one is asked for', async () => {
    expect(await ask({})).toMatchObject({ problem: expect.stringContaining('没有同一次会议') as string });
    const file = await ask(papers, { to: 'xlsx' });
    expect(file).toMatchObject({ base64: expect.stringMatching(/^UEs/u) as string });
  });

  it('is in the language of the editor', async () => {
    expect(pageOf(await ask(papers, { locale: 'en' })).text).toContain('3 papers read:');
  });
});
