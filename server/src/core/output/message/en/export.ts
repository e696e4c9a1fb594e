import type { ExportWords } from '../zh-CN/export';

/** The words of what leaves Heshu, in English: “check sheet”. */
export const exports: ExportWords = {
  sheet: {
    name: 'check sheet',
    title: (report) => `${report}${report === '' ? '' : ' '}check sheet`,
    column: {
      number: 'No.',
      place: 'place',
      text: 'as written',
      indicator: 'indicator',
      period: 'period',
      unit: 'unit',
      value: 'value',
      source: 'source',
      checked: 'held against',
      derivation: 'arithmetic',
      verdict: 'result',
      department: 'department',
      tick: 'checked',
      sign: 'signed',
    },
    place: (section, within) => (section === '' ? within : `${section}, ${within}`),
    paragraph: (number) => `paragraph ${number}`,
    heading: 'heading',
    line: (number) => `line ${number}`,
    source: { text: 'text', table: 'table' },
    verdict: {
      explained: 'explained',
      holds: 'holds',
      fails: 'does not hold',
      implied: 'implied',
      unrelated: 'no relation',
      unread: 'unread',
    },
    checked: {
      'sum-mismatch': 'sum',
      'part-exceeds-whole': 'part and whole',
      'difference-mismatch': 'difference',
      'growth-mismatch': 'growth',
      'share-mismatch': 'share',
      'completion-mismatch': 'completion',
      'composition-mismatch': 'shares in all',
      'direction-conflict': 'direction',
      'plan-below-review': 'plan against review',
      'count-mismatch': 'count of a list',
      'value-conflict': 'other mentions',
      'table-sum-mismatch': 'table total',
      'table-rate-mismatch': 'table growth or share',
      'table-text-conflict': 'table and text',
      'completion-base-missing': 'task',
    },
    heldAgainst: (name) => name.replace(/ (?:does|do) not (?:fit|add up)$/, ''),
    unassigned: (column) => `without ${column}`,
  },
  compare: {
    name: 'changes',
    title: (earlier, later) => `${earlier} → ${later}: figures changed`,
    column: {
      kind: 'change',
      indicator: 'indicator',
      scope: 'scope',
      period: 'period',
      measure: 'measure',
      before: 'before',
      after: 'after',
      place: 'place',
      mark: 'other mentions',
    },
    kind: { added: 'added', removed: 'removed', changed: 'changed' },
    leftBehind: (line, text) => `line ${line} still says ${text}`,
    line: (number) => `line ${number}`,
    none: 'the two versions have the same figures',
    count: (added, removed, changed) => `${added} added · ${removed} removed · ${changed} changed`,
  },
  meeting: {
    name: 'papers',
    title: (place, year, papers, differences) =>
      `${[place, year].filter((each) => each !== null).join(' ')}${place === null && year === null ? '' : ': '}${String(papers)} papers of the meeting, ${
        differences === 0
          ? 'no figure stands differently'
          : `${String(differences)} figures stand differently`
      }`,
    column: {
      indicator: 'indicator',
      period: 'period',
      measure: 'measure',
      first: 'first',
      firstPlace: 'where',
      second: 'second',
      secondPlace: 'where',
      mark: 'note',
    },
    place: (name, line) => `${name} line ${String(line)}`,
    estimate: (first, second) => {
      if (first && second) return 'both are estimates';
      return first || second ? `the ${first ? 'first' : 'second'} is an estimate` : '';
    },
    read: (count) => `${String(count)} papers read:`,
    unread: (count) => `${String(count)} not read:`,
    unsaved: 'the report was never saved, so there is no folder to look in',
    none: 'the folder does not hold two papers of one meeting (the government’s, plan, budget or party committee’s report, statistical bulletin, tables, of one place and year)',
  },
  page: (page, pages) => `page ${page} of ${pages}`,
  commenter: 'Heshu',
  derivation: 'Arithmetic: ',
};
