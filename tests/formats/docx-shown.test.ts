import { describe, expect, it } from 'vitest';
import { officeMarkdown } from '../../server/src/core/output/import/office-markdown';
import { readDocx } from '../../server/src/formats/index';
import { docxOf, p, type Parts } from './docx-parts';

describe('the words that Word shows', () => {
  it.each([
    ['struck out before what replaces it', ['企业', run('31', '<w:strike/>'), '27家。'], '企业27家。'],
    ['struck out twice', ['企业', run('31', '<w:dstrike w:val="true"/>'), '27家。'], '企业27家。'],
    ['struck out no longer', ['企业', run('31', '<w:strike w:val="0"/>'), '家。'], '企业31家。'],
    ['struck out before a change', ['企业', run('31', changed('<w:strike/>')), '家。'], '企业31家。'],
    ['hidden', [run('待核：', '<w:vanish/>'), '企业31家。'], '企业31家。'],
    ['shown again', [run('已核：', '<w:vanish w:val="false"/>'), '企业31家。'], '已核：企业31家。'],
    ['a field of one element', ['产值', simple(run('19')), '亿元。'], '产值19亿元。'],
    ['a field in a field', ['产值', simple(simple(run('19'))), '亿元。'], '产值19亿元。'],
    [
      'a field inside the instruction of another',
      ['任务', field('IF', field('A', run('19')), run('已完成')), '。'],
      '任务已完成。',
    ],
    ['a field that is never closed', [`${mark('begin')}</w:p><w:p>`, '企业31家。'], '企业31家。'],
    [
      'another direction',
      ['产值', around('bdo', run('19')), '亿', around('dir', run('元。'))],
      '产值19亿元。',
    ],
    [
      'a reading aid',
      [
        '支出',
        around('r', around('ruby', `<w:rt>${run('san')}</w:rt>${around('rubyBase', run('3'))}`)),
        '亿元。',
      ],
      '支出3亿元。',
    ],
    [
      'a tag in a control in a control',
      ['支出', control(control(around('smartTag', run('3')))), '亿元。'],
      '支出3亿元。',
    ],
    ['a square', ['面积18km', raised('2'), '。'], '面积18km²。'],
    ['a formula', ['CO', run('2', '<w:vertAlign w:val="subscript"/>'), '排放3吨。'], 'CO₂排放3吨。'],
    ['a note’s mark', ['企业31', raised('1'), '家。'], '企业31¹家。'],
    ['a note’s mark in brackets', ['企业31', raised('[2]'), '家。'], '企业31[2]家。'],
    ['one of several runs', ['企业31', raised('〔'), raised('2'), raised('〕'), '家。'], '企业31[2]家。'],
    ['a mark with a word', ['企业', raised('注1'), '31', raised('（2）'), '家。'], '企业[注1]31[2]家。'],
    ['several marks', ['企业', raised('1,2'), '31家。'], '企业¹,²31家。'],
    ['signs that nobody sees', ['企业3\u200b1\u034f家。'], '企业31家。'],
    ['on the line', ['企业31', run('1', '<w:vertAlign w:val="baseline"/>'), '家。'], '企业311家。'],
    [
      'hyphens',
      ['增长6', around('r', '<w:noBreakHyphen/>'), '8%，收', around('r', '<w:softHyphen/>'), '入增加。'],
      '增长6-8%，收入增加。',
    ],
  ])('%s', async (_, parts, markdown) => {
    expect(await markdownOf(paragraph(...parts))).toBe(`${markdown}\n`);
  });

  it.each([
    ['struck out by its style', ['企业', styled('cut', '31'), '27家。'], '企业27家。'],
    ['by the style that one is based on', ['企业', styled('cutToo', '31'), '27家。'], '企业27家。'],
    [
      'by a style, but not here',
      ['企业', styled('cut', '31', '<w:strike w:val="0"/>'), '家。'],
      '企业31家。',
    ],
    ['hidden by its style', [styled('unseen', '待核：'), '企业31家。'], '企业31家。'],
    ['raised by its style', ['面积18km', styled('up', '2'), '。'], '面积18km²。'],
    ['of a style that is not there', ['企业', styled('gone', '31'), '家。'], '企业31家。'],
    ['of a style that is based on itself', ['企业', styled('round', '31'), '家。'], '企业31家。'],
  ])('are not what is %s', async (_, parts, markdown) => {
    expect(await markdownOf(paragraph(...parts), { styles: runStyles })).toBe(`${markdown}\n`);
  });

  it('are none of a paragraph whose style strikes out', async () => {
    const body =
      p('税收900万元。', '<w:pStyle w:val="cutLine"/>') + p('税收950万元。', '<w:pStyle w:val="line"/>');
    expect(await markdownOf(body, { styles: runStyles })).toBe('税收950万元。\n');
  });

  it('are those of an equation that stands on the line', async () => {
    const equation =
      around('r', '<w:t>产值</w:t>') + math(`<m:r><m:rPr/><m:t>19</m:t></m:r>${mathRun('.5')}`);
    expect(await markdownOf(paragraph(equation, '亿元。'))).toBe('产值19.5亿元。\n');
    const power = math(
      `${mathRun('3×')}<m:sSup><m:e>${mathRun('10')}</m:e><m:sup>${mathRun('4')}</m:sup></m:sSup>`,
    );
    const reading = await readDocx(docxOf(paragraph('产值', power, '万元。')));
    expect(reading).toMatchObject({ document: { leftOut: { equations: 1 } } });
    expect(await markdownOf(paragraph('产值', power, '万元。'))).toBe('产值万元。\n');
    // A formula is no word of the sentence, and what stands behind it has no “x=2” in its name.
    const formula = paragraph('按下式测算', math(mathRun('x=2')), '，产值19亿元。');
    expect(await readDocx(docxOf(formula))).toMatchObject({ document: { leftOut: { equations: 1 } } });
    expect(await markdownOf(formula)).toBe('按下式测算，产值19亿元。\n');
  });

  it('are the same in notes', async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph(run('含税', '<w:strike/>'), '不含税')}</w:footnote>`;
    const body = paragraph('产值19亿元', around('r', '<w:footnoteReference w:id="2"/>'));
    expect(await markdownOf(body, { footnotes })).toBe('产值19亿元[^1]\n\n[^1]: 不含税\n');
  });

  it('leave no number of a paragraph that is struck out or deleted as a whole', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const number = '<w:numPr><w:numId w:val="3"/></w:numPr>';
    const numbered = (content: string, mark = ''): string => paragraph(around('pPr', number + mark), content);
    const body = [
      numbered('新建学校2所。'),
      numbered(run('改造道路5公里。', '<w:strike/>')),
      numbered(
        '<w:del w:id="1"><w:r><w:delText>打井3眼。</w:delText></w:r></w:del>',
        '<w:rPr><w:del w:id="2"/></w:rPr>',
      ),
      numbered('修渠4公里。'),
    ];
    expect(await markdownOf(body.join(''), { numbering })).toBe('1.新建学校2所。\n\n2.修渠4公里。\n');
  });

  it('are counted where there are others, neighbours as one', async () => {
    const struck = (text: string): string => run(text, '<w:strike/>');
    const comment = around('r', '<w:commentReference w:id="0"/>');
    const body = [
      paragraph(struck('甲'), struck('乙'), '丙', struck('丁')),
      paragraph('戊', '<w:del w:id="1"><w:r><w:delText>己</w:delText></w:r></w:del>'),
      paragraph('庚', comment, comment),
      p('辛', '<w:rPr><w:del w:id="2"/></w:rPr>'),
      p('壬'),
    ];
    expect(await readDocx(docxOf(body.join('')))).toMatchObject({
      document: { leftOut: { deleted: 1, struck: 2, hidden: 0, comments: 2, equations: 0 } },
    });
  });
});

describe('line breaks in a paragraph', () => {
  const lineBreak = around('r', '<w:br/>');

  it.each([
    ['between lines', ['财政收入3100万元', lineBreak, '粮食1.9万吨'], '财政收入3100万元\\\n粮食1.9万吨'],
    [
      'a carriage return',
      ['收入3100万元', around('r', '<w:cr/>'), '粮食1.9万吨'],
      '收入3100万元\\\n粮食1.9万吨',
    ],
    ['of a page', ['收入3100万元', around('r', '<w:br w:type="page"/>'), '粮食'], '收入3100万元\\\n粮食'],
    ['behind a sentence', ['收入3100万元。', lineBreak, '粮食1.9万吨。'], '收入3100万元。\n\n粮食1.9万吨。'],
    ['inside a sentence', ['收入3100万元，', lineBreak, '增长5%。'], '收入3100万元，增长5%。'],
    [
      'before a number',
      ['重点工作', lineBreak, '1.新建学校', lineBreak, '2.改造道路'],
      '重点工作\n\n1.新建学校\n\n2.改造道路',
    ],
    [
      'before what looks like a sign',
      ['收入3100万元', lineBreak, '- 税收900万元'],
      '收入3100万元\\\n\\- 税收900万元',
    ],
    ['inside a figure', ['户籍人口3', lineBreak, '600人'], '户籍人口3600人'],
    [
      'behind a whole clause',
      ['财政收入3100万元，增长5%', lineBreak, '粮食1.9万吨，增长3%。'],
      '财政收入3100万元，增长5%\\\n粮食1.9万吨，增长3%。',
    ],
    ['under a heading', ['（一）农业', lineBreak, '粮食1.9万吨。'], '## （一）农业\n\n粮食1.9万吨。'],
    [
      'inside a heading',
      ['（一）坚持项目为王', lineBreak, '推动转型发展'],
      '## （一）坚持项目为王推动转型发展',
    ],
    [
      'under the title',
      ['柳溪镇', lineBreak, '政府工作报告', lineBreak, '（2026年1月9日）'],
      '# 柳溪镇政府工作报告\n\n（2026年1月9日）',
    ],
    ['a tab is none', ['财政收入', around('r', '<w:tab/>'), '3100万元'], '财政收入 3100万元'],
  ])('%s', async (_, parts, markdown) => {
    expect(await markdownOf(paragraph(...parts))).toBe(`${markdown}\n`);
  });

  it('end a heading that has a style, where the text begins', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/></w:style>';
    const style = '<w:pPr><w:pStyle w:val="h"/></w:pPr>';
    const body = paragraph(style, '农业', lineBreak, '粮食总产量1.9万吨。');
    expect(await markdownOf(body, { styles })).toBe('# 农业\n\n粮食总产量1.9万吨。\n');
  });
});

/** Words are runs of their own. */
function paragraph(...parts: readonly string[]): string {
  return around('p', parts.map((part) => (/[<>]/.test(part) ? part : run(part))).join(''));
}

const runStyles = [
  ['character', 'cut', '<w:rPr><w:strike/></w:rPr>'],
  ['character', 'cutToo', '<w:basedOn w:val="cut"/><w:rPr><w:b/></w:rPr>'],
  ['character', 'unseen', '<w:rPr><w:vanish/></w:rPr>'],
  ['character', 'up', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'],
  ['character', 'round', '<w:basedOn w:val="round"/>'],
  ['paragraph', 'line', '<w:rPr><w:strike w:val="0"/></w:rPr>'],
  ['paragraph', 'cutLine', '<w:basedOn w:val="line"/><w:rPr><w:dstrike/></w:rPr>'],
]
  .map(
    ([type, id, rest]) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${rest}</w:style>`,
  )
  .join('');

function styled(style: string, text: string, properties = ''): string {
  return run(text, `<w:rStyle w:val="${style}"/>${properties}`);
}

function math(content: string): string {
  const ns = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
  return `<m:oMathPara xmlns:m="${ns}"><m:oMath>${content}</m:oMath></m:oMathPara>`;
}

function mathRun(text: string): string {
  return `<m:r><m:t>${text}</m:t></m:r>`;
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function raised(text: string): string {
  return run(text, '<w:vertAlign w:val="superscript"/>');
}

function changed(before: string): string {
  return `<w:rPrChange w:id="1"><w:rPr>${before}</w:rPr></w:rPrChange>`;
}

function around(name: string, content: string): string {
  return `<w:${name}>${content}</w:${name}>`;
}

function control(content: string): string {
  return around('sdt', `<w:sdtPr/>${around('sdtContent', content)}`);
}

function simple(content: string): string {
  return `<w:fldSimple w:instr="DOCPROPERTY a">${content}</w:fldSimple>`;
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** A field of several runs: `{ IF 内 } → 外` shows its result; what stands in its instruction may be fields themselves. */
function field(name: string, ...inner: readonly string[]): string {
  const result = inner.at(-1) ?? '';
  const code = `<w:r><w:instrText>${name}</w:instrText></w:r>${inner.slice(0, -1).join('')}`;
  return [mark('begin'), code, mark('separate'), result, mark('end')].join('');
}

async function markdownOf(body: string, parts: Parts = {}): Promise<string> {
  const reading = await readDocx(docxOf(body, parts));
  if (reading.kind === 'problem') throw new Error(reading.problem);
  return officeMarkdown(reading.document);
}
