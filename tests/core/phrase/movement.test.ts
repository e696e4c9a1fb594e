import { describe, expect, it } from 'vitest';
import { movementBehindComma, movementBetween, stepBetween } from '../../../server/src/core/phrase/movement';
import { openingBefore } from '../../../server/src/core/phrase/opening';
import { standardVocabulary } from '../../../server/src/core/reading/vocabulary/vocabulary';

const words = standardVocabulary.lexicon.words();

describe('the words between two values', () => {
  it.each([
    ['增加到', 1],
    ['增至', 1],
    ['逐步提高到', 1],
    ['跃升至', 1],
    ['拓展到2025年底的', 1],
    ['下调到', -1],
    ['家市属企业整合重组为', -1],
    ['合并精简至目前的', -1],
    ['项行政许可和其他事项削减到', -1],
    ['缩短到了', -1],
    ['调整到', 0],
    ['优化为', 0],
    ['增加后减少到', 0],
  ])('%s goes %i', (gap, way) => {
    expect(movementBetween(gap, words)?.way).toBe(way);
  });

  it.each([
    '，增加到',
    '增加',
    '到',
    '不增加到',
    '收窄到下降',
    '增幅提高到',
    '和5个增加到',
    '在园率提高到3倍的',
  ])('%s says no more than that there are two', (gap) => {
    expect(movementBetween(gap, words)).toBeNull();
  });

  it('may stand behind a comma where only a time does', () => {
    expect(movementBehindComma('，到2025年末增加到', words)?.way).toBe(1);
    expect(movementBehindComma('，今年进一步下降至', words)?.way).toBe(-1);
    expect(movementBehindComma('，床位增加到', words)).toBeNull();
  });

  it('may be a step with its change', () => {
    expect(stepBetween('增加', '至', words)).toBe(1);
    expect(stepBetween('减少了', '，达到', words)).toBe(-1);
    expect(stepBetween('增加', '，总数达到', words)).toBeNull();
  });
});

describe('the words before the first value', () => {
  it.each([
    ['养老床位由', 'origin'],
    ['养老床位从2020年底的', 'origin'],
    ['养老床位比上年的', 'base'],
    ['养老床位', 'none'],
    ['从业人员', 'none'],
    ['从东坝村（', 'none'],
  ])('%s opens as %s', (front, opening) => {
    expect(openingBefore(front, words)?.opening).toBe(opening);
  });

  it('may turn the value itself', () => {
    expect(openingBefore('进出口由下降', words)).toBeNull();
  });

  it('may name what falls as it gets better', () => {
    expect(openingBefore('综合排名由', words)?.reversed).toBe(true);
    expect(openingBefore('综合得分由', words)?.reversed).toBe(false);
  });
});
