import type { FileProblem } from '../../../documents/file-problem';
import type { SectionGroup } from '../../../author/section/section';
import type { Hint } from '../../../author/reading-aid/hints';
import type { SectionTally } from '../../../author/reading-aid/tally';
import type { RenameRefusal } from '../../../author/symbol/rename';
import { fileProblem } from './file-problem';

/** The language server's words in Chinese. */
export const server = {
  /** What the list of problems names as the source of a finding. */
  source: '核数',
  /** For the log, when a request failed through a fault of Heshu's own. */
  failed: (request: string) => `处理“${request}”时核数自身出错，这一次没有结果，其余照常。`,
  /** The answer to a request of Heshu's own with a parameter that is missing or of another kind. */
  badParam: (request: string, name: string) => `“${request}”的参数“${name}”缺了或不对。`,
  /** For the log, when a part of an analysis failed, by its name in the program; it holds no words of a report. */
  unchecked: (part: string) => `核数自身出错，有一项没有核对，其余照常：${part}`,
  /** For the log, when a file of the workspace could not be read. */
  unreadable: (file: string, why: FileProblem) => `没有核对：${file}：${fileProblem[why]}`,
  /** For the user, when a heshu.config.json has a fault, with its place counted from one. */
  badConfiguration: (file: string, line: number, column: number, reason: string) =>
    `配置文件第 ${line} 行第 ${column} 列有误：${reason}。整个文件没有采用：${file}`,
  /** The title of the change that words everything by the standards at once. */
  fixAll: (places: number) => `按规范改正用语（${String(places)} 处，不改任何数值）`,
  /** For the log, when a folder holds more Markdown files than are looked through. */
  tooMany: (folder: string, looked: number, found: number) =>
    `文件夹里有 ${found} 个 Markdown 文件，只看了前 ${looked} 个：${folder}`,
  rename: {
    refused: {
      'not-a-number': '请只写一个数字和单位，如“5.3亿元”；翻番、倍数等请在文中直接改。',
      range: '区间数（如 5%—6%）有两端，请在文中直接改。',
      worded: '请只写数字和单位；“约”“近”“超过”“以上”等字样请在文中改。',
      dimension: '新数字的单位与原数字不是同一类（如 亿元 与 人、% 与 个百分点），没有改动。',
      sign: '请不写正负号；升降由“增长”“下降”等字样表示，请在文中改。',
    } satisfies Readonly<Record<RenameRefusal, string>>,
    /** The figure was not read well enough to say which others mean the same. */
    unread: '没有认出这个数字说的是哪项指标、哪个时期，不知道哪些数字要随它改，请在文中直接改。',
    /** In the hover: the link that begins it, and the link to the places. */
    link: '各处一起改',
    mentions: (count: number) => `全文 ${count} 处`,
    /** Above the changes, before they are made. */
    preview: (mentions: number) => ({
      label: `同一指标的 ${mentions} 处数字`,
      description: '各处保留原来的单位和小数位数，请逐处确认。',
    }),
  },
  /** Where in a report a section stands: 回顾. */
  sectionGroups: {
    opening: '开头',
    review: '回顾',
    problems: '问题',
    plan: '安排',
    closing: '结尾',
    sentence: '句子',
  } satisfies Readonly<Record<SectionGroup, string>>,
  aid: {
    /** Behind a figure: the task it implies, the rate as recomputed. */
    hint: { implied: (value) => `任务约 ${value}`, recomputed: (value) => `≈ ${value}` } satisfies Readonly<
      Record<Hint['kind'], (value: string) => string>
    >,
    /** Above a section. */
    tally: ({ figures, checked, findings }: SectionTally) =>
      `${figures} 个数字 · 已核 ${checked}${findings > 0 ? ` · 发现 ${findings}` : ''}`,
  },
};

/** All words of the language server in one language; the words of findings are elsewhere. */
export type ServerWords = typeof server;
