import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeMarkdown } from '../../server/src/core/output/import/office-markdown';
import { readDocx } from '../../server/src/formats/index';
import { cell, docxOf, p, table } from './docx-parts';

describe('a DOCX becomes report Markdown', () => {
  it('takes headings from the names of styles, in either language', async () => {
    const styles = ['a1|Title', 'a2|heading 1', 'a3|标题 2']
      .map((each) => each.split('|'))
      .map(
        ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('');
    const body = [
      p('柳溪镇政府工作报告', '<w:pStyle w:val="a1"/>'),
      p('一、2025年工作回顾', '<w:pStyle w:val="a2"/>'),
      p('（一）工业', '<w:pStyle w:val="a3"/>'),
      p('　　财政收入4720万元。'),
    ];
    expect(await markdownOf(docxOf(body.join(''), { styles }))).toBe(
      '# 柳溪镇政府工作报告\n\n## 一、2025年工作回顾\n\n### （一）工业\n\n财政收入4720万元。\n',
    );
  });

  it('begins the sections at the second level also where the title has the style of the first', async () => {
    const styles = [1, 2, 3]
      .map(
        (depth) =>
          `<w:style w:type="paragraph" w:styleId="h${depth}"><w:name w:val="heading ${depth}"/></w:style>`,
      )
      .join('');
    const body = ['柳溪镇政府工作报告', '一、2025年工作回顾', '（一）工业'].map((words, at) =>
      p(words, `<w:pStyle w:val="h${at + 1}"/>`),
    );
    expect(await markdownOf(docxOf(body.join(''), { styles }))).toBe(
      '# 柳溪镇政府工作报告\n\n## 一、2025年工作回顾\n\n### （一）工业\n',
    );
  });

  it('takes headings from numbering where no style says so, but no numbered sentence', async () => {
    const body = [
      p('柳溪镇政府工作报告', '<w:jc w:val="center"/>'),
      p('一、2025年工作回顾'),
      p('（一）工业稳步发展'),
      p('1.新建学校2所。'),
      p('（二）落实稳就业政策。新增就业236人。'),
    ];
    expect(await markdownOf(docxOf(body.join('')))).toBe(
      '# 柳溪镇政府工作报告\n\n## 一、2025年工作回顾\n\n### （一）工业稳步发展\n\n1.新建学校2所。\n\n（二）落实稳就业政策。新增就业236人。\n',
    );
  });

  it('writes the numbers that Word counts by itself', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const at = (depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr>`;
    const body = [
      p('2025年工作回顾', at(0)),
      p('工业稳步发展', at(1)),
      p('农业持续增效', at(1)),
      p('2026年工作安排', at(0)),
      p('工业强镇', at(1)),
    ];
    expect(await markdownOf(docxOf(body.join(''), { numbering }))).toBe(
      [
        '# 一、2025年工作回顾',
        '## （一）工业稳步发展',
        '## （二）农业持续增效',
        '# 二、2026年工作安排',
        '## （一）工业强镇',
      ]
        .join('\n\n')
        .concat('\n'),
    );
  });

  it('writes them whatever prefix the file gives to Word’s own tags', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="&lt;%1&gt;"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const body = [
      p('建成村道3条。', '<w:pStyle w:val="n"/><w:pPrChange><w:pPr><w:numPr/></w:pPr></w:pPrChange>'),
      '<w:p><a:pPr xmlns:a="urn:a"/><!-- 无编号 --><w:r><w:t><![CDATA[栽树<30亩。]]></w:t></w:r></w:p>',
      p('建成水池2座。', '<w:pStyle w:val="n"/>'),
    ];
    const renamed = (xml: string) => xml.replace(/\bw(?=:|="http)/g, 'word');
    const unpacked = unzipSync(docxOf(body.join(''), { numbering, styles }));
    const packed = zipSync(
      Object.fromEntries(
        Object.entries(unpacked).map(([name, bytes]) => [
          name,
          name.startsWith('word/') ? strToU8(renamed(strFromU8(bytes))) : bytes,
        ]),
      ),
    );
    expect(await markdownOf(packed)).toBe('\\<1>建成村道3条。\n\n栽树\\<30亩。\n\n\\<2>建成水池2座。\n');
  });

  it('says that a file is damaged whose numbering never closes its tags', async () => {
    const numbering = '<w:abstractNum '.repeat(50_000);
    expect(await readDocx(docxOf(p('建成村道3条。'), { numbering }))).toEqual({
      kind: 'problem',
      problem: 'damaged',
    });
    expect(await markdownOf(docxOf(p('建成村道3条。'), { numbering: '' }))).toBe('建成村道3条。\n');
  });

  it('keeps tables, with merged cells in their columns', async () => {
    const plain = table([
      ['指标', '2025年'],
      ['财政收入', '4720'],
    ]);
    expect(await markdownOf(docxOf(plain))).toBe('| 指标 | 2025年 |\n| --- | --: |\n| 财政收入 | 4720 |\n');
    const down = '<w:vMerge w:val="restart"/>';
    const rows = [
      [cell('指标'), cell('2025年', '<w:gridSpan w:val="2"/>')],
      [cell('财政收入', down), cell('4720'), cell('8.0%')],
      [cell('', '<w:vMerge/>'), cell('4300'), cell('7.5%')],
    ];
    const merged = `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
    expect(await markdownOf(docxOf(merged))).toBe(
      '| 指标 | 2025年 |  |\n| --- | --: | --: |\n| 财政收入 | 4720 | 8.0% |\n|  | 4300 | 7.5% |\n',
    );
  });

  it('keeps footnotes at the end', async () => {
    const footnotes = `<w:footnote w:id="2">${p('“三保”：保基本民生、保工资、保运转。')}</w:footnote>`;
    const body =
      '<w:p><w:r><w:t>兜牢“三保”</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>底线。</w:t></w:r></w:p>';
    expect(await markdownOf(docxOf(body, { footnotes }))).toBe(
      '兜牢“三保”[^1]底线。\n\n[^1]: “三保”：保基本民生、保工资、保运转。\n',
    );
  });

  it('leaves out page numbers, the table of contents and deleted words', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>';
    const body = [
      p('目　录'),
      p('一、2025年工作回顾3', '<w:pStyle w:val="t1"/>'),
      '<w:p><w:del><w:r><w:delText>旧数4700万元</w:delText></w:r></w:del><w:r><w:t>财政收入4720万元。</w:t></w:r></w:p>',
      p('— 12 —'),
    ];
    expect(await markdownOf(docxOf(body.join(''), { styles }))).toBe('财政收入4720万元。\n');
  });

  it('escapes what Markdown would take for a sign, and nothing else', async () => {
    const body = [p('2025. 修路*3条_，见&lt;附表&gt;[1]'), p('# 不是标题'), p('15%~30%')];
    expect(await markdownOf(docxOf(body.join('')))).toBe(
      '2025\\. 修路\\*3条\\_，见\\<附表>[1]\n\n\\# 不是标题\n\n15%~30%\n',
    );
  });
});

describe('bold in a DOCX', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const bold = '<w:b/>';
  const strong = '<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/></w:style>';

  it.each([
    ['a heading in a paragraph', run('强产业。', bold) + run('新建项目5个。'), '**强产业**。新建项目5个。'],
    ['a style for it', run('强产业', '<w:rStyle w:val="s"/>') + run('，新建'), '**强产业**，新建'],
    ['two runs', run('强', bold) + run('产业', `${bold}<w:i/>`) + run('兴'), '**强产业**兴'],
    ['bold switched off', run('强产业', '<w:b w:val="0"/>'), '强产业'],
    ['italics', run('强产业', '<w:i/>'), '强产业'],
    [
      'a line break',
      `${run('强产业', bold)}<w:r><w:br/></w:r>${run('兴乡村。', bold)}`,
      '**强产业**\\\n**兴乡村**。',
    ],
    ['a section', run('一、2025年工作回顾', bold), '# 一、2025年工作回顾'],
  ])('%s', async (_, runs, markdown) => {
    expect(await markdownOf(docxOf(`<w:p>${runs}</w:p>`, { styles: strong }))).toBe(`${markdown}\n`);
  });

  it('a column of bold numbers stands right like any other', async () => {
    const row = (...texts: readonly string[]): string =>
      `<w:tr>${texts.map((text) => `<w:tc><w:p>${run(text, bold)}</w:p></w:tc>`).join('')}</w:tr>`;
    expect(await markdownOf(docxOf(`<w:tbl>${row('指标', '增长')}${row('财政收入', '8.0%')}</w:tbl>`))).toBe(
      '| **指标** | **增长** |\n| --- | --: |\n| **财政收入** | **8.0**% |\n',
    );
  });
});

describe('a file that is no readable DOCX', () => {
  const whole = docxOf(p('财政收入4720万元。'));
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const utf16 = (text: string) =>
    Uint8Array.from(Array.from(text).flatMap((each) => [each.charCodeAt(0), 0]));

  it.each([
    ['cut short', whole.subarray(0, whole.length - 120), 'damaged'],
    ['an old .doc', Uint8Array.from([...compound, ...utf16('WordDocument')]), 'oldWord'],
    ['one with a password', Uint8Array.from([...compound, ...utf16('EncryptedPackage')]), 'locked'],
    ['a text', new TextEncoder().encode('财政收入4720万元。'), 'otherKind'],
    ['nothing', new Uint8Array(), 'otherKind'],
    ['broken XML', docxOf('<w:p><w:r>'), 'damaged'],
  ])('%s is said to be so', async (_, bytes, problem) => {
    expect(await readDocx(bytes)).toEqual({ kind: 'problem', problem });
  });
});

async function markdownOf(bytes: Uint8Array): Promise<string> {
  const reading = await readDocx(bytes);
  if (reading.kind === 'problem') throw new Error(reading.problem);
  return officeMarkdown(reading.document);
}
