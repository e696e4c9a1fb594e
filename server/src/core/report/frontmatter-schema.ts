import type { Located } from '../schema/located';
import type { Field, Schema } from '../schema/schema';
import { listOf, readText, readYear, reportYears } from '../schema/values';
import type { FrontMatter } from './document';
import { levelNames, readLevel } from './level-names';

/** What a report says of itself in its front matter, by the keys it is said with. */
export type FrontMatterValues = Omit<FrontMatter, 'span' | 'files' | 'problems'>;

/** The keys a report's front matter may have. */
export type Key = keyof FrontMatterValues;

/** What a key of the front matter takes. */
type Accepted = 'text' | 'year' | 'level' | 'files' | 'exempt' | 'required' | 'any';

/** What would be accepted for a key, shown to a writer who wrote something else. */
export const acceptedValues: Readonly<Record<Accepted, string>> = {
  text: 'text',
  year: `${String(reportYears.first)}–${String(reportYears.last)}`,
  level: levelNames.join(' '),
  files: '[a.md, b.md]',
  exempt: '[110指挥体系, 5A景区]',
  required: '[地区生产总值, 固定资产投资]',
  any: '',
};

/** The keys of the front matter: “年份: 2021⏎级别: 乡镇” is read by `year` and `level`. */
export const frontMatterSchema: Schema<FrontMatterValues, Accepted> = {
  title: text('title', '标题'),
  organ: text('organ', '机关'),
  date: text('date', '日期'),
  year: { keys: ['year', '年份'], accepted: 'year', read: readYear },
  level: { keys: ['level', '级别'], accepted: 'level', read: readLevel },
  place: text('place', '地区'),
  prior: text('prior', '上年报告'),
  data: text('data', '台账'),
  with: { keys: ['with', '同会报告'], accepted: 'files', read: listOf(readText) },
  exempt: { keys: ['exempt', '非数字'], accepted: 'exempt', read: listOf(readText) },
  required: { keys: ['required', '必备指标'], accepted: 'required', read: listOf(readText) },
  // What they mean is for the vocabulary and the figures file to say.
  indicators: asWritten('indicators', '指标'),
  units: asWritten('units', '单位'),
  columns: asWritten('columns', '数据列'),
};

/** The key a writer means: “年份” and “year” are `year`; null for a key that is not Heshu's. */
export function keyOf(written: string | undefined): Key | null {
  const name = written?.trim().toLowerCase() ?? '';
  return frontMatterNames.find(({ names }) => names.includes(name))?.key ?? null;
}

/** Each key with the names it can be written by, Chinese first: 年份 and year. */
export const frontMatterNames: readonly { readonly key: Key; readonly names: readonly string[] }[] =
  Object.entries(frontMatterSchema).map(([key, { keys }]) => {
    const [own, ...chinese] = keys;
    return { key: key as Key, names: [...chinese, own] };
  });

function text(key: string, chinese: string): Field<string, Accepted> {
  return { keys: [key, chinese], accepted: 'text', read: readText };
}

function asWritten(key: string, chinese: string): Field<Located, Accepted> {
  return { keys: [key, chinese], accepted: 'any', read: (value) => value };
}
