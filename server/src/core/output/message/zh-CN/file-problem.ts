import type { FileProblem } from '../../../documents/file-problem';

/** Why a file cannot be read or written, the same for every command, the editor and a finding: “磁盘已满”. */
export const fileProblem: Readonly<Record<FileProblem, string>> = {
  missing: '没有这个文件或文件夹',
  folder: '这是文件夹，不是文件',
  special: '这是设备、管道一类，不是普通文件',
  denied: '没有读写权限',
  readOnly: '磁盘是只读的',
  loop: '链接绕成了圈，指不到任何文件',
  tooLong: '文件名太长',
  nameEncoding: '文件名里有认不出的字（不是 UTF-8），找不到这个文件，请改名',
  busy: '文件正被别的程序占用',
  full: '磁盘已满',
  tooLarge: '太大了，没有读（文件不超过 50 MB，报告不超过 100 万字）',
  notText: '认不出是什么编码（不是 UTF-8、GB18030，也不是 UTF-16），请另存为 UTF-8',
  failed: '读写失败',
};
