import type { Uri } from 'vscode';

/** How a file is named from beside another, with slashes: “../台账/2025.xlsx”; its whole URI where they share no root. */
export function relativeName(from: Uri, to: Uri): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.toString(true);
  const folders = from.path.split('/').slice(0, -1);
  const parts = to.path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
