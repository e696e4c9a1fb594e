/** What stands over the columns of a table, its title and second row of heads taken together. */
export interface TableHeads {
  /** “主要指标完成情况” merged over all columns above the heads; null where there is none. */
  readonly title: string | null;
  /** The words over each column: “2025年目标” where “2025年” stands over “目标” and “实绩”. */
  readonly headings: readonly string[];
  /** How many rows they take. */
  readonly rows: number;
}

/**
 * The heads of a table from its rows of words, as Markdown writes them or Word leaves them: “指标 | 2025年 | ” over
 * “ | 目标 | 实绩” is 指标, 2025年目标, 2025年实绩. A row that holds a number is none of them.
 */
export function tableHeads(rows: readonly (readonly string[])[]): TableHeads {
  const first = rows[0] ?? [];
  const second = rows[1];
  const titled = second !== undefined && isMerged(first) && wordsIn(second) >= 2 && !second.some(isValue);
  let at = titled ? 1 : 0;
  let headings = rows[at] ?? [];
  for (let joined: readonly string[] | null = headings; joined !== null; at++) {
    headings = joined;
    joined = at < DEEPEST ? joinedHeads(headings, rows[at + 1] ?? []) : null;
  }
  const title = titled ? (first.find((text) => text !== '') ?? null) : null;
  return { title, headings, rows: at };
}

/** More rows of heads than three nobody prints. */
const DEEPEST = 3;

/** One text in the first cell, or in all: what is merged over the whole width. */
function isMerged(row: readonly string[]): boolean {
  return row.length > 2 && row[0] !== '' && row.every((text) => text === '' || text === row[0]);
}

function wordsIn(row: readonly string[]): number {
  return row.filter((text) => text !== '').length;
}

/**
 * Two rows of heads as one, where the lower goes on with the upper: it leaves the name of the rows alone and holds no number.
 * Null for a row that does not. A head stands over those to its right without one of their own, as long as all have one below.
 */
export function joinedHeads(upper: readonly string[], lower: readonly string[]): readonly string[] | null {
  const [name = '', below = ''] = [upper[0], lower[0]];
  const goesOn = below === '' || name === '' || below === name;
  if (!goesOn || wordsIn(lower) === 0 || lower.every((text, at) => text === (upper[at] ?? ''))) return null;
  if (lower.some(isValue) && !areYears(lower)) return null;
  if (wordsIn(lower) > 1 && lower.every((text) => columnMark.test(text))) return upper;
  let over = '';
  return upper.map((head, at) => {
    const under = lower[at] ?? '';
    if (head !== '') over = under === '' ? '' : head;
    const above = head === '' && under !== '' ? over : head;
    return under === '' || under === above || kindOfTime.test(above) ? under || above : above + under;
  });
}

/** 甲, 乙, 丙 below the heads of a statistical table only number its columns. */
const columnMark = /^[甲乙丙丁戊己庚辛壬癸]?$/u;

/** What only says that those below are times: 年份 merged over 2023 | 2024 | 2025. */
const kindOfTime = /^(?:年份|年度|时间|时期)$/u;

/** A number, a dash for none, a mark that a task is done. */
function isValue(text: string): boolean {
  return /^[-−－–+＋±▲△▼▽↑↓约近超达≤≥＜＞<>]?\s*[\d０-９]/u.test(text)
    ? !/^\d{4}年|^[\d０-９]{1,2}(?:[-—–~～至到]\d{1,2})?月/u.test(text)
    : /^[-—–－/√✓✔×○△…]+$/u.test(text);
}

/** “2024 | 2025” below “财政收入” are years, and no values of it. */
function areYears(row: readonly string[]): boolean {
  const values = row.filter(isValue);
  return values.every((text) => /^(?:19|20)\d{2}$/.test(text)) && values.length > 1;
}
