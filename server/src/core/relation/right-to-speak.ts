import type { Tier } from '../reading/tier';
import type { Relation } from './relation';

/**
 * How loudly the relations of a rule may speak at most, where that is less than what its own words would allow.
 *
 * A published report was proof-read many times, so a relation that fails there was nearly always misread: `npm run bench:rules` counts
 * how often each family (rule, check, tier) holds. A family that fails more often than 3 times in 100 is a question until its
 * reading improves; the counts stand in docs/accuracy.md. “value-conflict suspect” of the rule `same` compares 财政收入5.2亿元
 * with 5.3亿元 of another page and held in 54 of 100 uses.
 */
const loudest: Readonly<Record<string, Tier>> = {
  'same value-conflict suspect': 'lead',
  'average-growth average-growth-mismatch contradiction': 'lead',
  'average-growth average-growth-mismatch suspect': 'lead',
  'total-growth average-growth-mismatch suspect': 'lead',
  'industry-share share-mismatch suspect': 'lead',
  'growth growth-mismatch suspect': 'lead',
  'multiple multiple-mismatch contradiction': 'suspect',
  'year-of-years part-exceeds-whole suspect': 'lead',
};

/** The tier a relation of a rule speaks at: its own, or the loudest its family has earned. */
export function earnedTier(rule: string, { check, tier }: Relation): Tier {
  return loudest[`${rule} ${check} ${tier}`] ?? tier;
}
