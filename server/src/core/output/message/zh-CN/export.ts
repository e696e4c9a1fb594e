import type { SheetColumn } from '../../export/sheet-columns';
import type { ChangeColumn, ChangeKind } from '../../compare/compare';
import type { MeetingColumn } from '../../compare/meeting';

/** What was looked at, where the name of the check only says what is wrong: 前后不一 looks at 前后一致. */
const checked: Readonly<Record<string, string>> = {
  'part-exceeds-whole': '分项与总数',
  'composition-mismatch': '构成合计',
  'direction-conflict': '升降方向',
  'plan-below-review': '目标与现状',
  'count-mismatch': '列举个数',
  'value-conflict': '前后一致',
  'completion-base-missing': '任务数',
};

/** The words of what leaves Heshu, in Chinese: “核数单”. */
export const exports = {
  sheet: {
    name: '核数单',
    /** “清水湾镇政府工作报告 核数单”. */
    title: (report: string) => `${report}${report === '' ? '' : ' '}核数单`,
    column: {
      number: '序号',
      place: '位置',
      text: '原文',
      indicator: '指标',
      period: '时期',
      unit: '单位',
      value: '数值',
      source: '来源',
      checked: '核对项目',
      derivation: '算式',
      verdict: '结果',
      department: '责任单位',
      tick: '核对',
      sign: '签字',
    } satisfies Readonly<Record<SheetColumn, string>>,
    /** “工业经济扩量提质 第2段”. */
    place: (section: string, within: string) => (section === '' ? within : `${section} ${within}`),
    paragraph: (number: number) => `第${String(number)}段`,
    heading: '标题',
    line: (number: number) => `第${String(number)}行`,
    source: { text: '正文', table: '表格' },
    /** explained: does not agree, and a comment of the report says why. */
    verdict: {
      holds: '一致',
      fails: '不一致',
      explained: '已说明',
      implied: '推算',
      unrelated: '无可核关系',
      unread: '未识别',
    },
    checked,
    /** The same from the name of a check: “合计不符” looks at 合计. */
    heldAgainst: (name: string) => name.replace(/不符$/, ''),
    /** The sheet of rows without a value in the column: “未填责任单位”. */
    unassigned: (column: string) => `未填${column}`,
  },
  compare: {
    name: '数字改动',
    title: (earlier: string, later: string) => `${earlier} → ${later} 数字改动`,
    column: {
      kind: '改动',
      indicator: '指标',
      scope: '范围',
      period: '时期',
      measure: '量别',
      before: '原稿',
      after: '新稿',
      place: '位置',
      mark: '其他各处',
    } satisfies Readonly<Record<ChangeColumn, string>>,
    kind: { added: '增加', removed: '删去', changed: '改动' } satisfies Readonly<Record<ChangeKind, string>>,
    /** Beside a changed figure whose other mentions stayed: “第 12 行仍写 4720万元”. */
    leftBehind: (line: number, text: string) => `第${String(line)}行仍写${text}`,
    line: (number: number) => `第${String(number)}行`,
    none: '两稿的数字没有不同',
    /** “增加 2 · 删去 1 · 改动 3”. */
    count: (added: number, removed: number, changed: number) =>
      `增加 ${added} · 删去 ${removed} · 改动 ${changed}`,
  },
  /** The page of what the papers of a meeting state differently. */
  meeting: {
    name: '材料对照',
    /** “青石县2026年会议材料对照：4份材料，5处写得不一样”. */
    title: (place: string | null, year: number | null, papers: number, differences: number) =>
      `${place ?? ''}${year === null ? '' : `${String(year)}年`}会议材料对照：${String(papers)}份材料，${
        differences === 0 ? '没有写得不一样的数字' : `${String(differences)}处写得不一样`
      }`,
    column: {
      indicator: '指标',
      period: '时期',
      measure: '量别',
      first: '写法一',
      firstPlace: '出处一',
      second: '写法二',
      secondPlace: '出处二',
      mark: '说明',
    } satisfies Readonly<Record<MeetingColumn, string>>,
    place: (name: string, line: number) => `${name} 第${String(line)}行`,
    /** Which of the two values is an estimate. */
    estimate: (first: boolean, second: boolean) => {
      if (first && second) return '都是预计数、初步数或约数';
      return first || second ? `写法${first ? '一' : '二'}是预计数、初步数或约数` : '';
    },
    /** The papers read, a line each: “计划报告  计划报告.docx”. */
    read: (count: number) => `读了 ${String(count)} 份材料：`,
    unread: (count: number) => `没有读的 ${String(count)} 份：`,
    /** A folder with one paper, or with papers of several meetings. */
    /** A report that was never saved lies in no folder. */
    unsaved: '报告还没有存成文件，没有所在的文件夹',
    none: '文件夹里没有同一次会议的两份以上材料（政府工作报告、计划报告、预算报告、统计公报、党委报告、附表，地方和年份要相同）',
  },
  /** “第 3 页，共 12 页”, given the two counters as the format writes them. */
  page: (page: string, pages: string) => `第${page}页，共${pages}页`,
  /** Who a review copy's comments are by: the tool, never a person. */
  commenter: '核数',
  /** Before the arithmetic of a comment. */
  derivation: '算式：',
};

/** The words of what leaves Heshu: check sheet, report, comparison. */
export type ExportWords = typeof exports;

/** The words of a comparison of two versions. */
export type CompareWords = ExportWords['compare'];

/** The page of what the papers of a meeting state differently. */
export type MeetingWords = ExportWords['meeting'];
