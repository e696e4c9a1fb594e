import type { CompanionWords } from '../companions';

const kind: CompanionWords['kind'] = { prior: '上年报告', with: '同会报告', data: '台账' };

const fault: CompanionWords['fault'] = {
  missing: '没有这个文件',
  folder: '这是一个文件夹',
  denied: '没有读取权限',
  notText: '不是 UTF-8 文本，请另存为 UTF-8',
  otherKind: '这种文件不能当作报告来读',
  tooLarge: '文件太大（超过 20 MB）',
  self: '写的是报告自己',
  noFormats: '没有安装读表格文件的部分',
  unknownEncoding: '不是能认出的文本（UTF-8、GB18030）',
  oldWorkbook: '是旧版 .xls 或加了密码的工作簿，请另存为不带密码的 .xlsx',
  damaged: '文件已损坏，或与扩展名不符',
  tooManySheets: '工作表超过 100 张，不像是台账',
  tooManyCells: '单元格太多，不像是台账',
};

const cautions = {
  revised: '这一指标的往年数常有修订，请确认口径。',
  estimated: '其中有预计数或快报数，请确认是否核定数。',
} as const;

/** What is said of the other documents of a meeting, in Chinese. */
export const companions: CompanionWords = {
  kind,
  fault,
  place: { prior: '上年报告写在这里', with: '同会报告写在这里', data: '台账写在这里' },
  priorTarget: (name, year, here, there) =>
    `“${name}”${String(year)} 年的目标，这里写的是“${here}”，上年报告定的是“${there}”。`,
  priorCompletion: (written, target, computed) =>
    `写的是“${written}”，按上年报告定的目标（${target}）应为 ${computed}。`,
  priorValue: ({ name, year, here, there, caution }) =>
    `“${name}”${String(year)} 年的数，这里写的是“${here}”，上年报告写的是“${there}”。${caution === null ? '' : cautions[caution]}`,
  resultMissing: (name, target, year) =>
    `上年报告定了 ${String(year)} 年“${name}”的目标（${target}），本报告没有写完成情况。`,
  staleFigure: (name, value, year) =>
    `“${name}”写的是“${value}”，与上年报告 ${String(year)} 年的数完全相同，请确认是否已更新。`,
  staleSentence: (count) => `这一句的 ${String(count)} 个数与上年报告同一句完全相同，请确认是否已更新。`,
  conflict: (name, here, there, estimated) =>
    `“${name}”这里写的是“${here}”，同会报告写的是“${there}”。${estimated ? '其中一个是预计数或约数，请确认以哪个为准。' : ''}`,
  unread: (key, name, why) => `${kind[key]}“${name}”读不了：${fault[why]}。本报告其余部分照常核对。`,
};
