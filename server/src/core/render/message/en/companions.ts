import type { CompanionWords } from '../companions';

const kind: CompanionWords['kind'] = {
  prior: 'Last year’s report',
  with: 'Companion report',
  data: 'Figures file',
};

const fault: CompanionWords['fault'] = {
  missing: 'there is no such file',
  folder: 'it is a folder',
  denied: 'it may not be read',
  notText: 'it is not UTF-8 text; save it as UTF-8',
  otherKind: 'a file of this kind cannot be read as a report',
  tooLarge: 'it is too large',
  self: 'it is the report itself',
};

/** What is said of the other documents of a meeting, in English. */
export const companions: CompanionWords = {
  kind,
  fault,
  unread: (key, name, why) =>
    `${kind[key]} “${name}” could not be read: ${fault[why]}. The rest of this report is checked all the same.`,
};
