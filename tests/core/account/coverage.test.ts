import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { inReview } from '../fixture';

function statesOf(...sentences: readonly string[]): readonly string[] {
  return analyze(inReview(...sentences)).figures.map(({ text, state }) => `${text} ${state}`);
}

describe('what became of each figure', () => {
  it('is checked where a relation ties it to others', () => {
    expect(statesOf('建议21件、提案6件，共27件。')).toEqual(['21件 checked', '6件 checked', '27件 checked']);
  });

  it('is checked where a relation fails, too', () => {
    expect(statesOf('建议21件、提案6件，共29件。')).toEqual(['21件 checked', '6件 checked', '29件 checked']);
  });

  it('is unrelated where it was read and nothing is there to hold it against', () => {
    expect(statesOf('财政收入5248.8万元。')).toEqual(['5248.8万元 unrelated']);
  });

  it('is unread where no indicator was found', () => {
    expect(statesOf('比上年增长8%。')).toEqual(['8% unread']);
  });

  it('is unread in a block of code, read in a block of HTML, and nothing where it is struck out', () => {
    expect(statesOf('```\n财政收入4800万元\n```', '<div>税收650万元。</div>', '产值~~3~~4亿元。')).toEqual([
      '4800万元 unread',
      '650万元 unrelated',
      '4亿元 unrelated',
    ]);
  });

  it('makes a total of figures that adds up', () => {
    const { coverage } = analyze(
      inReview('建议21件、提案6件，共27件。', '财政收入5248.8万元。', '比上年增长8%。'),
    );
    expect(coverage).toEqual({ figures: 5, checked: 3, unrelated: 1, unread: 1 });
  });
});
