import { describe, expect, it } from 'vitest';
import { tableGrid } from '../../server/src/core/output/export/table-grid';
import { messages } from '../../server/src/core/output/message/index';
import { writeGridDocx, writeXlsx } from '../../server/src/formats/index';
import { example, exported, partsOf, read } from './exported';

const secret = '此数待核不要外传';
const draft = [
  '---',
  'prior: ../内部/2025年报告.docx',
  '---',
  '# 柳溪镇政府工作报告',
  `<!-- ${secret} -->`,
  '一、2025年工作回顾',
  `<!-- heshu-disable-next-line sum-mismatch -- ${secret} -->`,
  `开发保洁岗位62个、护林岗位38个，合计110个。<!-- ${secret} -->财政收入4720万元，增长8.0%。`,
].join('\n\n');

describe('what leaves tells nothing but the report', () => {
  it.each(['docx', 'review', 'table.docx', 'table.xlsx'])('%s', async (kind) => {
    const bytes = await made(kind, draft);
    const parts = partsOf(bytes);
    const all = Object.values(parts).join('\n');
    expect(all).not.toContain(secret);
    expect(all).not.toMatch(/内部|heshu-disable|\.md\b|\/文稿|\/tmp\//);
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps'))).toEqual([]);
    expect(all).not.toMatch(/<dc:|<cp:|lastModifiedBy|w:rsid|\b20\d\d-\d\d-\d\dT/);
    expect(
      [...all.matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author).filter((each) => each !== '核数'),
    ).toEqual([]);
  });

  it.each(['docx', 'review', 'table.docx', 'table.xlsx'])(
    'the same bytes for the same report: %s',
    async (kind) => {
      expect(Buffer.from(await made(kind, example)).equals(Buffer.from(await made(kind, example)))).toBe(
        true,
      );
    },
  );
});

it('a review copy has every finding at its figure, with the arithmetic', async () => {
  const analysis = read(example);
  const parts = partsOf(await exported(analysis, true));
  const comments = parts['word/comments.xml'] ?? '';
  expect(comments.match(/<w:comment /g)).toHaveLength(analysis.findings.length);
  expect(parts['word/document.xml']?.match(/<w:commentRangeStart/g)).toHaveLength(analysis.findings.length);
  for (const { message, derivation } of analysis.findings) {
    expect(comments).toContain(escaped(message));
    for (const step of derivation) expect(comments).toContain(escaped(step.text));
  }
});

it('a clean copy has no comment at all', async () => {
  expect(Object.keys(partsOf(await exported(read(example))))).not.toContain('word/comments.xml');
});

async function made(kind: string, source: string): Promise<Uint8Array> {
  const analysis = read(source);
  const words = messages['zh-CN'];
  const grid = tableGrid(analysis, words.cli.table);
  switch (kind) {
    case 'docx':
      return exported(analysis);
    case 'review':
      return exported(analysis, true);
    case 'table.docx':
      return writeGridDocx([grid], words.exports.page);
    default:
      return writeXlsx([grid], words.exports.page);
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
