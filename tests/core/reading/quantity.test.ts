import { describe, expect, it } from 'vitest';
import { indexQuantities } from '../../../server/src/core/reading/quantity';
import { parse } from '../../../server/src/core/report/parse';
import { readReport } from '../../../server/src/core/reading/statement/read-report';
import { standardVocabulary } from '../../../server/src/core/reading/vocabulary/vocabulary';
import { phraseReader } from '../../../server/src/core/phrase/phrases';
import { inReview } from '../fixture';

function indexOf(...paragraphs: readonly string[]) {
  return indexQuantities(
    readReport(
      parse(inReview(...paragraphs)),
      { ...standardVocabulary, approximation: 0.05 },
      phraseReader(standardVocabulary.lexicon.words()),
    ),
  );
}

describe('the index of quantities', () => {
  const sentence = '全镇实现财政收入5310万元。';

  it('shows no more than three of the mentions that say the very same, however many there are', () => {
    const index = indexOf(...Array.from({ length: 50 }, () => sentence));
    expect(index.mentions).toHaveLength(50);
    expect(index.quantities.map(({ mentions }) => mentions.length)).toEqual([50]);
    expect(index.of('财政收入')).toEqual(index.mentions.slice(0, 3));
  });

  it('shows every one that says something else, or the same in other words', () => {
    const others = [
      '全镇实现财政收入4800万元。',
      '全镇完成财政收入5310万元。',
      '预计全镇实现财政收入5310万元。',
    ];
    const index = indexOf(sentence, sentence, sentence, sentence, ...others);
    expect(index.of('财政收入')).toHaveLength(6);
  });
});
