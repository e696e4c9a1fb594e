import type { CompletionWords } from '../zh-CN/completion';

/** The words of completion in English. */
export const completion: CompletionWords = {
  keys: {
    title: 'title',
    organ: 'the organ that reports',
    date: 'date of the report, such as 2026-01-08',
    year: 'the year planned: 2026 looks back on 2025',
    level: 'which level of government: town, county, city, province',
    place: 'name of the place',
    prior: "file of last year's report",
    data: 'figures file',
    with: 'files of companion reports of the same meeting',
    exempt: 'words in which no number is a figure',
    required: 'indicators the report must name',
    indicators: 'indicators of its own',
    units: 'units of its own',
    columns: 'columns of the figures file',
  },
  reason: 'reason',
};
