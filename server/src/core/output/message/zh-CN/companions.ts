import type { CompanionFault, CompanionKey } from '../../../documents/companion/companion';
import { fileProblem } from './file-problem';

const kind: Readonly<Record<CompanionKey, string>> = { prior: '上年报告', with: '同会报告', data: '台账' };

const fault: Readonly<Record<CompanionFault, string>> = {
  ...fileProblem,
  otherKind: '这种文件不能当作报告来读',
  self: '写的是报告自己',
  noFormats: '没有安装读表格文件的部分',
  unknownEncoding: '不是能认出的文本（UTF-8、GB18030、带标记的 UTF-16）',
  oldWorkbook: '是旧版 .xls 或加了密码的工作簿，请另存为不带密码的 .xlsx',
  damaged: '文件已损坏，或与扩展名不符',
  tooManySheets: '工作表超过 100 张，不像是台账',
  tooManyCells: '单元格或文字太多，不像是台账',
  stopped: '读得太久或太占内存，没有读完，不像是台账',
};

const cautions = {
  revised: '这一指标的往年数常有修订，请确认口径。',
  estimated: '其中有预计数或快报数，请确认是否核定数。',
} as const;

/** A value of an earlier year that the two reports give differently. */
interface PriorValue {
  readonly name: string;
  readonly year: number;
  readonly here: string;
  readonly there: string;
  /** Why it may be so all the same. */
  readonly caution: 'revised' | 'estimated' | null;
}

/** What is said of the other documents of a meeting, in Chinese. */
export const companions = {
  /** What each of them is called: 上年报告, 同会报告, 台账. */
  kind,
  /** Why one could not be read. */
  fault,
  /** The label of a place in one of them. */
  place: { prior: '上年报告写在这里', with: '同会报告写在这里', data: '台账写在这里' } satisfies Readonly<
    Record<CompanionKey, string>
  >,
  priorTarget: (name: string, year: number, here: string, there: string) =>
    `“${name}”${String(year)} 年的目标，这里写的是“${here}”，上年报告定的是“${there}”。`,
  /** 超过年初目标0.38亿元, with the target of last year's report and what follows from it. */
  priorCompletion: (written: string, target: string, computed: string) =>
    `写的是“${written}”，按上年报告定的目标（${target}）应为 ${computed}。`,
  priorValue: ({ name, year, here, there, caution }: PriorValue) =>
    `“${name}”${String(year)} 年的数，这里写的是“${here}”，上年报告写的是“${there}”。${caution === null ? '' : cautions[caution]}`,
  resultMissing: (name: string, target: string, year: number) =>
    `上年报告定了 ${String(year)} 年“${name}”的目标（${target}），本报告没有写完成情况。`,
  staleFigure: (name: string, value: string, year: number) =>
    `“${name}”写的是“${value}”，与上年报告 ${String(year)} 年的数完全相同，请确认是否已更新。`,
  staleSentence: (count: number) =>
    `这一句的 ${String(count)} 个数与上年报告同一句完全相同，请确认是否已更新。`,
  conflict: (name: string, here: string, there: string, estimated: boolean) =>
    `“${name}”这里写的是“${here}”，同会报告写的是“${there}”。${estimated ? '其中一个是预计数或约数，请确认以哪个为准。' : ''}`,
  /** “上年报告“2025.md”读不了：没有这个文件”. */
  unread: (key: CompanionKey, name: string, why: CompanionFault) =>
    `${kind[key]}“${name}”读不了：${fault[why]}。本报告其余部分照常核对。`,
};

/** What is said of the other documents of a meeting, in one language. */
export type CompanionWords = typeof companions;
