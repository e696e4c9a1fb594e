import type { FrontMatter, Level } from './document';

/** The keys a report's front matter may have. */
export type Key = Exclude<keyof FrontMatter, 'span' | 'files' | 'problems'>;

/** The key a writer means: “年份” and “year” are `year`; null for a key that is not Heshu's. */
export function keyOf(written: string | undefined): Key | null {
  const name = written?.trim().toLowerCase() ?? '';
  return KEYS.find(([key, chinese]) => name === key || chinese.includes(name))?.[0] ?? null;
}

/** The level a writer means: “乡镇” and “town” are `town`, “县级市” is `county`; null for any other word. */
export function levelNamed(written: string): Level | null {
  const name = written.trim().toLowerCase();
  return LEVELS.find(([, names]) => names.includes(name))?.[0] ?? null;
}

const KEYS: readonly (readonly [Key, readonly string[]])[] = [
  ['title', ['标题']],
  ['organ', ['机关']],
  ['date', ['日期']],
  ['year', ['年份']],
  ['level', ['级别']],
  ['place', ['地区']],
  ['prior', ['上年报告']],
  ['data', ['台账']],
  ['with', ['同会报告']],
  ['exempt', ['非数字']],
  ['required', ['必备指标']],
  ['indicators', ['指标']],
  ['units', ['单位']],
  ['columns', ['数据列']],
];

const LEVELS: readonly (readonly [Level, readonly string[]])[] = [
  ['town', ['town', '乡镇', '乡', '镇', '街道']],
  ['county', ['county', '县', '区', '县区', '县（区）', '县级市', '旗']],
  ['city', ['city', '市', '设区的市', '地级市']],
  ['province', ['province', '省', '自治区', '直辖市']],
  ['nation', ['nation', '国家', '全国']],
];

/** Each key with the names it can be written by, Chinese first: 年份 and year. */
export const frontMatterNames: readonly { readonly key: Key; readonly names: readonly string[] }[] = KEYS.map(
  ([key, chinese]) => ({ key, names: [...chinese, key] }),
);

/** The level names shown to a writer who used another: English, then the commonest Chinese ones. */
export const LEVEL_NAMES: readonly string[] = LEVELS.flatMap(([, names]) => names);
