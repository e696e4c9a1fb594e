import { beforeAll, describe, expect, it } from 'vitest';
import { compareVersions, type Version } from '../../server/src/documents/comparison';
import { checkSheet } from '../../server/src/core/output/export/check-sheet';
import type { Grid } from '../../server/src/core/output/export/grid';
import { tableGrid } from '../../server/src/core/output/export/table-grid';
import type { LayoutChanges } from '../../server/src/core/output/export/layout-changes';
import { messages } from '../../server/src/core/output/message/index';
import { writeGridDocx, writeXlsx } from '../../server/src/formats/index';
import { example, exported, partsOf, read } from './exported';
import { missing, type Printed, printAll } from './office';

const required = process.env.HESHU_REQUIRE_OFFICE === '1';

it('LibreOffice and poppler are there where they must be', () => {
  if (missing.length > 0) console.log(`not opened in LibreOffice: ${missing.join(', ')} not installed`);
  expect(required ? missing : []).toEqual([]);
});

describe.runIf(missing.length === 0)(
  'what LibreOffice makes of the files (needs LibreOffice and poppler)',
  () => {
    const words = messages['zh-CN'];
    const analysis = read(example);
    const { page } = words.exports;
    let printed: Readonly<Record<string, Printed>> = {};
    let report = new Uint8Array();

    beforeAll(async () => {
      const table = tableGrid(analysis, words.cli.table);
      const sheet = checkSheet(analysis, {
        words: words.exports,
        checkName: words.findings.name,
        lineOf: ({ start }) => example.slice(0, start).split('\n').length,
      });
      report = new Uint8Array(await exported(analysis));
      const changes = changesOf(example.replace('5248.8万元', '5260万元').replace('312户', '362户'));
      printed = printAll({
        'report.docx': report,
        'review.docx': await exported(analysis, true),
        'local.docx': await exported(analysis, false, local),
        'sheet.docx': await writeGridDocx([sheet], page),
        'sheet-xlsx.xlsx': await writeXlsx([sheet], page),
        'table.docx': await writeGridDocx([table], page),
        'table-xlsx.xlsx': await writeXlsx([table], page),
        'changes.docx': await writeGridDocx([changes], page),
        'changes-xlsx.xlsx': await writeXlsx([changes], page),
      });
    }, 180_000);

    const of = (name: string): Printed => {
      const found = printed[name];
      if (!found) throw new Error(name);
      return found;
    };

    it('the report is A4 with the margins of the standard, in six pages', () => {
      const { pages, size, margins } = of('report.docx');
      expect({ pages, size }).toEqual({ pages: 6, size: [210, 297] });
      const { left, top, right, bottom } = margins(4);
      // The box of the words: 28, 37, 26 and 35 mm, but for what a line is higher and a character wider than its ink.
      expect(left).toBeGreaterThanOrEqual(27);
      expect(left).toBeLessThanOrEqual(30);
      expect(top).toBeGreaterThanOrEqual(35);
      expect(top).toBeLessThanOrEqual(41);
      // A comma at the end of a line may hang over it by a character, as in print.
      expect(right).toBeGreaterThanOrEqual(20);
      expect(right).toBeLessThanOrEqual(32);
      expect(bottom).toBeGreaterThanOrEqual(34);
    });

    it('a full page has 22 lines, a full line 28 characters', () => {
      const lines = of('report.docx')
        .text(4)
        .split('\n')
        .map((line) => line.replace(/\s/g, ''))
        .filter((line) => line !== '');
      // The last is the page number.
      expect(lines.length - 1).toBeGreaterThanOrEqual(20);
      expect(lines.length - 1).toBeLessThanOrEqual(22);
      const characters = lines.map((line) => Array.from(line.replace(/[\d.%]/g, '')).length);
      expect(Math.max(...characters)).toBeGreaterThanOrEqual(26);
      expect(Math.max(...characters)).toBeLessThanOrEqual(30);
    });

    it('page numbers stand outside: odd ones right, even ones left, between lines', () => {
      const numberOn = (page: number): string =>
        of('report.docx').text(page).trimEnd().split('\n').at(-1) ?? '';
      expect(numberOn(1).replace(/\s/g, '')).toBe('—1—');
      expect(numberOn(2).replace(/\s/g, '')).toBe('—2—');
      expect(numberOn(1).search(/\S/)).toBeGreaterThan(numberOn(2).search(/\S/) + 20);
    });

    it('a place’s own margins and fonts are what is printed', () => {
      const { size, margins, fonts, text } = of('local.docx');
      expect(size).toEqual([210, 297]);
      const { left, top, right, bottom } = margins(2);
      expect(left).toBeGreaterThanOrEqual(44);
      expect(left).toBeLessThanOrEqual(47);
      expect(top).toBeGreaterThanOrEqual(23);
      expect(top).toBeLessThanOrEqual(29);
      expect(right).toBeGreaterThanOrEqual(34);
      expect(bottom).toBeGreaterThanOrEqual(49);
      expect(fonts).toContain('Serif');
      expect(of('report.docx').fonts).not.toBe(fonts);
      const lines = text(5)
        .split('\n')
        .filter((line) => line.trim() !== '');
      expect(lines.length - 1).toBeLessThanOrEqual(18);
    });

    it('names the fonts of each level, with what may stand in for them, and embeds a Chinese one', () => {
      const parts = partsOf(report);
      const styles = parts['word/styles.xml'] ?? '';
      const fontOf = (id: string): string | undefined =>
        new RegExp(`w:styleId="${id}".*?w:eastAsia="([^"]*)"`, 's').exec(styles)?.[1];
      expect(['Title', 'Heading1', 'Heading2', 'Heading3', 'ReportBody'].map(fontOf)).toEqual([
        '方正小标宋简体',
        '黑体',
        '楷体_GB2312',
        '仿宋_GB2312',
        '仿宋_GB2312',
      ]);
      expect(parts['word/fontTable.xml']).toMatch(/w:name="方正小标宋简体"><w:altName w:val="[^"]*宋体/);
      expect(parts['word/fontTable.xml']).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
      expect(of('report.docx').fonts).toMatch(/CJK|Song|Hei|Kai|Fang|Ming|WenQuan/i);
    });

    it('the review copy is as long, its comments beside the text', () => {
      expect(of('review.docx').pages).toBe(6);
    });

    it.each([...Object.keys(headers)])(
      '%s is landscape A4, with header and page number on every page',
      (name) => {
        const { pages, size, text } = of(name);
        expect(size).toEqual([297, 210]);
        for (let number = 1; number <= pages; number++) {
          expect(text(number)).toMatch(headers[name] ?? /^$/);
          expect(text(number).replace(/\s/g, '')).toContain(`第${number}页，共${pages}页`);
        }
        expect(pages).toBeLessThanOrEqual(name.startsWith('sheet') ? 12 : 1);
      },
    );

    it('one page of each is a picture', () => {
      for (const [file, name] of pictures) expect(of(file).picture(1, name).length).toBeGreaterThan(5000);
    });
  },
);

/** What the header of each says, on every page. */
const headers: Readonly<Record<string, RegExp>> = {
  'sheet.docx': /序号[\s\S]*责任单位/,
  'sheet-xlsx.xlsx': /序号[\s\S]*责任单位/,
  'table.docx': /指标[\s\S]*实绩/,
  'table-xlsx.xlsx': /指标[\s\S]*实绩/,
  'changes.docx': /改动[\s\S]*原稿[\s\S]*新稿/,
  'changes-xlsx.xlsx': /改动[\s\S]*原稿[\s\S]*新稿/,
};

/** What a later version of the example states otherwise. */
function changesOf(later: string): Grid {
  const version = (source: string, name: string): Version => ({
    analysis: read(source),
    name,
    lineOf: ({ start }) => source.slice(0, start).split('\n').length,
  });
  return compareVersions(version(example, '征求意见稿.md'), version(later, '送审稿.md'), 'zh-CN').grid;
}

/** As little like the standard as may be. */
const local: LayoutChanges = {
  margins: { top: 25, left: 45, bottom: 50, right: 40 },
  lines: 18,
  fonts: { body: ['DejaVu Serif'] },
};

/** The pictures in docs/media, made anew with HESHU_PICTURES=1. */
const pictures = [
  ['report.docx', 'export-report'],
  ['sheet.docx', 'export-sheet-docx'],
  ['sheet-xlsx.xlsx', 'export-sheet-xlsx'],
  ['table.docx', 'export-table-docx'],
  ['table-xlsx.xlsx', 'export-table-xlsx'],
  ['changes.docx', 'export-changes-docx'],
  ['changes-xlsx.xlsx', 'export-changes-xlsx'],
] as const;
