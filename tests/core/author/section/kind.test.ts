import { expect, it } from 'vitest';
import { likelyKinds } from '../../../../server/src/core/author/section/kind';

it('the kinds of a report begin with the likely one of its year, and a plan turns only every fifth', () => {
  expect(likelyKinds('county', 2026)).toEqual(['five-year', 'annual', 'term']);
  expect(likelyKinds('county', 2027)).toEqual(['term', 'annual']);
  expect(likelyKinds('province', 2027)).toEqual(['annual', 'term']);
  expect(likelyKinds('province', 2028)).toEqual(['term', 'annual']);
  expect(likelyKinds('town', 2025)).toEqual(['annual', 'term']);
});
