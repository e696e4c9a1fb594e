import { describe, expect, it } from 'vitest';
import { core } from '../../server/src/lsp/core';
import { readTop } from '../arch/sources';
import { partsOf } from '../formats/exported';
import { run, type Run } from './world';

const report = '# 柳溪镇政府工作报告\n\n各位代表：\n\n一、2025年工作回顾\n\n财政收入4720万元。\n';

function exported(config: string, to = 'docx'): Promise<Run> {
  const files = { '/文稿/报告.md': report, '/文稿/heshu.config.json': config };
  return run(['export', 'report', '--to', to, '-o', `出.${to}`, '报告.md'], { core, files });
}

describe('the layout of a report, in heshu.config.json', () => {
  it.each([
    '{"layout": {"margins": {"left": 30, "right": 24}, "fonts": {"body": "华文仿宋", "title": ["小标宋", "宋体"]}}}',
    '{"版式": {"页边距": {"左": 30, "右": 24}, "字体": {"正文": "华文仿宋", "标题": ["小标宋", "宋体"]}}}',
  ])('sets margins and fonts, in English or Chinese: %s', async (config) => {
    const { stderr, savedBytes } = await exported(config);
    expect(stderr).toBe('');
    const parts = partsOf(savedBytes['/文稿/出.docx'] ?? new Uint8Array());
    // Twentieths of a point: 30 and 24 mm; above and below as the standard has it, 37 and 35 mm.
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="2098" w:right="1361" w:bottom="1984" w:left="1701"/,
    );
    const styles = parts['word/styles.xml'] ?? '';
    const fontOf = (id: string): string | undefined =>
      new RegExp(`w:styleId="${id}".*?w:eastAsia="([^"]*)"`, 's').exec(styles)?.[1];
    expect(['Title', 'Heading1', 'ReportBody'].map(fontOf)).toEqual(['小标宋', '黑体', '华文仿宋']);
    // What the standard would use stands in where the font is not there.
    expect(parts['word/fontTable.xml']).toMatch(/w:name="华文仿宋"><w:altName w:val="仿宋_GB2312,仿宋,/);
  });

  it('keeps the type as large as it was when margins leave less room, and lays the page as well', async () => {
    const { saved } = await exported('{"layout": {"margins": {"left": 40, "top": 60}}}', 'html');
    const page = saved['/文稿/出.html'] ?? '';
    expect(page).toContain('@page { size: A4; margin: 60mm 26mm 35mm 40mm; }');
    expect(page).toContain('max-width: 144mm');
    // 202 mm over 19 lines, as high as the 22 of the standard.
    expect(page).toContain('16pt/30.14pt');
  });

  it.each([
    ['{"layout": {"margin": {}}}', '1:13: 没有“margin”这个设置，可用：margins, lines, characters, fonts'],
    ['{"layout": {"margins": {"left": 3}}}', '1:25: “left”的值不对，应是5 到 80 之间的毫米数，如 37'],
    ['{"layout": {"margins": {"left": "30"}}}', '1:25: “left”的值不对，应是5 到 80 之间的毫米数，如 37'],
    ['{"layout": {"margins": 30}}', '1:13: “margins”的值不对，应是一个 { } 对象'],
    ['{"layout": []}', '1:2: “layout”的值不对，应是一个 { } 对象'],
    ['{"layout": {"lines": 60}}', '1:13: “lines”的值不对，应是一页排得下的行数（行距 18 到 60 磅），如 22'],
    [
      '{"layout": {"characters": 28, "margins": {"left": 60}}}',
      '1:13: “characters”的值不对，应是一行排得下的字数（每字 15 到 32 磅），如 28',
    ],
    [
      '{"layout": {"fonts": {"body": "a\\"; }"}}}',
      '1:23: “body”的值不对，应是字体名，或先后顺序的几个字体名，如 "仿宋_GB2312"',
    ],
    ['{"layout": {"fonts": {"正文": "仿宋", "body": "仿宋"}}}', '1:35: 同一个设置写了两次'],
  ])('is refused in one line with its place: %s', async (config, line) => {
    const { status, stderr, saved } = await exported(config);
    expect({ status, stderr, saved }).toEqual({
      status: 2,
      stderr: `heshu: heshu.config.json:${line}\n`,
      saved: {},
    });
  });

  it('is as the page about exports shows it', async () => {
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(readTop('docs/exports.md')) ?? [];
    expect(await exported(shown)).toMatchObject({ status: 0, stderr: '' });
  });
});
