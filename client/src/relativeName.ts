/** As much of a URI as is asked for; VS Code's `Uri` is one. */
export interface FilePlace {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly toString: (skipEncoding?: boolean) => string;
}

/**
 * How a file is named from beside another, with slashes: “../台账/2025.xlsx”; a whole path where they share no drive or
 * server: “d:/台账.xlsx”, “//server/台账.xlsx”.
 */
export function relativeName(from: FilePlace, to: FilePlace): string {
  if (from.scheme !== to.scheme) return to.toString(true);
  if (from.authority !== to.authority)
    return to.scheme === 'file' ? `//${to.authority}${to.path}` : to.toString(true);
  if (driveOf(from) !== driveOf(to)) return to.path.slice(1);
  const folders = from.path.split('/').slice(0, -1);
  const parts = to.path.split('/');
  let shared = driveOf(to) === '' ? 0 : 2;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

/** Windows does not tell `C:` from `c:`. */
function driveOf({ path }: FilePlace): string {
  return /^\/([A-Za-z]):/.exec(path)?.[1]?.toLowerCase() ?? '';
}
