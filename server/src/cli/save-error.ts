import type { FailureWords } from '../core/render/message/zh-CN/cli';

/** Why a file could not be written, as far as there are words for it. */
export type SaveProblem =
  | 'exists'
  /** It is, by whatever name, a file that was read. */
  | 'input'
  /** A device, a pipe or a socket. */
  | 'special'
  | 'folder'
  | 'missing'
  | 'loop'
  | 'denied'
  | 'readOnly'
  | 'tooLong'
  | 'busy'
  | 'full'
  | 'other';

/** A file that could not be written, with the system's own code (ENOSPC). */
export class SaveError extends Error {
  constructor(
    readonly problem: SaveProblem,
    readonly code: string,
  ) {
    super(`${problem}: ${code}`);
    this.name = 'SaveError';
  }
}

/** Whatever was thrown while a file was written, as a {@link SaveError}. */
export function saveErrorOf(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
  return new SaveError(problems.get(code) ?? 'other', code);
}

/** The reason in the user's language, the same for every command that writes: “磁盘已满”. */
export function saveReason({ problem, code }: SaveError, words: FailureWords): string {
  return problem === 'other' ? words.system(code) : words[wordOf[problem]];
}

const problems: ReadonlyMap<string, SaveProblem> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'readOnly'],
  ['EISDIR', 'folder'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ELOOP', 'loop'],
  ['ENAMETOOLONG', 'tooLong'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
]);

const wordOf = {
  exists: 'outputExists',
  input: 'outputIsInput',
  special: 'outputSpecial',
  folder: 'isDirectory',
  missing: 'noFolder',
  loop: 'linkLoop',
  denied: 'noPermission',
  readOnly: 'readOnlyDisk',
  tooLong: 'nameTooLong',
  busy: 'fileBusy',
  full: 'diskFull',
} as const satisfies Readonly<Record<Exclude<SaveProblem, 'other'>, keyof FailureWords>>;
