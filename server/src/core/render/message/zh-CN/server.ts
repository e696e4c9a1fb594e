import type { ServerWords } from '../server';

/** The language server's words in Chinese. */
export const server: ServerWords = {
  source: '核数',
  failed: (request) => `处理“${request}”时核数自身出错，这一次没有结果，其余照常。`,
  unreadable: {
    missing: (file) => `文件不存在：${file}`,
    folder: (file) => `不是文件，是文件夹：${file}`,
    denied: (file) => `没有读取权限：${file}`,
    notText: (file) => `不是 UTF-8 编码的文本，没有核对：${file}。请另存为 UTF-8。`,
  },
  badConfiguration: (file, line, column, reason) =>
    `配置文件第 ${line} 行第 ${column} 列有误：${reason}。整个文件没有采用：${file}`,
  tooMany: (folder, looked, found) =>
    `文件夹里有 ${found} 个 Markdown 文件，只看了前 ${looked} 个：${folder}`,
};
