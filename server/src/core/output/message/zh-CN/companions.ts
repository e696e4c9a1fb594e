import type { CompanionKey, UnreadFault, Withheld } from '../../../documents/companion/companion';
import type { PaperKind } from '../../../report/paper-kind';
import { fileProblem } from './file-problem';

const kind: Readonly<Record<CompanionKey, string>> = { prior: '上年报告', with: '同会报告', data: '台账' };

/** The commands that choose them. */
const link: Readonly<Record<CompanionKey, string>> = {
  prior: '关联上年报告…',
  with: '关联同会报告…',
  data: '关联台账…',
};

const fault: Readonly<Record<Exclude<UnreadFault, 'otherKind'>, string>> = {
  ...fileProblem,
  noReport: '内容不像一份报告，没有用来核对',
  self: '写的是报告自己',
  noFormats: '没有安装读表格文件的部分',
  unknownEncoding: '不是能认出的文本（UTF-8、GB18030、带标记的 UTF-16）',
  oldWorkbook: '是旧版 .xls 或加了密码的工作簿，请另存为不带密码的 .xlsx',
  damaged: '文件已损坏，或与扩展名不符',
  tooManySheets: '工作表超过 100 张，不像是台账',
  tooManyCells: '单元格或文字太多，不像是台账',
  stopped: '读得太久或太占内存，没有读完，不像是台账',
};

/** Why one was left alone. */
const withheld: Readonly<Record<Withheld, (key: CompanionKey) => string>> = {
  untrusted: () => '这个文件夹没有设为受信任，报告、设置和配置里点名的文件都不读',
  outside: (key) => `它不在打开的文件夹里。要读，请用“${link[key]}”选一次`,
  unset: (key) => `它不在打开的文件夹里。要读，请在编辑器自己的设置 heshu.${key} 里也写上它`,
  share: (key) => `它在别的电脑上。要读，请在命令行用 --${key} 点名`,
  several: () => '同一文件夹里还有一份同一地方、同一年的报告，不知用哪一份，请在文首写明',
};

function why(key: CompanionKey, each: UnreadFault): string {
  if (each !== 'otherKind') return fault[each];
  return key === 'data'
    ? '台账只读 .csv、.tsv、.txt、.xlsx、.yaml、.md 文件'
    : '报告只读 .md、.txt、.docx 文件';
}

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

const paper: Readonly<Record<PaperKind, string>> = {
  government: '政府工作报告',
  party: '党委报告',
  plan: '计划报告',
  budget: '预算报告',
  bulletin: '统计公报',
  tables: '附表',
};

function paperName(from: PaperKind | null): string {
  return from === null ? kind.with : paper[from];
}

/** What another paper of the meeting says. */
interface OtherPaper {
  readonly paper: PaperKind | null;
  readonly there: string;
  readonly isEstimate: boolean;
}

/** What is said of the other documents of a meeting, in Chinese. */
export const companions = {
  /** What each of them is called: 上年报告, 同会报告, 台账. */
  kind,
  /** Why one could not be read. */
  why,
  link,
  /** The label of a place in one of them. */
  place: { prior: '上年报告写在这里', data: '台账写在这里' } satisfies Readonly<
    Record<Exclude<CompanionKey, 'with'>, string>
  >,
  priorTarget: (name: string, year: number, here: string, there: string) =>
    `“${name}”${String(year)} 年的目标，这里写的是“${here}”，上年报告定的是“${there}”。`,
  /** 超过年初目标0.38亿元, with the target of last year's report and what follows from it. */
  priorCompletion: (written: string, target: string, computed: string) =>
    `写的是“${written}”，按上年报告定的目标（${target}）应为 ${computed}。`,
  priorValue: ({ name, year, here, there, caution }: PriorValue) =>
    `“${name}”${String(year)} 年的数，这里写的是“${here}”，上年报告写的是“${there}”。${caution === null ? '' : cautions[caution]}`,
  /** “圆满完成……” beside targets of last year's report that were missed: ['地区生产总值目标6%以上，实际4.6%']. */
  claimUnmet: (claim: string, missed: readonly string[]) =>
    `写了“${claim}”，但上年报告定的目标有 ${String(missed.length)} 项没有达到：${missed.join('；')}。请核对。`,
  /** One of them: “地区生产总值目标6%以上，实际4.6%”. */
  missedTarget: (name: string, target: string, result: string) => `${name}目标${target}，实际${result}`,
  resultMissing: (name: string, target: string, year: number) =>
    `上年报告定了 ${String(year)} 年“${name}”的目标（${target}），本报告没有写完成情况。`,
  staleFigure: (name: string, value: string, year: number) =>
    `“${name}”写的是“${value}”，与上年报告 ${String(year)} 年的数完全相同，请确认是否已更新。`,
  staleSentence: (count: number) =>
    `这一句的 ${String(count)} 个数与上年报告同一句完全相同，请确认是否已更新。`,
  conflict: (name: string, here: string, { paper: from, there, isEstimate }: OtherPaper) =>
    `“${name}”这里写的是“${here}”，${paperName(from)}写的是“${there}”。${isEstimate ? '其中一个是预计数、初步数或约数，请确认以哪个为准。' : ''}`,
  /** What a paper of a meeting is called: 预算报告. */
  paper,
  /** The label of a place in one of them: 预算报告写在这里. */
  paperPlace: (from: PaperKind | null) => `${paperName(from)}写在这里`,
  /** “上年报告“2025.md”读不了：没有这个文件”. */
  unread: (key: CompanionKey, name: string, each: UnreadFault) =>
    `${kind[key]}“${name}”读不了：${why(key, each)}。本报告其余部分照常核对。`,
  /** “上年报告“//服务器/2025.md”没有读：它在别的电脑上……”. */
  leftUnread: (key: CompanionKey, name: string, each: Withheld) =>
    `${kind[key]}“${name}”没有读：${withheld[each](key)}。本报告其余部分照常核对。`,
  /** The command that shows which folders are trusted. */
  manageTrust: '管理工作区信任…',
};

/** What is said of the other documents of a meeting, in one language. */
export type CompanionWords = typeof companions;
