import { strToU8, zipSync } from 'fflate';
import { docxOf, p, table } from '../formats/docx-parts';

// Files that ask for far more than they are: made here when a test asks for one, and none is kept.

/** A file by what is asked of it. */
export type Hostile = Readonly<Record<string, () => string | Uint8Array>>;

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** Parts of a small workbook besides its one sheet. */
export interface Workbook {
  readonly strings?: string;
  readonly styles?: string;
}

/** A workbook of one sheet, by the XML of its rows and what follows them. */
export function xlsxOf(rows: string, behind = '', { strings, styles }: Workbook = {}): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    'xl/workbook.xml': `${head}<workbook ${ns} xmlns:r="${rel}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${ns}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  };
  if (strings !== undefined) files['xl/sharedStrings.xml'] = `${head}<sst ${ns}>${strings}</sst>`;
  if (styles !== undefined) files['xl/styles.xml'] = `${head}<styleSheet ${ns}>${styles}</styleSheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Headings and one row of a figures file: 指标, 单位, 2025年; 财政收入 in the cell A2, its value in C2. */
export function sheetRows(value: string, more = ''): string {
  const inline = (ref: string, text: string): string =>
    `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<row r="1">${inline('A1', '指标')}${inline('B1', '单位')}${inline('C1', '2025年')}</row><row r="2">${inline('A2', '财政收入')}${inline('B2', '万元')}${value}</row>${more}`;
}

const plainValue = '<c r="C2"><v>5310</v></c>';

function styled(code: string): Uint8Array {
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs count="1"><xf numFmtId="164"/></cellXfs>`;
  return xlsxOf(sheetRows('<c r="C2" s="0"><v>5310</v></c>'), '', { styles });
}

/** Figures files (台账). */
export const hostileSheets: Hostile = {
  '1e999999999.xlsx': () => xlsxOf(sheetRows('<c r="C2"><v>1e999999999</v></c>')),
  '1e-999999999.xlsx': () => xlsxOf(sheetRows('<c r="C2"><v>1e-999999999</v></c>')),
  'longNumber.xlsx': () => xlsxOf(sheetRows(`<c r="C2"><v>${'9'.repeat(1_000_000)}</v></c>`)),
  'merged.xlsx': () =>
    xlsxOf(
      sheetRows(plainValue, '<row r="450000"><c r="A450000"><v>1</v></c></row>'),
      `<mergeCells>${'<mergeCell ref="A1:A450000"/>'.repeat(100_000)}</mergeCells>`,
    ),
  'format.xlsx': () => styled('['.repeat(200_000)),
  'formats.xlsx': () =>
    xlsxOf(sheetRows(plainValue), '', {
      styles: `<cellXfs>${'<xf numFmtId="9"/>'.repeat(500_000)}</cellXfs>`,
    }),
  'sharedString.xlsx': () =>
    xlsxOf(
      sheetRows(
        plainValue,
        Array.from(
          { length: 20_000 },
          (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" t="s"><v>0</v></c></row>`,
        ).join(''),
      ),
      '',
      { strings: `<si><t>${'收'.repeat(1_000_000)}</t></si>` },
    ),
  'strings.xlsx': () =>
    xlsxOf(sheetRows(plainValue), '', { strings: '<si><t>收入</t></si>'.repeat(3_000_000) }),
  'cells.xlsx': () =>
    xlsxOf(sheetRows(plainValue, `<row r="3">${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`)),
  'emptyCells.xlsx': () => xlsxOf(sheetRows(plainValue, '<row><c/></row>'.repeat(1_000_000))),
  'widest.xlsx': () => xlsxOf(sheetRows(plainValue, '<row r="3"><c r="ZZZ3"><v>1</v></c></row>')),
  'letters.xlsx': () => xlsxOf(sheetRows(plainValue, '<!-- -->' + 'x'.repeat(60_000_000))),
  'wide.csv': () => `指标,单位,2025年\n${','.repeat(400_000)}\n${'\n'.repeat(400_000)}`,
  'quoted.csv': () => `指标,单位,2025年\n${'"a\n'.repeat(200_000)}`,
  'keys.yaml': () => Array.from({ length: 60_000 }, (_, at) => `指标${at}: ${at}万元`).join('\n'),
  'columns.yaml': () => Array.from({ length: 700 }, (_, at) => `- {指标: 甲${at}, 列${at}: 1}`).join('\n'),
};

/** Reports in Word. */
export const hostileDocx: Hostile = {
  'ascii.docx': () => docxOf(p('a'.repeat(190_000_000))),
  'paragraphs.docx': () => docxOf('<w:p/>'.repeat(5_000_000)),
  'abstractNum.docx': () => docxOf(p('一年来'), { numbering: '<w:abstractNum '.repeat(32_000) }),
  'gridSpan.docx': () =>
    docxOf(
      `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="5000"/></w:tcPr><w:p/></w:tc>'.repeat(5)}</w:tr>`.repeat(500)}</w:tbl>`,
    ),
  'gridSpans.docx': () =>
    docxOf(
      `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>'.repeat(50)}</w:tr>`.repeat(500)}</w:tbl>`,
    ),
  'vMerge.docx': () =>
    docxOf(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(100_000)}</w:tbl>`,
    ),
  'nestedRuns.docx': () => docxOf(`<w:p>${'<w:ins>'.repeat(200_000)}${'</w:ins>'.repeat(200_000)}</w:p>`),
  'runs.docx': () => docxOf(`<w:p>${'<w:r><w:t>1</w:t></w:r>'.repeat(300_000)}</w:p>`),
  'notes.docx': () =>
    docxOf(
      `<w:p>${Array.from({ length: 50_000 }, (_, at) => `<w:r><w:footnoteReference w:id="${at + 2}"/></w:r>`).join('')}</w:p>`,
      {
        footnotes: Array.from(
          { length: 50_000 },
          (_, at) => `<w:footnote w:id="${at + 2}">${p('快报数')}</w:footnote>`,
        ).join(''),
      },
    ),
  'bigTable.docx': () =>
    docxOf(table(Array.from({ length: 20_000 }, () => ['财政收入', '万元', '5310', '']))),
};

const report = (body: string): string => `# 东河镇政府工作报告\n\n${body}\n`;

/** Reports in Markdown, small beside what was once made of them. */
export const hostileMarkdown: Hostile = {
  'keys60.md': () =>
    `---\n${Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\n${report('')}`,
  'flowKeys.md': () =>
    `---\n{${Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join(', ')}}\n---\n${report('')}`,
  'flowList.md': () => `---\na: [${'1, '.repeat(200_000)}]\n---\n${report('')}`,
  'anchors.md': () =>
    `---\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: &a${at} 1`).join('\n')}\n---\n${report('')}`,
  'tableRows.md': () =>
    report(`| 指标 | 单位 | 2025年 |\n| --- | --- | --- |\n${'| 财政收入 | 万元 | 5310 |\n'.repeat(20_000)}`),
  'tableNames.md': () =>
    report(
      `| 指标 | 单位 | 2025年 |\n| --- | --- | --- |\n${Array.from({ length: 20_000 }, (_, at) => `| 第${at}村收入 | 万元 | ${5310 + at} |\n`).join('')}`,
    ),
  'tableCells.md': () =>
    report(`| 指标 | 单位 | 2025年 |\n| --- | --- | --- |\n${'| | | |\n'.repeat(33_000)}`),
  'tableWide.md': () => report(`|${' |'.repeat(50_000)}\n|${'-|'.repeat(50_000)}\n|${' |'.repeat(50_000)}`),
  'links.md': () => report('[a]('.repeat(50_000)),
  'brackets.md': () => report('['.repeat(50_000)),
  'images.md': () => report('!['.repeat(50_000)),
  'htmlOpen.md': () => report('甲<a '.repeat(50_000)),
  'declarations.md': () => report('甲<!A '.repeat(50_000)),
  'emphasis.md': () => report('*a_'.repeat(50_000)),
  'tildes.md': () => report('甲~~a '.repeat(50_000)),
  'ticks.md': () => report(Array.from({ length: 600 }, (_, at) => `${'`'.repeat(at + 1)}甲`).join('')),
  'footnotes.md': () => {
    const labels = Array.from({ length: 50_000 }, (_, at) => `[^${at.toString(36)}]`);
    return report(`${labels.join('')}\n\n${labels.map((label) => `${label}: 注`).join('\n')}`);
  },
  'footnoteCalls.md': () => report('甲[^1]'.repeat(50_000) + '\n\n[^1]: 快报数'),
  'definitions.md': () => report(Array.from({ length: 50_000 }, (_, at) => `[a${at}]: /b`).join('\n')),
  'quotes.md': () => report(`${'>'.repeat(50_000)}甲`),
  'listNest.md': () => report(Array.from({ length: 2_000 }, (_, at) => `${'  '.repeat(at)}- 甲`).join('\n')),
  'listMarks.md': () => report(`${'- '.repeat(50_000)}甲`),
  'listItems.md': () => report('- 甲\n'.repeat(50_000)),
  'entities.md': () => report('&amp;'.repeat(50_000)),
  'escapes.md': () => report('\\['.repeat(50_000)),
  'disable.md': () =>
    report(
      `<!-- heshu-disable-next-line ${Array.from({ length: 50_000 }, (_, at) => `id-${at}`).join(',')} -- 理由 -->\n全镇实现财政收入5310万元。`,
    ),
  'disableLine.md': () => report('甲<!-- heshu-disable-line sum-mismatch -- 理由 -->'.repeat(10_000)),
  'htmlTable.md': () =>
    report(`<table>${'<tr><td>财政收入</td><td>5310万元</td></tr>'.repeat(20_000)}</table>`),
  'spaces.md': () => report(`甲${' '.repeat(200_000)}乙`),
};
