import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commentedWord } from '../../server/src/documents/commented-word';
import { commentDocx, readDocx } from '../../server/src/formats/index';
import { docxOf, p, table } from './docx-parts';
import { example, exported, imported, partsOf, read } from './exported';

const r = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A1">${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const heading = p('柳溪镇政府工作报告') + p('一、2025年工作回顾');
const sum = '开发保洁岗位62个、护林岗位38个，合计110个。';

describe('comments in the Word document itself', () => {
  it.each([
    ['in one run', paragraph(r(sum)), ['110个']],
    ['in a run with blanks before it', paragraph(r('保洁岗位62个、护林岗位38个，合计 110个。')), ['110个']],
    [
      'over several runs',
      paragraph(
        r('保洁岗位62个、护林岗位38个，合计1', '<w:b/>'),
        r('1', '<w:color w:val="FF0000"/>'),
        r('0个。'),
      ),
      ['110个'],
    ],
    ['in a run of its own', paragraph(r('保洁岗位62个、护林岗位38个，合计'), r('110个'), r('。')), ['110个']],
    [
      'behind words of tracked changes',
      paragraph(
        r('保洁岗位62个、护林岗位38个，合计'),
        '<w:del w:id="1" w:author="甲"><w:r><w:delText>100</w:delText></w:r></w:del>',
        `<w:ins w:id="2" w:author="甲">${r('110')}</w:ins>`,
        r('个。'),
      ),
      ['110个'],
    ],
    [
      'beside an old figure that is struck out',
      paragraph(r('保洁岗位62个、护林岗位38个，合计'), r('110个', '<w:strike/>'), r('110个。')),
      ['110个'],
    ],
    [
      'in a table',
      table([
        ['指标', '2024年', '2025年', '增长'],
        ['财政收入（万元）', '4000', '5000', '35%'],
        ['固定资产投资（亿元）', '2.0', '2.2', '10%'],
      ]),
      ['35%'],
    ],
    [
      'of two in one sentence, each by itself',
      paragraph(r(`${sum}村集体收入520万元，占村集体收入的110%以上，其中三个村（东坝、新庄）`)),
      ['110个', '三个村'],
    ],
  ])('stand at the figure %s', async (_, body, expected) => {
    const { bytes, copy } = await commented(heading + body);
    expect(marked(copy)).toEqual(expect.arrayContaining(expected));
    expect(marked(copy).filter((words) => words === expected[0])).toHaveLength(1);
    onlyGains(bytes, copy);
  });

  it('are at the frame where the figure stands in one, since Word lets none into it', async () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${paragraph(r(sum))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(r(sum))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { bytes, copy } = await commented(heading + paragraph(r('下列岗位：'), box, r('已招满。')));
    const xml = partsOf(copy)['word/document.xml'] ?? '';
    expect(xml).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`);
    onlyGains(bytes, copy);
  });

  it('are at the mark of the note that says it', async () => {
    const note = `<w:footnote w:id="2">${paragraph(r(sum))}</w:footnote>`;
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = heading + paragraph(r('公益性岗位已招满'), mark, r('。'));
    const { bytes, copy } = await commented(body, { footnotes: note });
    const xml = partsOf(copy)['word/document.xml'] ?? '';
    expect(xml).toContain(`<w:commentRangeStart w:id="0"/>${mark}<w:commentRangeEnd w:id="0"/>`);
    onlyGains(bytes, copy);
  });

  it('are beside a number that Word counts by itself', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const counted = p('2026年工作安排', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const { bytes, copy } = await commented(`${heading}${p('财政收入5000万元。')}${counted}`, { numbering });
    expect(marked(copy)).toContain('2026年工作安排');
    onlyGains(bytes, copy);
  });

  it('come behind those that the file has, which stay as they are', async () => {
    const own = `<w:comment w:id="7" w:author="乙">${paragraph(r('请核'))}</w:comment>`;
    const body = `${heading}<w:p><w:commentRangeStart w:id="7"/>${r(sum)}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const { bytes, copy } = await commented(body, { comments: own });
    const { 'word/comments.xml': comments = '', ...others } = partsOf(copy);
    expect(comments.replace(/<w:comment w:id="8"[^]*?<\/w:comment>/u, '')).toBe(
      partsOf(bytes)['word/comments.xml'],
    );
    expect(comments).toContain('算式：62个 + 38个 = 100个');
    expect(others['[Content_Types].xml']).toBe(partsOf(bytes)['[Content_Types].xml']);
    expect(others['word/_rels/document.xml.rels']).toBe(partsOf(bytes)['word/_rels/document.xml.rels']);
    expect(marked(copy)).toEqual([sum, '110个']);
    onlyGains(bytes, copy);
  });

  it('leave every other part byte for byte, pictures and unknown ones too', async () => {
    const plain = unzipSync(docxOf(heading + paragraph(r(sum))));
    const more = {
      'word/media/图.png': new Uint8Array([1, 2, 3, 255]),
      'customXml/item1.xml': strToU8('<a/>'),
    };
    const bytes = zipSync({ ...plain, ...more }, { level: 9, comment: '送审' });
    const copy = await copyOf(bytes);
    expect(unzipSync(copy)).toMatchObject(more);
    // Not even packed anew.
    const packed = Buffer.from(bytes).indexOf('word/media');
    expect(Buffer.from(copy).includes(Buffer.from(bytes).subarray(packed, packed + 30))).toBe(true);
    onlyGains(bytes, copy);
  });

  it('are in Word’s own export of the example as many as its findings, and read back the report is the same', async () => {
    const analysis = read(example);
    const bytes = await exported(analysis);
    const copy = await copyOf(bytes);
    expect(marked(copy)).toEqual(['114.4%', '328户', '三个村', '近3万余份', '263人', '110个', '四是']);
    expect(await imported(copy)).toBe(await imported(bytes));
    onlyGains(bytes, copy);
    expect(await copyOf(bytes)).toEqual(copy);
  });

  it.each([
    ['a file of another kind', strToU8('报告'), 'otherKind'],
    ['an old file of Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldWord'],
    ['an archive cut short', docxOf(heading).subarray(0, 300), 'damaged'],
    ['a body that ends too soon', docxOf('<w:p><w:r><w:t>四是'), 'damaged'],
  ])('are none in %s', (_, bytes, problem) => {
    const remarks = [{ span: { start: 0, end: 1 }, paragraphs: ['错'] }];
    expect(commentDocx(bytes, { source: '四是', remarks, author: '核数' })).toEqual({
      kind: 'problem',
      problem,
    });
  });

  it('lose none that is nowhere found, and take it for markup nowhere', () => {
    const bytes = docxOf(heading);
    const remarks = [{ span: { start: 0, end: 3 }, paragraphs: ['<w:p/>&"'] }];
    const made = commentDocx(bytes, { source: '甲乙丙', remarks, author: '核"数' });
    const parts = made.kind === 'document' ? partsOf(made.bytes) : {};
    expect(parts['word/comments.xml']).toContain('&lt;w:p/&gt;&amp;&quot;');
    expect(parts['word/document.xml']).toContain('<w:commentReference w:id="0"/>');
  });
});

interface Made {
  readonly bytes: Uint8Array;
  readonly copy: Uint8Array;
}

async function commented(body: string, parts: Parameters<typeof docxOf>[1] = {}): Promise<Made> {
  const bytes = docxOf(body, parts);
  return { bytes, copy: await copyOf(bytes) };
}

/** As the command line and the editor make it: read, judged, and written into. */
async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const analysis = read(await imported(bytes));
  const formats = () => Promise.resolve({ commentDocx, readDocx } as never);
  return commentedWord({ bytes, uri: 'file:///稿.docx', analysis, language: 'zh-CN', formats });
}

/** The words each comment is on, in the order of their places. */
function marked(copy: Uint8Array): readonly string[] {
  const xml = partsOf(copy)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(([start, id], at) => {
    expect(at).toBeGreaterThanOrEqual(0);
    const inside = xml.slice(xml.indexOf(start), xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
    return inside.replace(/<w:del .*?<\/w:del>/g, '').replace(/<[^>]*>/g, '');
  });
}

/** The copy has all parts as they were; its body is the old one again where a run was parted and all that was put in is taken out. */
function onlyGains(bytes: Uint8Array, copy: Uint8Array): void {
  const gaining = [
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/comments.xml',
  ];
  const [before, after] = [unzipSync(bytes), unzipSync(copy)];
  expect(Object.keys(after).filter((name) => !(name in before))).toEqual(
    'word/comments.xml' in before ? [] : ['word/comments.xml'],
  );
  for (const name of Object.keys(before)) {
    if (!gaining.includes(name)) expect(after[name], name).toEqual(before[name]);
    else expect(isSubsequence(partsOf(bytes)[name] ?? '', partsOf(copy)[name] ?? ''), name).toBe(true);
  }
  const [xml, commentedXml] = [bytes, copy].map((each) => partsOf(each)['word/document.xml'] ?? '');
  const old = [...(xml ?? '').matchAll(/<w:comment(?:RangeStart|RangeEnd|Reference) w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  const anchor =
    /<w:commentRangeStart w:id="(\d+)"\/>|<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;
  const without = (commentedXml ?? '').replace(anchor, (all, start?: string, end?: string) =>
    old.includes(start ?? end) ? all : '\uFFFF',
  );
  // Neighbouring runs count as one in both: where a run was parted is none of the document's words.
  const plain = (text: string): string =>
    text
      .replaceAll(' xml:space="preserve"', '')
      .replace(/\uFFFF/g, '')
      .replace(/<\/w:t><\/w:r><w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t>/g, '');
  expect(plain(without)).toBe(plain(xml ?? ''));
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
