import type { LayoutFont } from '../core/output/export/laid-report';
import type { LayoutChanges } from '../core/output/export/layout-changes';
import type { Level } from '../core/report/document';
import { readLevel } from '../core/report/level-names';
import type { Located, LocatedMap } from '../core/schema/located';
import type { Field, FieldGroup, Schema } from '../core/schema/schema';
import { isReportYear, listOf } from '../core/schema/values';
import { readSwitches, type Switches } from './switches';
import { numberIn, stringIn, within } from './values';

/** The settings of a configuration as they are written: `{"year": 2026, "级别": "乡镇"}`. */
export interface WrittenConfig {
  readonly year?: number;
  readonly level?: Level;
  readonly approximation?: number;
  readonly checks?: Switches;
  readonly prior?: string;
  readonly with?: readonly string[];
  readonly data?: string;
  readonly required?: readonly string[];
  /** Read by the vocabulary, with its own words for what is amiss. */
  readonly indicators?: Located;
  readonly units?: Located;
  readonly layout?: LocatedMap;
}

/** What a setting takes, for the words that say so. */
export type ConfigAccepted =
  'year' | 'level' | 'approximation' | 'checks' | 'prior' | 'with' | 'data' | 'required' | LayoutAccepted;

/** The same of the layout: a margin takes 5 to 80 millimetres. */
type LayoutAccepted = 'object' | 'margin' | 'lines' | 'characters' | 'font';

/** How far 约 may reach, as a share of the value; the manifest of the extension has the same two numbers. */
export const approximationLimits = { least: 0, most: 0.5 } as const;

/** The settings of `heshu.config.json`; those that an editor has too are read by the same fields there. */
export const configSchema: Schema<WrittenConfig, ConfigAccepted> = {
  year: {
    keys: ['year', '年份'],
    accepted: 'year',
    read: (value) => numberIn(value, isReportYear),
  },
  level: {
    keys: ['level', '级别'],
    accepted: 'level',
    read: (value) => (stringIn(value) === null ? null : readLevel(value)),
  },
  approximation: {
    keys: ['approximation', '约数'],
    accepted: 'approximation',
    read: (value) => numberIn(value, within(approximationLimits.least, approximationLimits.most)),
  },
  checks: { keys: ['checks', '检查'], accepted: 'checks', read: readSwitches },
  prior: { keys: ['prior', '上年报告'], accepted: 'prior', read: stringIn },
  with: { keys: ['with', '同会报告'], accepted: 'with', read: listOf(stringIn) },
  data: { keys: ['data', '台账'], accepted: 'data', read: stringIn },
  required: {
    keys: ['required', '必备指标'],
    accepted: 'required',
    read: (value) => (value.kind === 'list' ? listOf(stringIn)(value) : null),
  },
  indicators: { keys: ['indicators', '指标'], accepted: 'object', read: (value) => value },
  units: { keys: ['units', '单位'], accepted: 'object', read: (value) => value },
  layout: {
    keys: ['layout', '版式'],
    accepted: 'object',
    read: (value) => (value.kind === 'map' ? value : null),
  },
};

/** The settings of a report's layout: `{"页边距": {"左": 30}, "字体": {"正文": "华文仿宋"}}`. */
export const layoutSchema: Schema<LayoutChanges, LayoutAccepted> = {
  margins: {
    keys: ['margins', '页边距'],
    accepted: 'object',
    fields: {
      top: margin('top', '上'),
      left: margin('left', '左'),
      bottom: margin('bottom', '下'),
      right: margin('right', '右'),
    },
  },
  lines: { keys: ['lines', '行数'], accepted: 'lines', read: readCount },
  characters: { keys: ['characters', '字数'], accepted: 'characters', read: readCount },
  fonts: fonts({
    title: '标题',
    heading1: '一级标题',
    heading2: '二级标题',
    body: '正文',
    page: '页码',
  }),
};

function margin(key: string, chinese: string): Field<number, LayoutAccepted> {
  return { keys: [key, chinese], accepted: 'margin', read: (value) => numberIn(value, within(5, 80)) };
}

type Fonts = NonNullable<LayoutChanges['fonts']>;

function fonts(names: Readonly<Record<LayoutFont, string>>): FieldGroup<Fonts, LayoutAccepted> {
  const font = (key: LayoutFont): Field<readonly string[], LayoutAccepted> => ({
    keys: [key, names[key]],
    accepted: 'font',
    read: readFonts,
  });
  return {
    keys: ['fonts', '字体'],
    accepted: 'object',
    fields: {
      title: font('title'),
      heading1: font('heading1'),
      heading2: font('heading2'),
      body: font('body'),
      page: font('page'),
    },
  };
}

/** Word takes 31 characters; what could end a name in a style sheet is in none. */
function readFonts(value: Located): readonly string[] | null {
  const names = listOf(stringIn)(value);
  const isFont = (name: string): boolean => /^[^\s"'<>&;{}\\,][^"'<>&;{}\\,\n]{0,30}$/u.test(name);
  return names === null || names.length === 0 || !names.every(isFont) ? null : names;
}

function readCount(value: Located): number | null {
  return numberIn(value, (count) => Number.isInteger(count) && count > 0 && count <= 100);
}
