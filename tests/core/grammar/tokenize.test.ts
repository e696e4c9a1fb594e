import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../server/src/core/grammar/tokenize';
import { standardWords, withNames } from '../../../server/src/core/grammar/word-list';

const words = withNames(standardWords(), ['社会消费品零售总额', '批发和零售业增加值']);

function cut(text: string): string {
  return tokenize(text, words)
    .map((token) => (token.kind === 'unknown' ? `${token.text}?` : token.text))
    .join(' ');
}

describe('a sentence in tokens', () => {
  it.each([
    ['the longest sensible words', '推进道路改造升级', '推进 道路 改造 升级'],
    ['names of the lexicon before their words', '社会消费品零售总额增长', '社会消费品零售总额 增长'],
    ['和 that joins', '道路和桥梁', '道路 和 桥梁'],
    ['和 inside a word', '和谐发展', '和谐 发展'],
    ['和 inside a name of the lexicon', '批发和零售业增加值', '批发和零售业增加值'],
    ['从 inside a word', '从业人员培训', '从业人员 培训'],
    ['names no word explains', '完成柳洼、东坝两个村', '完成 柳洼? 、 东坝? 两 个 村'],
    ['a verb of one character inside such a name', '惠洼、洼化', '惠洼? 、 洼化?'],
    ['a number between words', '新建十二个泵站', '新建 十二 个 泵站'],
    [
      'a power of ten belongs to the digits before it, the count does not',
      '突破4亿三个关口',
      '突破 4亿 三 个 关口',
    ],
    ['a phrase everybody knows as one word', '抓好三农工作', '抓好 三农 工作'],
    ['marks, letters and digits', '（CPI上涨1.2%）', '（ CPI 上涨 1.2 % ）'],
    ['blanks part words and are none', '改造 道路', '改造 道路'],
    ['a line end is a mark', '道路\n桥梁', '道路 \n 桥梁'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('covers every character but blanks, in order', () => {
    const text = '截至10月底，𠮷洼村“三园两路”建成3.6公里；Ａ区（二期）\\ 未开工。';
    const tokens = tokenize(text, words);
    expect(tokens.map(({ text: each }) => each).join('')).toBe(text.replaceAll(' ', ''));
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('takes any text, however long a run without a mark is', () => {
    const text = '柳洼'.repeat(20000);
    expect(tokenize(text, words)).toHaveLength(1);
  });
});
