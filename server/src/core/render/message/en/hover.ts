import type { HoverWords } from '../zh-CN/hover';
import { slots } from './slots';

/** The words of the hover in English. */
export const hover: HoverWords = {
  role: { actual: 'result', target: 'target', prior: 'earlier value' },
  measure: {
    level: 'level',
    growth: 'growth',
    'average-growth': 'average growth',
    share: 'share',
    completion: 'completion',
    excess: 'excess',
    difference: 'difference',
    multiple: 'multiple',
    rank: 'rank',
  },
  estimated: 'estimate',
  readAs: (range) => `read as ${range} (rounded or truncated)`,
  between: (range) => `read as ${range}`,
  exact: (value) => `read as exactly ${value}`,
  slots,
  unrelated: 'nothing in the text to hold it against',
  holds: (arithmetic) => `✓ ${arithmetic}`,
  fails: (arithmetic) => `≠ ${arithmetic}`,
  implied: (arithmetic) => `${arithmetic} (not stated)`,
  atLeast: (low) => `at least ${low}`,
  atMost: (high) => `at most ${high}`,
};
