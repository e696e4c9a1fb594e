import type { CompanionWords } from '../companions';

const kind: CompanionWords['kind'] = { prior: '上年报告', with: '同会报告', data: '台账' };

const fault: CompanionWords['fault'] = {
  missing: '没有这个文件',
  folder: '这是一个文件夹',
  denied: '没有读取权限',
  notText: '不是 UTF-8 文本，请另存为 UTF-8',
  otherKind: '这种文件不能当作报告来读',
  tooLarge: '文件太大',
  self: '写的是报告自己',
};

/** What is said of the other documents of a meeting, in Chinese. */
export const companions: CompanionWords = {
  kind,
  fault,
  unread: (key, name, why) => `${kind[key]}“${name}”读不了：${fault[why]}。本报告其余部分照常核对。`,
};
