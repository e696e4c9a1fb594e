import { expect, it } from 'vitest';
import { inReview } from '../../fixture';
import { applied, findingOf, read } from '../../fix/apply';

it.each([
  ['东坝、西岭、柳洼、新庄{三}个村完成改造。', '四'],
  ['东坝、西岭、柳洼、新庄{3}个村完成改造。', '4'],
  ['𠮷洼、西岭、柳洼、新庄{３}个村完成改造。', '４'],
  ['东坝、西岭{三}个村完成改造。', '两'],
])('the number follows the names in its own form: %s', (marked, now) => {
  const text = inReview(marked.replace(/[{}]/g, ''));
  const { fixes } = findingOf(read(text), 'count-mismatch');
  expect(fixes).toHaveLength(1);
  const after = applied(text, fixes[0]!);
  expect(after).toBe(inReview(marked.replace(/\{.\}/, now)));
  expect(read(after).findings).toEqual([]);
});
