import { describe, expect, it } from 'vitest';
import { officeMarkdown } from '../../../../server/src/core/output/import/office-markdown';

/** A table of a word processor, its cells as words; what a merged cell covers is empty. */
function markdownOf(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => ({
    inlines: text === '' ? [] : [{ kind: 'text' as const, text, bold: text.startsWith('**') }],
  });
  return officeMarkdown({
    blocks: [{ kind: 'table', rows: rows.map((row) => row.map(cell)) }],
    notes: [],
    leftOut: { deleted: 0, struck: 0, hidden: 0, comments: 0, equations: 0 },
  });
}

describe('merged heads of a table in Word', () => {
  it('are one row of Markdown, each with what stands over it', () => {
    expect(
      markdownOf(
        ['指标', '2025年', '', '2026年'],
        ['', '实绩', '增速（%）', '目标'],
        ['财政收入', '6120', '7.4', '6500'],
      ),
    ).toBe(
      '| 指标 | 2025年实绩 | 2025年增速（%） | 2026年目标 |\n| --- | --: | --: | --: |\n| 财政收入 | 6120 | 7.4 | 6500 |\n',
    );
  });

  it('below a title merged over them, which stands above', () => {
    expect(
      markdownOf(['主要指标表', '', ''], ['指标', '2024年', '2025年'], ['财政收入', '5700', '6120']),
    ).toBe('主要指标表\n\n| 指标 | 2024年 | 2025年 |\n| --- | --: | --: |\n| 财政收入 | 5700 | 6120 |\n');
  });

  it('a row of words below one row of heads stays a row', () => {
    expect(markdownOf(['项目', '内容'], ['泵站', '改造'])).toBe(
      '| 项目 | 内容 |\n| --- | --- |\n| 泵站 | 改造 |\n',
    );
  });
});
