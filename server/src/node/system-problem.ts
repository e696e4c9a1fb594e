import type { FileProblem } from '../core/documents/file-problem';

/** What the system threw as a file was read or written, with its own word for it: ENOSPC is `full`. */
export function systemProblem(error: unknown): { readonly problem: FileProblem; readonly code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
  return { problem: problems.get(code) ?? 'failed', code };
}

const problems: ReadonlyMap<string, FileProblem> = new Map([
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
  ['ENXIO', 'special'],
]);
