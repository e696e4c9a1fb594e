import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../server/src/core/report/sentence';

function sentences(text: string): string[] {
  return readSentences(text).map(({ span }) => text.slice(span.start, span.end));
}

function clauses(text: string): string[] {
  return readSentences(text).flatMap((each) => each.clauses.map(({ start, end }) => text.slice(start, end)));
}

describe('readSentences', () => {
  it('ends a sentence at 。！？； and their half-width twins', () => {
    expect(sentences('收入5亿元。支出4亿元；结余1亿元!够吗?够')).toEqual([
      '收入5亿元。',
      '支出4亿元；',
      '结余1亿元!',
      '够吗?',
      '够',
    ]);
    expect(sentences('财政收入5310万元,超出年初预算18.6%;投资2.5亿元')).toEqual([
      '财政收入5310万元,超出年初预算18.6%;',
      '投资2.5亿元',
    ]);
  });

  it('ends one at a line break that is kept, but not behind a comma', () => {
    expect(sentences('收入5亿元\n支出4亿元\n')).toEqual(['收入5亿元\n', '支出4亿元\n']);
    expect(sentences('收入5亿元，\n增长5%。')).toHaveLength(1);
  });

  it('does not end one inside quotation marks or brackets that are closed later', () => {
    expect(sentences('坚持“抓产业。促发展！”的思路。完成')).toEqual([
      '坚持“抓产业。促发展！”的思路。',
      '完成',
    ]);
    expect(sentences('收入5亿元（含税。按现价；），增长5%。')).toHaveLength(1);
    expect(sentences('收入5亿元(含税。)增长5%。')).toHaveLength(1);
    expect(sentences('《关于稳增长。的意见》出台。')).toHaveLength(1);
  });

  it('ends one after a bracket that is never closed', () => {
    expect(sentences('坚持“抓产业。促发展。')).toEqual(['坚持“抓产业。', '促发展。']);
    expect(sentences('（一抓产业。促发展）。”完')).toEqual(['（一抓产业。促发展）。”', '完']);
    expect(sentences('开“头。“二”次。')).toEqual(['开“头。', '“二”次。']);
  });

  it('ends a clause at commas, colons and the end of the sentence', () => {
    expect(clauses('主要目标是：财政收入5500万元，投资3.5亿元、增长5%。')).toEqual([
      '主要目标是：',
      '财政收入5500万元，',
      '投资3.5亿元、增长5%。',
    ]);
    expect(clauses('全镇,实现:5户')).toEqual(['全镇,', '实现:', '5户']);
  });

  it('splits neither numbers nor ratios nor times', () => {
    expect(clauses('收入1,234.5万元,构成33.0:27.9:39.1,即20.8：36.7：42.5')).toEqual([
      '收入1,234.5万元,',
      '构成33.0:27.9:39.1,',
      '即20.8：36.7：42.5',
    ]);
  });

  it('splits clauses inside round brackets, not inside quotation marks', () => {
    expect(clauses('收入4720万元（其中税收3000万元，非税1720万元），增长5%')).toEqual([
      '收入4720万元（其中税收3000万元，',
      '非税1720万元），',
      '增长5%',
    ]);
    expect(clauses('围绕“抓项目，促增长：见实效”，完成5户')).toEqual([
      '围绕“抓项目，促增长：见实效”，',
      '完成5户',
    ]);
  });

  it('has nothing to say of an empty text', () => {
    expect(readSentences('')).toEqual([]);
  });

  it('covers any text without gaps, sentences and clauses alike', () => {
    const bag = fc.constantFrom(
      '。',
      '；',
      ';',
      '，',
      ',',
      '：',
      '“',
      '”',
      '（',
      '）',
      '(',
      ')',
      '1',
      '万元',
      ' ',
      '!',
      '《',
      '》',
      '𠮷',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(bag, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(sentences(text).join('')).toBe(text);
        expect(clauses(text).join('')).toBe(text);
        for (const each of readSentences(text)) {
          expect(each.clauses[0]?.start).toBe(each.span.start);
          expect(each.clauses.at(-1)?.end).toBe(each.span.end);
        }
      }),
    );
  });
});
