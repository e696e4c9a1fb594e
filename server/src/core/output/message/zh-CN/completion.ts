import type { Key } from '../../../report/frontmatter-schema';
/** The words of completion in Chinese. */
export const completion = {
  /** What each key of the front matter is for. */
  keys: {
    title: '标题',
    organ: '作报告的机关',
    date: '报告日期，如 2026-01-08',
    year: '安排的年份：2026 表示总结 2025 年、安排 2026 年',
    level: '哪一级政府：乡镇、县、市、省',
    place: '地区名称',
    prior: '上年报告的文件名',
    data: '台账（数据表）的文件名',
    with: '同一会议上其他报告的文件名',
    exempt: '不是数字的词语，如 [110指挥体系]',
    required: '必须写到的指标，如 [固定资产投资]',
    indicators: '本报告自己的指标',
    units: '本报告自己的单位',
    columns: '台账各列',
  } satisfies Readonly<Record<Key, string>>,
  /** Stands in the gap for the reason of a suppression. */
  reason: '理由',
};

/** All words of completion, in one language. */
export type CompletionWords = typeof completion;
