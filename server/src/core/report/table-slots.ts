/** What a column says of the whole row: 类别 is a `category`, which names it only where nothing nearer does. */
export type RowSlot =
  | 'indicator'
  | 'category'
  | 'scope'
  | 'period'
  | 'unit'
  | 'source'
  | 'department'
  | 'status'
  | 'openness'
  /** 序号, 备注: understood, and of no concern to any figure. */
  | 'note';

/** What a heading says its column holds of the row: “指标名称” its indicator, “责任单位” who answers for it; null for all others. */
export function slotOf(heading: string): RowSlot | null {
  const text = foldedHeading(heading);
  return slots.find(([, names]) => names.test(text))?.[0] ?? null;
}

/** Headings differ in spaces, line breaks and the width of their brackets and digits: “２０２４年 (万元)” is “2024年（万元）”. */
export function foldedHeading(heading: string): string {
  return heading
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/[\s*]+/gu, '')
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
    .replace(/％/g, '%');
}

const slots: readonly (readonly [RowSlot, RegExp])[] = [
  [
    'indicator',
    /^(?:(?:主要|具体|统计|经济|考核|核心|约束性|预期性|[二三四]级)?指标(?:名称|项目)?|(?:产品|品种|科目|行业|产业|商品|任务|事项)?名称|(?:建设|工程|收入|支出|统计)?项目(?:名称)?|(?:预算|收入|支出|收支|功能分类|经济分类)?科目(?:名称)?|数据项)$/,
  ],
  [
    'category',
    /^(?:(?:行业|产业|工作|任务|项目)?(?:类别|分类|类型)|大类|门类|领域|板块|方面|内容|属性|一级指标|指标(?:类别|分类|类型|属性))$/,
  ],
  [
    'scope',
    /^(?:地区|区域|口径|范围|统计(?:口径|范围)|地域|行政区划?|辖区|地区名称|乡镇|镇街|乡镇名称|乡镇（街道）|镇（街道）|县区|区县|县（市、区）|县市区|市县|村|村名|行政村|村（社区）|街道|园区)$/,
  ],
  ['period', /^(?:时期|时间|年份|年度|期间|报告期|统计期|统计时间|所属期|月份|数据时间|数据期)$/],
  ['unit', /^(?:\d{4}年)?(?:计量|数据|计算)?单位$/],
  ['source', /^(?:数据|资料)?来源$|^出处$/],
  [
    'department',
    /^(?:责任|提供|填报|报送|牵头|主管|供数|配合|负责|承办|协办|实施|主责)(?:单位|部门|科室|领导|人)$/,
  ],
  ['status', /^(?:数据)?(?:状态|性质)$|^核定情况$|^数据类型$/],
  ['openness', /^(?:是否)?(?:可)?公开(?:属性|情况|状态|与否|范围)?$|^(?:公布|发布)(?:情况|状态)$/],
  ['note', /^(?:序号|编号|行次|代码|指标代码|附注|注)$|备注|责任(?!目标)|说明|位次|排名|名次/],
];

/** The columns of a table that are of one name: all of them, unless a second name stands in the row. */
export interface TableSide {
  /** The column that names the rows. */
  readonly name: number;
  /** All columns that are its, it itself among them. */
  readonly columns: readonly number[];
  /** What names each row, as it stands there. */
  readonly labels: readonly string[];
  /** What the names are: under 年份 times, unless indicators stand there with the years across. */
  readonly names: 'indicators' | 'times' | 'territories';
}

/**
 * Which column names the rows: the one headed 指标 or 项目, wherever it stands, else 地区 or 年份, else the first that is not
 * numbered; a category (领域) leaves it to the words beside it. “收入项目 | 金额 | 支出项目 | 金额” has two sides, each with a name of its own.
 */
export function tableSides(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly TableSide[] {
  const table = { headings: headings.map(foldedHeading), rows };
  const values = headings.map((heading, at) => slotOf(heading) === null && !isWords(table, at));
  const first = values.findIndex((isValue, at) => isValue && at > 0);
  const before = headings.map((_, at) => at).slice(0, first < 0 ? headings.length : first);
  const widest =
    bestName(before, table) ?? bestName([...headings.keys()], table) ?? firstWords(before, table);
  const own = isNamedNearer(table, widest) ? widest + 1 : widest;
  const anew = headings.flatMap((_, at) =>
    first >= 0 && at > first && at > own && namesAnew(table, values, at) ? [at] : [],
  );
  return [own, ...anew].map((name, index) => {
    const [from, to] = [index === 0 ? 0 : name, anew[index] ?? headings.length];
    const columns = headings.map((_, at) => at).slice(from, to);
    const labels = rows.map((row) => labelIn(row, name, from));
    return { name, columns, labels, names: namesIn(slotOf(headings[name] ?? ''), labels) };
  });
}

function namesIn(slot: RowSlot | null, labels: readonly string[]): TableSide['names'] {
  if (slot === 'scope') return 'territories';
  return slot === 'period' && labels.some((label) => time.test(label)) ? 'times' : 'indicators';
}

const time = /(?:19|20)\d{2}|季度|半年|\d月|十[一二三四五]五/u;

interface Columns {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 指标 before 项目 before 年份 and 地区 before 类别; of several alike the last, which is the nearest to the figures. */
function bestName(columns: readonly number[], table: Columns): number | null {
  const ranked = columns.map((at) => ({ at, rank: rankOf(table, at) })).filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.findLast(({ rank }) => rank === best)?.at ?? null;
}

function rankOf(table: Columns, at: number): number {
  const heading = table.headings[at] ?? '';
  const slot = slotOf(heading);
  if (slot === 'indicator') return heading.includes('指标') ? 5 : 4;
  if (slot === 'period' || slot === 'scope') return 3;
  if (slot === 'category') return 2;
  return heading === '' && at === 0 && isWords(table, at) ? 1 : 0;
}

/** The first column of words under a heading of no other meaning (重点工作), else under any that is no number: 责任单位, 单位. */
function firstWords(columns: readonly number[], table: Columns): number {
  const slots = columns.map((at) => ({ at, slot: slotOf(table.headings[at] ?? '') }));
  const named = slots.filter(({ slot }) => slot !== 'note');
  const words = named.filter(({ at }) => isWords(table, at));
  return (words.find(({ slot }) => slot === null) ?? words[0] ?? named[0])?.at ?? 0;
}

/**
 * Whether the words beside a column name the rows and it only sorts them: 交通 is a 领域 and 新建公路 the name, and so are words in
 * every row beside a heading of any kind that is merged over several.
 */
function isNamedNearer({ headings, rows }: Columns, at: number): boolean {
  const [slot, beside] = [slotOf(headings[at] ?? ''), slotOf(headings[at + 1] ?? '')];
  const isSorting = slot === 'category' || (slot === null && isMergedDown(rows.map((row) => row[at] ?? '')));
  const isNaming = beside === null && isWords({ headings, rows }, at + 1);
  const isNamed = (row: readonly string[]): boolean =>
    (row[at + 1] ?? '').trim() !== '' || sumOrNone.test((row[at] ?? '').trim());
  return isSorting && isNaming && rows.every(isNamed);
}

/** Rows without a name of their own: empty ones, and the sum of all. */
const sumOrNone = /^(?:[合总共小]计)?$/u;

function isMergedDown(cells: readonly string[]): boolean {
  return cells.some((cell, at) => at > 0 && (cell.trim() === '' || cell === cells[at - 1]));
}

/** Whether a column is all words: none of its cells begins with a number. */
function isWords({ rows }: Columns, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
  return cells.some((text) => /^\p{Script=Han}/u.test(text)) && !cells.some((text) => /^[-+−]?\d/.test(text));
}

/** A second name in the row: headed 指标 or 项目, or as the first is, or words before a heading that the table has had already. */
function namesAnew(table: Columns, values: readonly boolean[], at: number): boolean {
  const next = values.findIndex((isValue, other) => isValue && other > at);
  if (next < 0 || !isWords(table, at)) return false;
  const [heading = '', before] = [table.headings[at], table.headings.slice(0, at)];
  const slot = slotOf(heading);
  if (slot !== null) return slot === 'indicator' || (naming.has(slot) && before.includes(heading));
  return before.includes(table.headings[next] ?? '');
}

/** What may name a row; a second 单位 or 责任单位 only says more of it. */
const naming: ReadonlySet<RowSlot> = new Set(['category', 'scope', 'period']);

/** A row's own name, else what stands to the left of it: a category, or 合计 merged over the number of the row. */
function labelIn(row: readonly string[], name: number, from: number): string {
  const own = row[name] ?? '';
  if (own.trim() !== '') return own;
  return row.slice(from, Math.max(from, name)).findLast((text) => !/^\s*\d*\s*$/.test(text)) ?? '';
}
