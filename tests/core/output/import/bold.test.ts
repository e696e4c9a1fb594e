import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boldMarkdown,
  type Lettering,
  escapeWords,
} from '../../../../server/src/core/output/import/markdown-signs';
import { markdownReader } from '../../../../server/src/core/report/markdown';

/** “甲[乙]丙” is bold 乙 between plain words. */
function lettered(text: string): readonly Lettering[] {
  return text
    .split(/(\[[^\]]*\])/)
    .map((each) =>
      each.startsWith('[') ? { text: each.slice(1, -1), bold: true } : { text: each, bold: false },
    );
}

const markdownOf = (letterings: readonly Lettering[]): string => boldMarkdown(letterings, escapeWords);

/** The letters and digits of a Markdown text, each with whether remark reads it as bold. */
function readBack(markdown: string): readonly string[] {
  const lettersIn = (node: Nodes, bold: boolean): readonly string[] => {
    if (node.type === 'text') return lettersOf({ text: node.value, bold });
    return 'children' in node
      ? node.children.flatMap((child) => lettersIn(child, bold || node.type === 'strong'))
      : [];
  };
  return lettersIn(markdownReader()(markdown), false);
}

function lettersOf({ text, bold }: Lettering): readonly string[] {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).map((each) => (bold ? `*${each}` : each));
}

describe('bold of a word processor as Markdown', () => {
  it.each([
    ['[强产业。]全年新建项目5个', '**强产业**。全年新建项目5个'],
    ['[强产业：]新建', '**强产业**：新建'],
    ['[强产业；]新建', '**强产业**；新建'],
    ['[（一）强产业。]新建', '**（一）强产业**。新建'],
    ['[强产业（含农业）]新建', '**强产业（含农业**）新建'],
    ['甲，[“三保”]任务', '甲，**“三保**”任务'],
    ['落实[“三保”]任务', '落实“**三保**”任务'],
    ['抓[、招商]引资', '抓、**招商**引资'],
    ['完成[4720]万元', '完成**4720**万元'],
    ['增长[8.0%]以上', '增长**8.0**%以上'],
    ['[全文加粗。]', '**全文加粗**。'],
    ['[强][产业]兴', '**强产业**兴'],
    ['[强产业。][兴乡村。]新建', '**强产业。兴乡村**。新建'],
    ['[强产业]，[兴乡村]。', '**强产业**，**兴乡村**。'],
    ['[ 强产业 ]新建', ' **强产业** 新建'],
    ['甲[。]乙', '甲。乙'],
    ['甲[乙*丙]丁', '甲**乙\\*丙**丁'],
    ['甲[*乙]丁', '甲\\***乙**丁'],
    ['[*乙]丁', '**\\*乙**丁'],
  ])('%s is %s', (text, markdown) => {
    expect(markdownOf(lettered(text))).toBe(markdown);
    expect(readBack(markdown)).toEqual(lettered(text).flatMap(lettersOf));
  });

  it('reads back with the same bold letters, whatever is bold', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...['强', '产业', '2025', 'GDP', '。', '，', '、', '：', '；', '（', '）', '“', '”', '——', '%'],
          ...[
            ' ',
            '　',
            '*',
            '**',
            '_',
            '[',
            ']',
            '(',
            ')',
            '<',
            '&',
            '\\',
            '`',
            '~',
            '#',
            '|',
            '！',
            '℃',
            '1.',
          ],
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join(''));
    const letterings = fc.array(fc.record({ text: words, bold: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      // What a line begins with may be a list or a heading; that is not asked here.
      fc.property(fc.constantFrom('会议指出', '会议指出，'), letterings, (before, each) => {
        const all = [{ text: before, bold: false }, ...each];
        expect(readBack(markdownOf(all))).toEqual(all.flatMap(lettersOf));
      }),
    );
  });
});
