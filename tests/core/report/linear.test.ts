import { describe, expect, it } from 'vitest';
import { readChunk } from '../../../server/src/core/report/block';
import {
  isUnreadableMarkdown,
  markdownReader,
  referenceDecoder,
} from '../../../server/src/core/report/markdown';
import { parse } from '../../../server/src/core/report/parse';
import { split } from '../../../server/src/core/report/split';
import { outlineOf } from './outline-of';

/** How many characters remark is given for a source, and the longest slice among them. */
function work(source: string): { total: number; longest: number } {
  const read = markdownReader();
  let total = 0;
  let longest = 0;
  const markdown = (slice: string) => {
    total += slice.length;
    longest = Math.max(longest, slice.length);
    return read(slice);
  };
  const reader = { markdown, decode: referenceDecoder(markdown) };
  for (const chunk of split(source, 0, markdown))
    readChunk(source.slice(chunk.span.start, chunk.span.end), chunk, reader);
  return { total, longest };
}

const PARAGRAPH = '  全镇实现财政收入5310万元，增长8.5%;新建道路三条。\n\n\n';
const MARKED = '完成**5310**万元。\n- 新建道路三条。\n> 引文一句。\n## 一、标题\n<u>收入</u>5亿元。\n';

describe('the work done', () => {
  it('calls remark for no plain paragraph', () => {
    expect(work(PARAGRAPH.repeat(500)).total).toBe(0);
    expect(work(`一、2020年工作回顾\n\n（一）抓产业\n\n[3]三保：指……。\n`.repeat(100)).total).toBe(0);
  });

  it('grows with the text, and with no block beyond its own length', () => {
    const once = work(MARKED.repeat(50));
    const twice = work(MARKED.repeat(100));
    expect(twice.total).toBe(2 * once.total);
    expect(twice.longest).toBe(once.longest);
    expect(once.total).toBeLessThan(2 * MARKED.length * 50);
  });

  it('gives remark no long run of lines that are paragraphs, items or quotations of their own', () => {
    for (const line of ['完成**5**项。\n', '- 项\n', '1. 项\n', '# 题\n', '> 引\n']) {
      expect(work(line.repeat(1000)).longest).toBeLessThan(line.length * 201);
    }
  });

  it('keeps from remark what would take it quadratic time or a deep stack', () => {
    const opened = ['[甲](', '![', '甲[^1]', '甲<!A ', '甲<?'].map((mark) => mark.repeat(3000));
    const deep = ['>'.repeat(40) + '引', `${'- '.repeat(40)}项`, '['.repeat(40), 'a* '.repeat(3000)];
    for (const slice of [...deep, ...opened, `${'各村干净'.repeat(20_000)}${'*5*'.repeat(200)}`]) {
      expect(isUnreadableMarkdown(slice)).toBe(true);
      expect(work(slice).total).toBe(0);
    }
    expect(isUnreadableMarkdown(`${'> '.repeat(30)}引[^1]，**5**`)).toBe(false);
    expect(outlineOf(`${'>'.repeat(40)}引文`)).toEqual([`other ${'>'.repeat(40)}引文`]);
  });

  it('calls remark for no item or note of plain words, and reads what remark would', () => {
    const plain = [
      '- 清淤渠道17条',
      '* “三保”落实到村',
      '1. 推进产业升级',
      '12) 建成水厂3座',
      '[^1]: 快报数',
      '[^甲]:按常住人口',
    ];
    for (const line of plain) {
      expect(work(line).total).toBe(0);
      // A comment says nothing, and leaves the line to remark.
      const marked = parse(`${line}<!-- -->`);
      expect(outlineOf(line)).toEqual(outlineOf(`${line}<!-- -->`));
      expect(parse(line).blocks[0]).toMatchObject({
        kind: marked.blocks[0]?.kind,
        span: { start: 0, end: line.length },
      });
    }
    for (const line of [
      '- **清淤**渠道17条',
      '- - 清淤渠道17条',
      '- 清淤\n  渠道17条',
      '- # 清淤',
      '-  清淤渠道',
    ])
      expect(work(line).total).toBeGreaterThan(0);
  });

  it('reads plain lines where remark throws', () => {
    const reader = {
      markdown: () => {
        throw new Error('broken');
      },
      decode: (each: string) => each,
    };
    expect(readChunk('完成**5**项。', { kind: 'prose', note: false }, reader)).toMatchObject([
      { kind: 'paragraph', prose: { text: '完成**5**项。' } },
    ]);
  });

  it('checks the text around links that are never closed', () => {
    const text = `${'[甲]('.repeat(3000)}财政收入5310万元`;
    expect(parse(text).blocks[0]).toMatchObject({ kind: 'paragraph', prose: { text } });
  });

  it('survives long runs of any one sign', () => {
    for (const sign of [
      '（',
      '“',
      '*',
      '`',
      '~',
      '#',
      '>',
      '|',
      '\\',
      '&',
      '<',
      '[',
      '！',
      '1',
      ' ',
      '\n',
      '-',
      '一、\n',
      '# \n',
      '（一）项\n',
    ]) {
      const source = sign.repeat(3_000);
      const { blocks } = parse(source);
      expect(blocks.at(-1)?.span.end ?? 0).toBeLessThanOrEqual(source.length);
    }
  });
});
