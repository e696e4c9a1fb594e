import type { FileProblem } from '../../../documents/file-problem';

/** Why a file cannot be read or written, in English: “no space left on the disk”. */
export const fileProblem: Readonly<Record<FileProblem, string>> = {
  missing: 'no such file or folder',
  folder: 'is a folder, not a file',
  special: 'is a device, a pipe or the like, not a file',
  denied: 'permission denied',
  readOnly: 'the disk is read-only',
  loop: 'its links lead round in a circle, to no file',
  tooLong: 'the file name is too long',
  nameEncoding: 'its name has letters that are not UTF-8, so it cannot be found; rename it',
  busy: 'the file is in use by another program',
  full: 'no space left on the disk',
  tooLarge: 'too large, so not read (a file has at most 50 MB, a report a million characters)',
  notText: 'its encoding is not known (neither UTF-8, GB18030 nor UTF-16); please save it as UTF-8',
  failed: 'cannot be read or written',
};
