import type { CliWords } from '../cli';
import { vocabulary } from './vocabulary';

const severity = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

/** 一个错误，一条信息. */
const classifier = { error: '个', warning: '个', information: '条', hint: '条' } as const;

const missing = { indicator: '指标', period: '时期' } as const;

/** The words of the command line in Chinese: “没有发现问题”. */
export const cli: CliWords = {
  check: {
    severity,
    related: '相关',
    holds: '核对无误',
    implied: '推算',
    clean: '没有发现问题',
    nothing: '没有可核对的内容',
    coverage: ({ figures, checked, unrelated, unread }) =>
      `${figures} 个数字：${checked} 已核 · ${unrelated} 无可核关系 · ${unread} 未识别`,
    count: (kind, count) => `${count} ${classifier[kind]}${severity[kind]}`,
    files: (count) => `共 ${count} 个文件`,
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
    role: { actual: '实绩', target: '目标', prior: '比较数' },
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
    },
    unread: (slots) =>
      slots.length === 0 ? '没有读懂' : `没有读出${slots.map((slot) => missing[slot]).join('和')}`,
    unreadTitle: (count) => `未识别 ${count} 个：`,
  },
  table: {
    indicator: '指标',
    scope: '范围',
    part: '其中',
    empty: '没有读出带指标的数字，表是空的。',
    legend: { implied: '〔〕内为推算值，文中未写', contradicted: '“!”为前后不一' },
  },
  failure: {
    unknownOption: (option) => `没有 ${option} 这个选项，用 --help 看有哪些`,
    unknownCommand: (name) => `没有 ${name} 这个命令，可用 check、figures、table、lsp`,
    noCommand: '要写命令：check、figures、table 或 lsp，用 --help 看用法',
    noFile: '没有写要读哪个文件',
    tooMany: '参数写多了',
    noValue: (option) => `${option} 后面缺一个值`,
    badValue: (option, value, accepted) => `${option} 不能是“${value}”，可以是：${accepted}`,
    stdioOnly: 'lsp 只用标准输入输出，请写 lsp --stdio',

    notFound: '没有这个文件或文件夹',
    noPermission: '没有读写权限',
    isDirectory: '这是文件夹，不是文件',
    diskFull: '磁盘已满',
    system: (code) => `读写失败（${code}）`,
    otherKind: '不是 Markdown 或纯文本，只读 .md 和 .txt',
    binary: '不是文本文件',
    utf16: '是 UTF-16 编码，请另存为 UTF-8',
    notUtf8: '不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8',
    noReports: '文件夹里没有 Markdown 工作报告',
    frontMatter: (detail) => `文首的 --- 信息块读不了：${detail}`,

    configUnreadable: '配置文件读不了',
    configSyntax: '不是合法的 JSON',
    configDuplicate: '同一个设置写了两次',
    configUnknownCheck: (check) => `没有“${check}”这项检查`,
    configUnknownKey: (key, known) => `没有“${key}”这个设置，可用：${known}`,
    configValue: (key, accepted) => `“${key}”的值不对，应是${accepted}`,
    configObject: '应是一个 { } 对象',
    vocabulary,
    configAccepted: {
      year: '四位数的年份，如 2021',
      level: 'town、county、city、province、nation，或乡镇、县、市、省、国家',
      approximation: '0 到 1 之间的数，如 0.05',
      checks: '{"检查名": true 或 false}',
    },
    outputExists: '文件已存在，要覆盖请加 --force',
    outputIsInput: '不能写到报告自己身上',
    noFolder: '没有这个文件夹',
    standardOutput: (reason) => `标准输出：${reason}`,
    internal: (detail) => `程序内部出错：${detail}`,
    noServer: '找不到语言服务程序 server.js，请先 npm run build',
  },
  help: {
    about: '核数：核对政府工作报告里的数字。',
    check: '核对报告，列出对不上的数字和算式',
    figures: '列出读到的每个数字，供校对',
    table: '列出指标表',
    lsp: '作为语言服务运行，供编辑器调用',
    files: '报告（.md、.txt）、文件夹，或 - 表示标准输入',
    file: '报告（.md、.txt），或 - 表示标准输入',
    format: '输出格式',
    failOn: '有这一级及以上的问题时退出码为 1',
    verbose: '同时列出核对无误和推算的关系',
    year: '报告安排工作的年份，代替报告自己写的',
    level: '哪一级政府：town 乡镇、county 县区、city 市、province 省、nation 国家',
    lang: '界面语言',
    output: '写到文件而不是屏幕',
    force: '覆盖已有的文件',
    stdio: '用标准输入输出通信',
    help: '显示用法',
    version: '显示版本',
    status: '退出码：0 没有达到 --fail-on 的问题；1 有；2 没能运行（原因写在标准错误输出）。',
    headings: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    standard: '默认',
    choices: '可选',
  },
  progress: (done, total, path) => `核对 ${done}/${total} ${path}`,
};
