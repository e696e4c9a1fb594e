import type { UnfilledSlot } from '../../../account/unfilled';
import type { HoverWords, SlotWords } from '../zh-CN/slots';

/** The words about empty slots in English: “no period: the report does not say its year”. */
export const slots: SlotWords = {
  name: { indicator: 'indicator', scope: 'scope', period: 'period', role: 'role' },
  why,
  unfilled: (name, reason) => `no ${name}: ${reason}`,
  consequence:
    'an empty slot is not guessed; without indicator, period or role a figure is not held against others elsewhere',
  standing: { task: 'task', start: 'start', whole: 'whole', threshold: 'threshold' },
  standingSentence: {
    task: 'the task that a result is held against',
    start: 'the earlier value that the present one is held against',
    whole: 'the whole that another figure is a part of',
    threshold:
      'a threshold: it only narrows the name behind it (年收入20万元以上的村), is the value of no indicator and is not checked by itself',
  },
};

function why(unfilled: UnfilledSlot): string {
  switch (unfilled.why) {
    case 'no-name':
      return 'no words before or behind it can name what it measures';
    case 'no-subject':
      return 'nothing says of what it is a rate or a rank';
    case 'no-heading':
      return 'the headings do not say what this number is, or its unit is missing';
    case 'total-row':
      return 'the row says only 合计';
    case 'code':
      return 'it stands in a block of code or a callout, which is not read as text of the report';
    case 'no-level':
      return 'its words name no territory, and the report does not say which level of government speaks (front matter level: town)';
    case 'no-year':
      return 'the report does not say its year (front matter year: 2026)';
    case 'undecided':
      return `which year “${unfilled.word}” is, is not decided (front matter date: 2026-01-08)`;
    case 'no-time':
      return 'its words name no time, and it stands neither in the review nor in the plan';
    case 'outside':
      return 'it stands neither in the review nor in the plan, so it may be a result or a target';
  }
}

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
