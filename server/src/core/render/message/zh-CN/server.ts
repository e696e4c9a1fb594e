import type { ServerWords } from '../server';

/** The language server's words in Chinese. */
export const server: ServerWords = {
  source: '核数',
  failed: (request) => `处理“${request}”时核数自身出错，这一次没有结果，其余照常。`,
  unchecked: (part) => `核数自身出错，有一项没有核对，其余照常：${part}`,
  unreadable: {
    missing: (file) => `文件不存在：${file}`,
    folder: (file) => `不是文件，是文件夹：${file}`,
    denied: (file) => `没有读取权限：${file}`,
    notText: (file) => `不是 UTF-8 编码的文本，没有核对：${file}。请另存为 UTF-8。`,
  },
  badConfiguration: (file, line, column, reason) =>
    `配置文件第 ${line} 行第 ${column} 列有误：${reason}。整个文件没有采用：${file}`,
  fixAll: (places) => `按规范改正用语（${String(places)} 处，不改任何数值）`,
  tooMany: (folder, looked, found) =>
    `文件夹里有 ${found} 个 Markdown 文件，只看了前 ${looked} 个：${folder}`,
  rename: {
    refused: {
      'not-a-number': '请只写一个数字和单位，如“5.3亿元”；翻番、倍数等请在文中直接改。',
      range: '区间数（如 5%—6%）有两端，请在文中直接改。',
      worded: '请只写数字和单位；“约”“近”“超过”“以上”等字样请在文中改。',
      dimension: '新数字的单位与原数字不是同一类（如 亿元 与 人、% 与 个百分点），没有改动。',
      sign: '请不写正负号；升降由“增长”“下降”等字样表示，请在文中改。',
    },
    unread: '没有认出这个数字说的是哪项指标、哪个时期，不知道哪些数字要随它改，请在文中直接改。',
    link: '各处一起改',
    mentions: (count) => `全文 ${count} 处`,
    preview: (mentions) => ({
      label: `同一指标的 ${mentions} 处数字`,
      description: '各处保留原来的单位和小数位数，请逐处确认。',
    }),
  },
  sectionGroups: {
    opening: '开头',
    review: '回顾',
    problems: '问题',
    plan: '安排',
    closing: '结尾',
    sentence: '句子',
  },
  aid: {
    hint: { implied: (value) => `任务约 ${value}`, recomputed: (value) => `≈ ${value}` },
    tally: ({ figures, checked, findings }) =>
      `${figures} 个数字 · 已核 ${checked}${findings > 0 ? ` · 发现 ${findings}` : ''}`,
  },
};
