import { type Equation, mayHold } from '../equation/equation';
import { addedUp, ratio } from '../equation/forms';
import type { TableBlock } from '../report/document';
import { closedGroupOf } from '../reading/statement/closed-groups';
import type { Mention } from '../reading/statement/reading';
import { sameKind } from './gather';
import type { Relation } from './relation';
import { type Some, some } from '../equation/some';
import type { Grid } from './table-grid';

/**
 * The totals of a table: rows and columns headed 合计, 总计 or 小计, and the shares their parts have of them.
 *
 * A total is checked only where the table says so. A 小计 adds the rows since the one before it; rows headed 其中 are parts of
 * the row above and are not added again; an empty cell may hide a part, and then nothing is said.
 */
export function recogniseTableTotals(grid: Grid, { sides, headings }: TableBlock): readonly Relation[] {
  return sides.flatMap(({ columns, labels }) => {
    const own = grid.map((row) => row.map((cell, at) => (columns.includes(at) ? cell : null)));
    const names = labels.map(plainLabel);
    return [
      ...totalRows(own, names),
      ...territoryRows(own, names),
      ...closedParts(own, names),
      ...totalColumns(own, headings),
      ...shares(own, names, headings),
    ];
  });
}

type Labels = readonly string[];

function totalRows(grid: Grid, labels: Labels): readonly Relation[] {
  return grid.flatMap((row, at) => {
    const addends = isTotal(labels[at]) ? rowsOf(labels, at) : [];
    if (addends.length === 0) return [];
    return row.flatMap((total, column) =>
      total && isAdditive(total) ? rowTotal(grid, labels, addends, column, total) : [],
    );
  });
}

/**
 * 全县 among its towns: believed to add them up where it does so in half of the columns of one thing (2025年 | 2024年) and in one at least,
 * for what a county has of its own is in no town.
 */
function territoryRows(grid: Grid, labels: Labels): readonly Relation[] {
  const at = labels.findIndex((label, row) => grid[row]?.some((cell) => cell?.statement.scope === label));
  if (at < 0 || labels.some(isTotal)) return [];
  const rows = labels.map((_, row) => row).filter((row) => row !== at && !isBeside(labels[row]));
  const sums = (grid[at] ?? []).flatMap((total, column) => {
    const parts = total && isAdditive(total) ? addends(grid, rows, column, total) : null;
    return parts && total ? [{ parts, total, of: parts[0].statement.indicator?.key }] : [];
  });
  return sums.flatMap(({ parts, total, of }) => {
    const alike = sums.filter((each) => each.of === of);
    const holding = alike.filter((each) => mayHold(addedUp(each.parts, each.total))).length;
    return holding > 0 && holding * 2 >= alike.length ? sumRelation(parts, total) : [];
  });
}

/** The rows a total adds: those above it since the last total, for 合计 also the ones before a 小计; below it when it is the first. */
function rowsOf(labels: Labels, totalAt: number): readonly number[] {
  const rows = labels.map((_, at) => at);
  const isSub = labels[totalAt] === '小计';
  if (totalAt === 0) {
    const next = rows.findIndex((at) => at > 0 && isTotal(labels[at]));
    return next < 0 ? rows.slice(1).filter((at) => !isBeside(labels[at])) : [];
  }
  const before = rows.slice(0, totalAt);
  const last = before.findLastIndex((at) => (isSub ? isTotal : isWhole)(labels[at]));
  return before.slice(last + 1).filter((at) => !isTotal(labels[at]) && !isBeside(labels[at]));
}

/** 平均, 上年同期 and 增减 stand among the rows and are none of the things added. */
function isBeside(label = ''): boolean {
  return /^(?:[各总]?平均|均值|人均|户均|上年|去年|同期|同比|环比|增减|增长|[比较](?:上|去)年|占)/.test(
    label,
  );
}

/**
 * Parts that together are always the whole (domain rule 7): 第一、二、三产业 below 地区生产总值, 税收 and 非税收入 below
 * 一般公共预算收入, the first of them headed 其中. Only levels: growth rates add up to nothing.
 */
function closedParts(grid: Grid, labels: Labels): readonly Relation[] {
  return labels.flatMap((_, at) => {
    if (isPart(labels[at]) || !isPart(labels[at + 1])) return [];
    const group = [3, 2].find((size) => isClosed(namesBelow(labels, at, size)));
    if (group === undefined || average.test((labels[at] ?? '') + (labels[at + 1] ?? ''))) return [];
    const rows = Array.from({ length: group }, (_row, step) => at + 1 + step);
    return (grid[at] ?? []).flatMap((total, column) => {
      if (total?.statement.measure !== 'level' || !isAdditive(total)) return [];
      return sumRelation(addends(grid, rows, column, total), total);
    });
  });
}

/** 企业 and 个体工商户 go on with 农民专业合作社 in a table, often without another 其中: not these. */
function isClosed(names: readonly string[]): boolean {
  const group = closedGroupOf(names);
  return group !== null && ['industry', 'tax', 'harvest', 'trade', 'residence'].includes(group.id);
}

/** The income of 城镇 and that of 农村 do not add up to the income of all. */
const average = /均|单价|价格|率|指数/;

function namesBelow(labels: Labels, at: number, size: number): readonly string[] {
  return Array.from({ length: size }, (_row, step) =>
    (labels[at + 1 + step] ?? '').replace(/^(?:其中)?[:：—–·-]*/u, ''),
  );
}

function rowTotal(
  grid: Grid,
  labels: Labels,
  rows: readonly number[],
  column: number,
  total: Mention,
): readonly Relation[] {
  const plain = rows.filter((at) => !isPart(labels[at]));
  const first = addends(grid, plain, column, total);
  if (!first || mayHold(addedUp(first, total))) return sumRelation(first, total);
  // Below 其中 the further parts often go without the word: if the rows before it make the total, they are what it adds.
  const upTo = rows.filter((at) => !isBelowPart(labels, rows, at));
  const second = upTo.length < plain.length ? addends(grid, upTo, column, total) : null;
  return sumRelation(second && mayHold(addedUp(second, total)) ? second : first, total);
}

/** Whether a row stands below one headed 其中, without another sign of being a part. */
function isBelowPart(labels: Labels, rows: readonly number[], at: number): boolean {
  return rows.some((other) => other <= at && isPart(labels[other]));
}

function addends(grid: Grid, rows: readonly number[], column: number, total: Mention): Some<Mention> | null {
  const cells = rows.map((at) => grid[at]?.[column] ?? null);
  const parts = some(cells.filter((cell) => cell !== null));
  const isWholeColumn = parts !== null && parts.length >= 2 && parts.length === cells.length;
  return isWholeColumn && parts.every((part) => sameKind(part, total)) ? parts : null;
}

/**
 * The totals above which a cell of some column is blank: what they add in one year is not what they add in another, and
 * their growth is reckoned of those that have both.
 */
export function unevenTotals(grid: Grid, { sides }: TableBlock): ReadonlySet<Mention> {
  const totals = sides.flatMap(({ columns, labels }) => {
    const names = labels.map(plainLabel);
    return grid.flatMap((row, at) => {
      if (!isTotal(names[at])) return [];
      const rows = rowsOf(names, at);
      const levels = columns.filter((column) => row[column]?.statement.measure === 'level');
      const isUneven = rows.some((each) => {
        const blank = levels.filter((column) => grid[each]?.[column] === null).length;
        return blank > 0 && blank < levels.length;
      });
      return isUneven ? row.filter((cell) => cell !== null) : [];
    });
  });
  return new Set(totals);
}

/** Columns headed 合计: believed to add the other columns of levels only where they do so in most rows. */
function totalColumns(grid: Grid, headings: readonly string[]): readonly Relation[] {
  return headings.flatMap((heading, column) => {
    if (!/^(?:合计|总计|共计)(?:[（(].*)?$/.test(bare(heading))) return [];
    const sums = grid.flatMap((row) => rowSum(row, column) ?? []);
    const holding = sums.filter(({ parts, total }) => mayHold(addedUp(parts, total))).length;
    if (holding * 2 <= sums.length) return [];
    return sums.flatMap(({ parts, total }) => sumRelation(parts, total));
  });
}

function rowSum(
  row: readonly (Mention | null)[],
  column: number,
): { readonly parts: Some<Mention>; readonly total: Mention } | null {
  const total = row[column];
  if (!total || !isAdditive(total) || total.statement.measure !== 'level') return null;
  // 城镇化率 beside 城镇 and 农村 is no addend.
  const levels = row.filter(
    (cell, at) =>
      at !== column && cell?.statement.measure === 'level' && cell.statement.figure.unit.dimension !== 'rate',
  );
  const parts = some(levels.filter((cell) => cell !== null));
  const alike = parts?.every((part) => sameKind(part, total) && part.statement.role === total.statement.role);
  return parts && parts.length >= 2 && alike === true ? { parts, total } : null;
}

/**
 * 占比 beside the levels of a table with a total: each row's level out of the total's. Of several columns of levels it is of that
 * which most of its rows are shares of (2025年 | 2024年 | 占比 are usually those of 2025); where hardly any row is, nothing is said.
 */
function shares(grid: Grid, labels: Labels, headings: readonly string[]): readonly Relation[] {
  const totals = grid.flatMap((_, at) => (isWhole(labels[at]) ? [at] : []));
  const [totalAt] = totals;
  if (totalAt === undefined || totals.length > 1) return [];
  return headings.flatMap((heading, column) => {
    if (
      !/^(?:\d{4}年)?(?:占比|比重|构成|所占比重|占总[数量额]比重)(?:[（(][^（）()]*[）)])?$/.test(
        bare(heading),
      )
    )
      return [];
    const readings = levelColumns(grid, column).map((level) => sharesOf(grid, { column, level, totalAt }));
    const holding = readings.map((each) => each.filter((share) => mayHold(share)).length);
    const most = Math.max(0, ...holding);
    const equations = readings[holding.indexOf(most)] ?? [];
    if (readings.length > 1 && most * 2 < equations.length) return [];
    return equations.map((equation) => {
      return { check: 'table-rate-mismatch', tier: 'contradiction', equation, note: null } as const;
    });
  });
}

/** The columns of levels a share may be of: that of the level it was read to speak of first. */
function levelColumns(grid: Grid, column: number): readonly number[] {
  const levels = grid.flatMap((row) =>
    row.flatMap((cell, at) => (cell?.statement.measure === 'level' ? [at] : [])),
  );
  const own = grid.map((row) =>
    row.findIndex((cell) => cell && cell.statement === row[column]?.statement.about),
  );
  return [...own.filter((at) => at >= 0), ...levels].filter((at, index, all) => all.indexOf(at) === index);
}

function sharesOf(
  grid: Grid,
  { column, level, totalAt }: { readonly column: number; readonly level: number; readonly totalAt: number },
): readonly Equation[] {
  return grid.flatMap((row, at) => {
    const [rate, result, base] = [row[column], row[level], grid[totalAt]?.[level]];
    if (at === totalAt || rate?.statement.measure !== 'share' || !result || !base) return [];
    return sameKind(result, base) ? [ratio(result, base, rate)] : [];
  });
}

function sumRelation(parts: Some<Mention> | null, total: Mention): readonly Relation[] {
  if (!parts) return [];
  return [
    {
      check: 'table-sum-mismatch',
      tier: 'contradiction',
      equation: addedUp(parts, total),
      note: null,
    },
  ];
}

/** Levels add up, and so do shares of one whole; growth rates and completion rates never do. */
function isAdditive(total: Mention): boolean {
  const { measure, figure } = total.statement;
  return (measure === 'level' && figure.unit.dimension !== 'rate') || measure === 'share';
}

function isTotal(label = ''): boolean {
  return /^(?:合计|总计|小计|共计)$/.test(label);
}

function isWhole(label = ''): boolean {
  return /^(?:合计|总计|共计)$/.test(label);
}

/** 其中, and the dash or indentation that goes on with it. */
function isPart(label = ''): boolean {
  return /^(?:其中|[-—–·])/.test(label);
}

/** The words that name a row; a leading ideographic space is a writer's indentation and makes it a part. */
function plainLabel(text: string): string {
  const label = bare(text);
  return text.startsWith('\u3000') && !isTotal(label) ? `其中${label}` : label;
}

function bare(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}
