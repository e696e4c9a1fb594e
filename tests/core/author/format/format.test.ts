import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { formatEdits, withEdits } from '../../../../server/src/core/author/format/format';
import { frontMatter } from '../../fixture';
import { read } from '../../fix/apply';

function formatted(text: string): string {
  return withEdits(text, formatEdits(read(text), defaultSettings));
}

describe('formatting', () => {
  it.each([
    ['white space at line ends', '一段。 \t\n\n二段。\u3000\n', '一段。\n\n二段。\n'],
    ['empty lines', '一段。\n\n\n  \n二段。\n', '一段。\n\n二段。\n'],
    ['the last line end', '一段。', '一段。\n'],
    ['Windows line ends', '一段。 \r\n\r\n\r\n二段。', '一段。\r\n\r\n二段。\r\n'],
    ['heading marks', '##  一、2025年工作回顾  ##\n\n一段。\n', '## 一、2025年工作回顾\n\n一段。\n'],
    [
      'half-width marks between Chinese words',
      '成效显著,但(部分村)仍需努力;今后继续.\n',
      '成效显著，但（部分村）仍需努力；今后继续.\n',
    ],
    [
      'tables, a Chinese character two columns wide',
      '|指标|2025年|\n|-|-:|\n|财政收入|4720万元|\n|𠮷家洼 | 12|\n',
      '| 指标     |   2025年 |\n| -------- | -------: |\n| 财政收入 | 4720万元 |\n| 𠮷家洼   |       12 |\n',
    ],
  ])('sets %s', (_, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  it.each([
    '２０２５年 1 月 8 日，完成 4720 万元，比例2:1，文号政发〔2025〕15号，时间10:30。\n',
    '全角数字３５４人，另有12,345.6亩\n',
    '```\na  \n\n\n,\n```\n',
    '<!-- 说明  \n\n\n -->\n',
    `${frontMatter.replace('town', 'town  ')}一段。\n`,
    '第一行  \n第二行\n',
    '[见附件](a(1).md)\n',
    '<table><tr><td>税收|产值</td></tr></table>\n',
    '税收~~640,~~650万元，旅客4\u200b60人\n',
  ])('leaves %j', (text) => {
    expect(formatted(text)).toBe(text);
  });

  it('stays inside the range it is asked for', () => {
    const text = '一段。 \n\n二段。 \n';
    const edits = formatEdits(read(text), defaultSettings, { start: 0, end: 5 });
    expect(withEdits(text, edits)).toBe('一段。\n\n二段。 \n');
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '财政收入',
    '完成',
    '4720万元',
    '３５４人',
    '增长',
    '8.5%',
    '5%-8%',
    '，',
    ',',
    '。',
    '(',
    ')',
    '（含水利）',
    '；',
    ';',
    ':',
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\r\n',
    '## ',
    '##  ',
    '一、',
    '（一）',
    '一是',
    '三是',
    '- ',
    '1. ',
    '> ',
    '| a | 指标 |',
    '\n| - | -: |\n',
    '| 4720 |',
    '〔2025〕15号',
    '2025年1月8日',
    '**',
    '`',
    '𠮷',
    '三个村',
    '东坝、西岭',
    '<!-- 注 -->',
    '[^1]',
    '\\|',
    '—',
    '～',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('figures are read as before, and a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = formatted(source);
        const figures = (of: string) =>
          read(of).figures.map(({ text: words, statement }) => [
            words,
            statement.figure.value.printed,
            statement.indicator?.key,
          ]);
        expect(figures(once)).toEqual(figures(source));
        expect(formatted(once)).toBe(once);
        // No space between words and digits is put in or taken out: what is left without layout is the same.
        const spaced = (of: string) =>
          of.match(/(?<=[\p{Script=Han}\d])[ \t]+(?=[\p{Script=Han}\d])/gu) ?? [];
        expect(spaced(once)).toEqual(spaced(source));
      }),
      { numRuns: 300 },
    );
  });
});
