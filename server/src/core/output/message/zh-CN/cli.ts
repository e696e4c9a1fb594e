import type { Coverage } from '../../../account/figure-reading';
import type { Severity } from '../../../check/finding';
import type { Outcome } from '../../../check/prior/target-outcome';
import type { Measure, Role } from '../../../reading/statement/statement';
import type { TargetsColumn } from '../../export/targets-columns';
import type { PaperKind } from '../../../report/paper-kind';
import { companions } from './companions';
import { file, fileList } from './file';
import { fileProblem } from './file-problem';
import { slots } from './slots';
import { vocabulary } from './vocabulary';

const severity: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

/** 一个错误，一条信息. */
const classifier = { error: '个', warning: '个', information: '条', hint: '条' } as const;

/** The headings of a help page, by commander's own words for them. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The words of the command line in Chinese: “没有发现问题”. */
export const cli = {
  check: {
    /** The same words as the editor's list of problems: 错误 警告 信息 提示. */
    severity,
    related: '相关',
    holds: '核对无误',
    implied: '推算',
    clean: '没有发现问题',
    nothing: '没有可核对的内容',
    /** “102 个数字：41 已核 · 58 无可核关系 · 3 未识别”. */
    coverage: ({ figures, checked, unrelated, unread }: Coverage) =>
      `${figures} 个数字：${checked} 已核 · ${unrelated} 无可核关系 · ${unread} 未识别`,
    /** “1 个错误 · 2 个警告”, leaving out what there is none of. */
    count: (kind: Severity, count: number) => `${count} ${classifier[kind]}${severity[kind]}`,
    /** “共 3 个文件”. */
    files: (count: number) => `共 ${count} 个文件`,
    /** Before a finding that a comment in the report silences, its reason, and how many there are. */
    suppressed: '已忽略',
    suppressedReason: (reason: string) => `理由：${reason}`,
    suppressedCount: (count: number) => `按文中的忽略标记，${count} 条没有报出`,
    /** Behind a finding that the baseline knows. */
    knownMark: '（基线中已有）',
    known: (count: number) => `${count} 条基线中已有，不计入退出码`,
    /** An entry of the baseline that is found no longer. */
    stale: (check: string, text: string) => `基线里的一条已不再出现：[${check}] “${text}”`,
    noBaseline: '不是核数的基线文件',
    baselineWritten: (file: string, count: number) => `基线已写入 ${file}：${count} 条`,
    /** Before a cell of the figures file that was not understood, with `--verbose`. */
    unreadCell: '未读懂',
    file,
  },
  figures: {
    columns: {
      place: '位置',
      text: '原文',
      value: '数值',
      unit: '单位',
      indicator: '指标',
      scope: '范围',
      period: '时期',
      role: '性质',
      measure: '量别',
    },
    role: { actual: '实绩', target: '目标', prior: '比较数' } satisfies Readonly<Record<Role, string>>,
    measure: {
      level: '数额',
      growth: '增幅',
      'average-growth': '年均增速',
      share: '占比',
      completion: '完成率',
      excess: '超额',
      difference: '增减量',
      multiple: '倍数',
      rank: '位次',
    } satisfies Readonly<Record<Measure, string>>,
    /** A role and what the figure is in it: “目标（任务）”. */
    inRole: (role: string, standing: string) => `${role}（${standing}）`,
    slots,
    /** “未识别 3 个：”, above the list of them. */
    unreadTitle: (count: number) => `未识别 ${count} 个：`,
    /** “空着的格：”, above one line for each reason. */
    unfilledTitle: '空着的格：',
    /** “时期空着 3 个：句中没有写时间”, before the places. */
    unfilled: (name: string, count: number, why: string) => `${name}空着 ${count} 个：${why}`,
    /** “门槛 2 个……：”, above the list of them. */
    thresholdTitle: (count: number) => `门槛 ${count} 个，只限定后面的名称，不单独核对：`,
    /** Below one sentence that is explained, where the others of its line begin: “5:23 5:41”. */
    otherSentences: (places: string) => `同一行其余各句：${places}`,
  },
  table: {
    indicator: '指标',
    scope: '范围',
    /** “其中”, before an indicator that is part of the one above it. */
    part: '其中',
    empty: '没有读出带指标的数字，表是空的。',
    /** The name of the sheet it stands on in a workbook. */
    sheet: '指标表',
    /** How implied and contradicted cells are marked. */
    legend: { implied: '〔〕内为推算值，文中未写', contradicted: '“!”为前后不一' },
  },
  companions,
  /** 目标完成对照表. */
  targets: {
    sheet: '目标完成对照表',
    title: (year: number | null) => `${year === null ? '' : `${String(year)}年`}目标完成对照表`,
    column: {
      indicator: '指标',
      target: '上年报告定的目标',
      result: '本报告写的实绩',
      outcome: '完成情况',
      completion: '完成率',
      place: '出处',
    } satisfies Readonly<Record<TargetsColumn, string>>,
    outcome: {
      met: '完成',
      missed: '未达',
      unsaid: '未提',
      unmeasured: '无数',
      open: '待核',
    } satisfies Readonly<Record<Outcome, string>>,
    /** A rate of change says that it is one: “增长6%以上”. */
    rate: (measure: Measure, value: string) =>
      measure === 'growth' && !value.startsWith('−') ? `增长${value}` : value,
    line: (line: number) => `第${String(line)}行`,
    /** “共 8 项：完成 5 · 未达 2 · 未提 1”. */
    count: (total: number, counts: readonly (readonly [outcome: string, count: number])[]) =>
      `共 ${String(total)} 项：${counts.map(([outcome, count]) => `${outcome} ${String(count)}`).join(' · ')}`,
    none: '上年报告里没有读出这一年的目标。',
  },
  meeting: {
    /** “政府工作报告有 2 份：征求意见稿.md、送审稿.md；互不核对，……”. */
    versions: (kind: PaperKind, paths: readonly string[], used: string | null) =>
      `同一次会议的${companions.paper[kind]}有 ${String(paths.length)} 份：${paths.join('、')}；各稿互不核对，${
        used === null ? '也都不与其他材料核对，请只留一份' : `与其他材料核对的是最上一层的${used}`
      }`,
  },
  fileList,
  failure: {
    unknownOption: (option: string) => `没有 ${option} 这个选项，用 --help 看有哪些`,
    unknownCommand: (name: string) =>
      `没有 ${name} 这个命令，可用 check、figures、table、export、import、new、compare、lsp`,
    noCommand: '要写命令：check、figures、table、export、import、new、compare 或 lsp，用 --help 看用法',
    noFile: '没有写要读哪个文件',
    tooMany: '参数写多了',
    optionNeeded: (option: string) => `还要写 ${option}`,
    noValue: (option: string) => `${option} 后面缺一个值`,
    badValue: (option: string, value: string, accepted: string) =>
      `${option} 不能是“${value}”，可以是：${accepted}`,
    noPlanBegins: (year: number) =>
      `--kind five-year：${year}年不是五年规划的开局之年（如2026年、2031年）；请改 --year，或用 --kind annual、term`,
    /** What --explain takes. */
    place: '行号，或 行号:列号，都从 1 数起，如 12 或 12:5',
    explainAlone: (option: string) => `--explain 不能和 ${option} 一起用`,
    explainOne: '--explain 一次只看一份报告',
    noLine: (line: number, last: number) => `--explain：没有第 ${line} 行，只有 ${last} 行`,
    noColumn: (line: number, column: number, last: number) =>
      `--explain：第 ${line} 行没有第 ${column} 列，只有 ${last} 列`,
    noSentence: (line: number) => `--explain：第 ${line} 行没有句子（空行、文首信息、注释或网页杂项）`,
    stdioOnly: 'lsp 只用标准输入输出，请写 lsp --stdio',

    /** Why a file cannot be read or written. */
    file: fileProblem,
    /** Any other reason of the system, by its own word: EIO. */
    system: (code: string) => `${fileProblem.failed}（${code}）`,
    pipe: '要从管道读，请写 -',
    otherKind: '不是 Markdown、纯文本或 Word 文档，只读 .md、.txt 和 .docx',
    binary: '不是文本文件',
    noReports: '文件夹里没有工作报告（.md、.txt、.docx）',
    notFolder: '不是文件夹',
    frontMatter: (detail: string) => `文首的 --- 信息块读不了：${detail}`,

    configSyntax: '不是合法的 JSON',
    configDuplicate: '同一个设置写了两次',
    configUnknownCheck: (check: string) => `没有“${check}”这项检查`,
    configUnknownKey: (key: string, known: string) => `没有“${key}”这个设置，可用：${known}`,
    configValue: (key: string, accepted: string) => `“${key}”的值不对，应是${accepted}`,
    configObject: '应是一个 { } 对象',
    configLinked: '它是一个链接，指向的文件里这一处不是能用的设置',
    vocabulary,
    /** What each setting of the configuration takes, and of the layout in it. */
    configAccepted: {
      year: '四位数的年份，如 2021',
      level: 'town、county、city、province、nation，或乡镇、县、市、省、国家',
      approximation: (most: number) => `0 到 ${most} 之间的数，如 0.05`,
      checks: '{"检查名": true 或 false}',
      prior: '文件名，如 "2025.md"',
      with: '文件名的列表，如 ["计划报告.md"]',
      data: '文件名，如 "台账.csv"',
      required: '指标名的列表，如 ["固定资产投资"]',
      object: '一个 { } 对象',
      margin: '5 到 80 之间的毫米数，如 37',
      lines: '一页排得下的行数（行距 18 到 60 磅），如 22',
      characters: '一行排得下的字数（每字 15 到 32 磅），如 28',
      font: '字体名，或先后顺序的几个字体名，如 "仿宋_GB2312"',
    },
    outputExists: '文件已存在，要覆盖请加 --force',
    outputIsInput: '这是正在读的文件（报告、上年报告、台账等），不能覆盖',
    noFolder: '没有这个文件夹',
    standardOutput: (reason: string) => `标准输出：${reason}`,
    internal: (detail: string) => `程序内部出错：${detail}`,
    /** What of a report was not checked, by its name in the program: “sum (TypeError)”. */
    unchecked: (parts: string) => `程序内部出错，有几项没有核对，其余照常：${parts}`,
    noServer: '找不到语言服务程序 server.js，请先 npm run build',
    writeMarkdown: '--write 只改 Markdown 报告（.md）',
    noFormats: '找不到读写 Word、Excel 的程序 office.js，请重新安装，或先 npm run build',
    /** Why a DOCX cannot be read. */
    docx: {
      oldWord: '是旧版文档（.doc、.wps），请用 Word 或 WPS 打开，另存为 .docx',
      locked: '有打开密码，请去掉密码后另存一份',
      damaged: '文件不完整或已损坏，Word 也可能打不开；请重新复制一份',
      otherKind: '虽以 .docx 结尾，内容却不是 Word 文档',
      tooLarge: '内容太多，不像一份报告，没有读',
      stopped: '读得太久或太占内存，不像一份报告，没有读完',
    },
    noPrior: '没有上年报告，列不出目标；请用 --prior 指定，或在文首写“上年报告: 文件名”',
    /** “--format xlsx 要用 -o 写到文件”. */
    outputNeeded: (format: string) => `${format} 不能显示在屏幕上，请用 -o 写到文件`,
  },
  help: {
    about: '核数：核对政府工作报告里的数字。',
    check: '核对报告，列出对不上的数字和算式',
    figures: '列出读到的每个数字，供校对',
    table: '列出指标表',
    targets: '改为列出上年报告定的目标和完成情况（要有上年报告）',
    export: '把核数单或报告写成文件',
    exportSheet: '核数单：每个数字的位置、来源、算式和结果，供逐项核对签字',
    exportReport: '按公文格式排好的报告',
    by: '按这一列分成几张，如“责任单位”',
    comments: '审阅稿：每条发现写成批注',
    compare: '比较两稿，按指标列出增加、删去和改动的数字',
    older: '原稿',
    newer: '新稿',
    meeting:
      '改为比较一个文件夹里同一次会议的各份材料（政府工作报告、计划报告、预算报告、统计公报等），列出写得不一样的数字；-o 按扩展名写成 .md、.docx、.xlsx',
    new: '写一份新报告：标准章节齐全，还不知道的数字写成“××”',
    newLevel: '哪一级政府：town 乡镇、county 县区、city 市、province 省',
    newKind: '哪一种报告：annual 年度、five-year 五年规划交接之年、term 换届之年',
    place: '地名，如“清水湾镇”',
    import: '把 Word 文档或纯文本转成 Markdown 报告',
    importFile: 'Word 文档（.docx）或纯文本（.txt）',
    lsp: '作为语言服务运行，供编辑器调用',
    files: '报告（.md、.txt、.docx）、文件夹，或 - 表示标准输入',
    file: '报告（.md、.txt、.docx），或 - 表示标准输入',
    format: '输出格式',
    failOn: '有这一级及以上的问题时退出码为 1',
    baseline: '基线文件：其中已有的问题标出来，不计入退出码',
    writeBaseline: '把现有问题全部写进基线文件',
    jobs: '同时核对几份报告',
    verbose: '同时列出核对无误和推算的关系，以及台账中没有读懂的单元格',
    unmentioned: '只列台账里有、报告没有提到的数字',
    explain: '看第几行（第几列）的一句话怎样读：词、并列、计数、数字',
    year: '报告安排工作的年份，代替报告自己写的',
    level: '哪一级政府：town 乡镇、county 县区、city 市、province 省、nation 国家',
    prior: '上年报告，代替报告自己写的',
    with: '同一会议的另一份报告（计划报告、预算报告等），可写多次',
    data: '台账',
    lang: '界面语言',
    output: '写到文件而不是屏幕',
    exportOutput: '写到哪个文件（必须写明）',
    write: '写进报告里的 <!-- heshu-table --> 与 <!-- /heshu-table --> 之间，没有就加在文末',
    force: '覆盖已有的文件',
    stdio: '用标准输入输出通信',
    help: '显示用法',
    version: '显示版本',
    status: '退出码：0 没有达到 --fail-on 的问题；1 有；2 没能运行（原因写在标准错误输出）。',
    headings,
    /** “默认” in “（默认：text）”, “可选” in “（可选：text, json）”. */
    standard: '默认',
    choices: '可选',
  },
  /** “没有读入：隐藏文字 1 处、批注 3 条”, of a Word document. */
  leftOut: {
    line: (parts: readonly string[]) => `没有读入：${parts.join('、')}`,
    deleted: (count: number) => `修订中删去的文字 ${count} 处`,
    struck: (count: number) => `加了删除线的文字 ${count} 处`,
    hidden: (count: number) => `隐藏文字 ${count} 处`,
    equations: (count: number) => `公式 ${count} 个`,
    comments: (count: number) => `批注 ${count} 条`,
  },
  /** “核对 12/98 报告.md”, on one line that is written over. */
  progress: (done: number, total: number, path: string) => `核对 ${done}/${total} ${path}`,
  /** “正在写 核数单.xlsx”. */
  writing: (path: string) => `正在写 ${path}`,
};

/** All words of the command line in one language: `messages['zh-CN'].cli.check.clean` is “没有发现问题”. */
export type CliWords = typeof cli;

/** What `heshu check` prints around the findings. */
export type CheckWords = CliWords['check'];

/** What `heshu figures` prints. */
export type FiguresWords = CliWords['figures'];

/** The words of the list of last year's targets. */
export type TargetsWords = CliWords['targets'];

/** What `heshu table` prints around the table. */
export type TableWords = CliWords['table'];

/** Why something could not be done: one clear line each, no blame. */
export type FailureWords = CliWords['failure'];

/** What `heshu --help` says. */
export type HelpWords = CliWords['help'];
